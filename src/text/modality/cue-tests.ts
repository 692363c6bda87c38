import type { Token } from '../tokens.ts';
import type { CueTest } from './lexicon.ts';

/** How far a test looks around its cue: keeps the reading linear. */
const REACH = 12;

export type WordTest = (token: Token) => boolean;

const CLAUSE_MARKS: ReadonlySet<string> = new Set(['،', ',', '؛', ';', ':', '.', '!', '?', '؟']);

export const endsClause = (token: Token): boolean => token.kind === 'mark' && CLAUSE_MARKS.has(token.text);

export const among =
  (words: ReadonlySet<string>): WordTest =>
  (token) =>
    words.has(token.text);

/** The next word passes. */
export const before =
  (test: WordTest): CueTest =>
  ({ tokens, next, to }) =>
    next < to && test(tokens[next] as Token) ? next : null;

/** There is no next word, or it fails. */
export const notBefore =
  (test: WordTest): CueTest =>
  ({ tokens, next, to }) =>
    next < to && test(tokens[next] as Token) ? null : next;

/** The word before it passes. */
export const after =
  (test: WordTest): CueTest =>
  ({ tokens, at, next, from }) =>
    at > from && test(tokens[at - 1] as Token) ? next : null;

/** There is no word before it in the segment, or it fails. */
export const notAfter =
  (test: WordTest): CueTest =>
  ({ tokens, at, next, from }) =>
    at > from && test(tokens[at - 1] as Token) ? null : next;

/** One of the next words of the clause passes. */
export const within =
  (test: WordTest, reach = REACH): CueTest =>
  ({ tokens, next, to }) => {
    const limit = Math.min(to, next + reach);
    for (let at = next; at < limit; at += 1) {
      const token = tokens[at] as Token;
      if (test(token)) return next;
      if (endsClause(token)) return null;
    }
    return null;
  };

/** None of the next words of the clause passes: "did not leave until Monday" says that somebody left. */
export const notWithin =
  (test: WordTest, reach = REACH): CueTest =>
  (context) =>
    within(test, reach)(context) === null ? context.next : null;

/** At the head of a clause: nothing, or a mark, stands before it. */
export const atHead: CueTest = ({ tokens, at, next, from }) =>
  at === from || (tokens[at - 1] as Token).kind === 'mark' ? next : null;

/** None of the few words before it passes: "حال الثلج دون وصول القافلة" prevents, and denies nothing. */
export const notSoonAfter =
  (test: WordTest, reach: number): CueTest =>
  ({ tokens, at, next, from }) => {
    for (let before = at - 1; before >= Math.max(from, at - reach); before -= 1) {
      const token = tokens[before] as Token;
      if (endsClause(token)) break;
      if (test(token)) return null;
    }
    return next;
  };

/** The cue itself stands in small letters: "may", not "May"; "will", not "Will". */
export const inSmallLetters: CueTest = ({ tokens, at, next }) =>
  (tokens[at] as Token).caps === 'none' ? next : null;

/** Takes the next word in when it passes; without it there is no cue. */
export const taking =
  (test: WordTest): CueTest =>
  (context) => {
    const next = before(test)(context);
    return next === null ? null : next + 1;
  };

/** All must pass; the furthest end counts. */
export const all =
  (...tests: CueTest[]): CueTest =>
  (context) => {
    let end = context.next;
    for (const test of tests) {
      const found = test(context);
      if (found === null) return null;
      end = Math.max(end, found);
    }
    return end;
  };

/** The first that passes. */
export const either =
  (...tests: CueTest[]): CueTest =>
  (context) => {
    for (const test of tests) {
      const found = test(context);
      if (found !== null) return found;
    }
    return null;
  };
