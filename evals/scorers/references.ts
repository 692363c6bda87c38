import type { EvalCase } from './eval-case.ts';
import { foldTokens } from './fold-tokens.ts';
import { type Score, Tally } from './score.ts';

/** Among how many words a phrase that points back is looked for: later on, the claim itself mostly says what is meant. */
const HEAD = 3;

/**
 * Pronouns that mean something said before when they are the first word, and nouns that newspapers point back with. Kept
 * apart from the lexicons of the engine on purpose: a scorer that shares code with what it scores shares its faults.
 */
const PRONOUNS: ReadonlySet<string> = new Set([
  ...['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its', 'these', 'those'],
  ...['هو', 'هي', 'هم', 'هما', 'هؤلاء', 'تلك', 'ذلك'],
]);
const POINTING: readonly (readonly string[])[] = [
  ...['the two sides', 'both sides', 'the two countries', 'the latter', 'the former', 'the same source'],
  ...['جاء ذلك', 'الجانبان', 'الجانبين', 'الطرفان', 'الطرفين', 'البلدان', 'البلدين', 'المصدر نفسه'],
].map(foldTokens);

/** "It is unclear whether": a subject that means nothing. */
const EMPTY_SUBJECT: ReadonlySet<string> = new Set(['is', 'was', 'remains', 'seems']);
/** "الجانبان الأردني والسوداني", "الطرفان المتحاربان": what follows with the article says which. */
const NAMED_BY = 'ال';
/** "and", written onto the next word: too short a word for it to be cut off in folding. */
const JOINED = /^[وف](?=ه)/u;

interface Word {
  readonly written: string;
  readonly folded: string;
}

const wordsOf = (text: string): Word[] =>
  text
    .split(/\s+/)
    .map((written) => ({ written, folded: foldTokens(written).join(' ') }))
    .filter(({ written, folded }) => folded !== '' || written.startsWith('['));

/** Whether the word behind says what is meant: what a claim adds in brackets, or an adjective with the article. */
const isNamed = (next: Word | undefined): boolean =>
  next !== undefined && (next.written.startsWith('[') || next.written.startsWith(NAMED_BY));

/** The words at the head of a claim that only an earlier sentence explains, or null. */
export function referenceLeft(text: string): string | null {
  const words = wordsOf(text);
  const [first, second] = words;
  if (first === undefined) return null;
  const isEmpty = first.folded === 'it' && EMPTY_SUBJECT.has(second?.folded ?? '');
  const pronoun = first.folded.replace(JOINED, '');
  if (PRONOUNS.has(pronoun) && !isEmpty && !isNamed(second)) return first.written;
  for (let at = 0; at < Math.min(HEAD, words.length); at += 1) {
    const found = POINTING.find((phrase) =>
      phrase.every((word, offset) => words[at + offset]?.folded === word),
    );
    if (found === undefined) continue;
    const next = at + found.length;
    if (!isNamed(words[next]))
      return words
        .slice(at, next)
        .map(({ written }) => written)
        .join(' ');
  }
  return null;
}

/** Claims whose head can be understood without the sentences before it. */
export function noReferenceLeft({ article }: EvalCase): Score {
  const tally = new Tally();
  for (const { text } of article.claims) {
    const left = referenceLeft(text);
    tally.add(left === null ? 1 : 0, () => `"${left}" in: ${text}`);
  }
  return tally.share('no reference left');
}
