import { LONGEST_WORD, SoundBuilder, type Sounds } from './sounds.ts';

/**
 * What an Arabic letter, folded, is written as in Latin script; several letters where newsrooms differ. One letter
 * stands for all that Arabic spelling does not tell apart in foreign names: p is b, v is f, "sh" and "ch" are c, "kh"
 * is x, and j, g and "gh" are g.
 */
const CONSONANTS: ReadonlyMap<string, string> = new Map([
  ['ب', 'b'],
  ['پ', 'b'],
  ['ت', 't'],
  ['ط', 't'],
  ['ث', 'ts'],
  ['ج', 'g'],
  ['چ', 'c'],
  ['ح', 'h'],
  ['خ', 'x'],
  ['د', 'd'],
  ['ض', 'd'],
  ['ذ', 'dz'],
  ['ظ', 'dz'],
  ['ر', 'r'],
  ['ز', 'z'],
  ['ژ', 'z'],
  ['س', 's'],
  ['ص', 's'],
  ['ش', 'c'],
  ['غ', 'g'],
  ['ف', 'f'],
  ['ڤ', 'f'],
  ['ق', 'kg'],
  ['ك', 'k'],
  ['گ', 'g'],
  ['ل', 'l'],
  ['م', 'm'],
  ['ن', 'n'],
  ['ه', 'h'],
]);

const LONG: ReadonlyMap<string, string> = new Map([
  ['ا', 'A'],
  ['و', 'U'],
  ['ي', 'I'],
]);

const SERVANT = 'عبدال';

/** Reads a folded Arabic word. The article is the caller's to take off. */
export function readArabic(word: string): Sounds {
  const out = new SoundBuilder();
  let at = 0;
  const end = Math.min(word.length, LONGEST_WORD);
  // "عبدالرحمن" is also heard as "Abdurrahman": its inner article says nothing.
  if (word.startsWith(SERVANT) && word.length > SERVANT.length + 1) {
    out.throat();
    out.consonant('b');
    out.consonant('d');
    at = SERVANT.length;
  }
  for (; at < end; at += 1) {
    const letter = word[at] as string;
    const consonant = CONSONANTS.get(letter);
    const isLast = at === word.length - 1 && out.consonants.length > 0;
    if (letter === 'ت' && word[at + 1] === 'ش') {
      out.consonant('c');
      at += 1;
    } else if (letter === 'ه' && isLast) out.vowel('A');
    else if (letter === 'ح' && isLast) out.throat();
    else if (consonant !== undefined) out.consonant(consonant);
    else if (at === 0 && letter === 'و') out.consonant('w');
    else if (at === 0 && letter === 'ي') out.consonant('y');
    else if (LONG.has(letter)) out.vowel(LONG.get(letter) as string);
    else out.throat();
  }
  return out.build('arabic');
}
