import { readings } from './readings.ts';
import type { Sounds, Vowels } from './sounds.ts';

/** Latin letters by which each long vowel is written. */
const WRITTEN: Readonly<Record<string, string>> = { A: 'aeou', U: 'ouw', I: 'iey' };
/** Long vowels that one letter may stand for: "Biden" is "بايدن". */
const TOGETHER: Readonly<Record<string, string>> = { AI: 'iye', AU: 'ou' };

/** Whether the long vowels stand among the letters, in order, with at most two letters left over. */
function embeds(long: string, letters: string): boolean {
  if (letters.length === 1 && TOGETHER[long]?.includes(letters)) return true;
  // A "w" is always written.
  if (letters.includes('w') && !long.includes('U')) return false;
  let at = 0;
  for (const letter of letters)
    if (at < long.length && WRITTEN[long[at] as string]?.includes(letter)) at += 1;
  return at === long.length && letters.length - at <= 2;
}

function vowelsAgree(arabic: Vowels, latin: Vowels, place: 'first' | 'inner' | 'last'): boolean {
  const { letters: long, throat } = arabic;
  const { letters } = latin;
  if (place === 'first') {
    if (long === '' && !throat) return letters === '';
    // The alef at the head carries any vowel, and so does ع.
    if (letters === '' || letters.length > 3) return false;
    const behind = long.startsWith('A') ? long.slice(1) : long;
    return behind === '' || embeds(behind, letters);
  }
  if (long === '') {
    if (letters === '') return true;
    if (place === 'last' && !throat) return letters === 'e';
    // ع may double the vowel beside it ("Saad"), but "ai" is written with a letter of its own.
    if (throat && letters.length === 2) return letters[0] === letters[1];
    return letters.length === 1 && !'yw'.includes(letters);
  }
  // "موسى" folds like "موسي".
  if (place === 'last' && long === 'I' && (letters === 'a' || letters === 'e')) return true;
  return embeds(long, letters);
}

function agree(arabic: Sounds, latin: Sounds): boolean {
  const { length } = arabic.consonants;
  if (length === 0 || length !== latin.consonants.length) return false;
  const consonants = arabic.consonants.every((sounds, at) =>
    [...sounds].some((sound) => latin.consonants[at]?.includes(sound)),
  );
  return (
    consonants &&
    arabic.vowels.every((vowels, at) =>
      vowelsAgree(vowels, latin.vowels[at] as Vowels, at === 0 ? 'first' : at === length ? 'last' : 'inner'),
    )
  );
}

/**
 * Whether an Arabic and a Latin word, folded, can be one name: "حفتر" and "Haftar", never "محمد" and "Mahmoud". Two
 * words in one script are alike when they are equal but for the article. Spellings that Arabic does not tell apart
 * ("Salem", "Salim") are alike.
 */
export function soundsAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [readings(one), readings(other)];
  return first.some((a) =>
    second.some((b) => {
      if (a.sounds.script === b.sounds.script) return a.word === b.word;
      return a.sounds.script === 'arabic' ? agree(a.sounds, b.sounds) : agree(b.sounds, a.sounds);
    }),
  );
}
