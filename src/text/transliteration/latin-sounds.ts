import { LONGEST_WORD, SoundBuilder, type Sounds } from './sounds.ts';

/** Letters that are one sound, longest first, and what they may stand for; "th" in "Fathi" is two sounds. */
const TOGETHER: readonly (readonly [letters: string, sound: string, orApart: boolean])[] = [
  ['tch', 'c', false],
  ['sch', 'c', false],
  ['sh', 'c', true],
  ['ch', 'c', false],
  ['kh', 'x', false],
  ['gh', 'g', false],
  ['th', 'ts', true],
  ['dh', 'dz', true],
  ['ph', 'f', false],
  ['ck', 'k', false],
  ['dj', 'g', false],
  ['qu', 'k', false],
];

const CONSONANTS: ReadonlyMap<string, string> = new Map([
  ['b', 'b'],
  ['c', 'k'],
  ['d', 'd'],
  ['f', 'f'],
  ['g', 'g'],
  ['h', 'h'],
  ['j', 'g'],
  ['k', 'k'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['p', 'b'],
  ['q', 'kg'],
  ['r', 'r'],
  ['s', 's'],
  ['t', 't'],
  ['v', 'fw'],
  ['z', 'z'],
]);

const SOFTENS = new Set(['e', 'i', 'y']);
const VOWELS = new Set(['a', 'e', 'i', 'o', 'u', 'y', 'w']);
const SERVANT = /^abd[aeiou]l?(?=[a-z]{2})/;

/** Reads a folded Latin word, in up to two ways where letters may be one sound or two. */
export function readLatin(word: string): Sounds[] {
  const together = read(word, false);
  return TOGETHER.some(([letters, , orApart]) => orApart && word.includes(letters))
    ? [together, read(word, true)]
    : [together];
}

function read(whole: string, apart: boolean): Sounds {
  const out = new SoundBuilder();
  const word = whole.slice(0, LONGEST_WORD);
  let at = 0;
  const servant = SERVANT.exec(word)?.[0];
  if (servant !== undefined) {
    out.vowel('a');
    out.consonant('b');
    out.consonant('d');
    at = servant.length;
  }
  while (at < word.length) {
    const found = TOGETHER.find(
      ([letters, , orApart]) => word.startsWith(letters, at) && !(apart && orApart),
    );
    if (found !== undefined) {
      out.consonant(found[1]);
      at += found[0].length;
      continue;
    }
    readLetter(word, at, out);
    // A doubled consonant is one, with the exception that two sounds may meet across a doubled digraph's end.
    at += word[at] === word[at + 1] && !VOWELS.has(word[at] as string) ? 2 : 1;
  }
  return out.build('latin');
}

function readLetter(word: string, at: number, out: SoundBuilder): void {
  const letter = word[at] as string;
  const isLast = at === word.length - 1;
  if (at === 0 && letter === 'w') out.consonant('wf');
  else if (at === 0 && letter === 'y') out.consonant('y');
  else if (VOWELS.has(letter)) out.last().letters += letter;
  else if (letter === 'h' && isLast) out.throat();
  // "Seric" is "سيريتش" and "Isaac" is "إسحاق"; "Murat" is "مراد".
  else if (letter === 'c' && isLast) out.consonant('kc');
  else if (letter === 't' && isLast) out.consonant('td');
  else if (letter === 'c' && SOFTENS.has(word[at + 1] ?? '')) out.consonant('s');
  else if (letter === 'x') {
    out.consonant('k');
    out.consonant('s');
  } else {
    const consonant = CONSONANTS.get(letter);
    if (consonant !== undefined) out.consonant(consonant);
  }
}
