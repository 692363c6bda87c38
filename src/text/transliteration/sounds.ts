/**
 * How a name sounds, read from either script: consonants, each as the letters it may stand for, and the vowels around
 * them. `vowels[0]` stands before the first consonant, `vowels[n]` behind the n-th.
 */
export interface Sounds {
  readonly script: 'arabic' | 'latin';
  readonly consonants: readonly string[];
  readonly vowels: readonly Vowels[];
}

export interface Vowels {
  /** Arabic: long vowels as A, U, I. Latin: the letters as written. */
  readonly letters: string;
  /** Arabic: a letter such as ع stands here, which Latin script leaves out or doubles a vowel for. */
  readonly throat: boolean;
}

/** More letters than any word of a name has. */
export const LONGEST_WORD = 32;

/** Collects consonants and the vowels between them in reading order. */
export class SoundBuilder {
  readonly consonants: string[] = [];
  readonly vowels: { letters: string; throat: boolean }[] = [{ letters: '', throat: false }];

  consonant(letters: string): void {
    this.consonants.push(letters);
    this.vowels.push({ letters: '', throat: false });
  }

  vowel(letter: string): void {
    const last = this.last();
    if (!last.letters.endsWith(letter)) last.letters += letter;
  }

  throat(): void {
    this.last().throat = true;
  }

  last(): { letters: string; throat: boolean } {
    return this.vowels[this.vowels.length - 1] as { letters: string; throat: boolean };
  }

  build(script: Sounds['script']): Sounds {
    return { script, consonants: this.consonants, vowels: this.vowels };
  }
}
