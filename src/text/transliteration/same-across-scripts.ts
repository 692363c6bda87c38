import { soundsAlike } from './sounds-alike.ts';

/** Words inside a name that one spelling keeps and another drops: "بن", "bin", "al". */
const DROPPED: ReadonlySet<string> = new Set(
  'بن ابن ال bin ibn ben bint بنت al el ul ad ar as an at ash'.split(' '),
);

/**
 * Whether two names in different scripts mean one person, by their words alone; `a` and `b` are folded words without
 * ranks and titles, as `nameKey` gives them. Same first and same last word is the same person; the same family name
 * under another first name is another ("صدام حفتر" is not "Khalifa Haftar"); one word alone decides nothing.
 */
export function sameAcrossScripts(
  a: readonly string[],
  b: readonly string[],
): 'same' | 'different' | 'unknown' {
  const [short, long] = [a, b]
    .map((words) => words.filter((word) => !DROPPED.has(word)))
    .sort((one, other) => one.length - other.length) as [string[], string[]];
  const [first, last] = [short[0], short.at(-1)];
  if (first === undefined || last === undefined) return 'unknown';
  if (short.length === 1) {
    if (!long.some((word) => soundsAlike(first, word))) return 'different';
    return long.length === 1 ? 'same' : 'unknown';
  }
  const isWithin = (): boolean => {
    let at = 0;
    for (const word of long) if (at < short.length && soundsAlike(short[at] as string, word)) at += 1;
    return at === short.length;
  };
  if (soundsAlike(first, long[0] as string) && soundsAlike(last, long.at(-1) as string))
    return isWithin() ? 'same' : 'unknown';
  return short.every((word, at) => soundsAlike(word, long[at] as string)) ? 'same' : 'different';
}
