import type { Bound, NumberLexicon } from './lexicon.ts';
import { type Reader, tokenAt } from './reader.ts';

export interface BoundRead {
  readonly sign: Bound | 'not';
  /** First token of the number that is bounded. */
  readonly next: number;
  /** Particles written onto the first word, folded. */
  readonly prefix: string;
  /** It touches the number and belongs to its span. */
  readonly near: boolean;
}

/** A verb of comparison may have its subject and one more word between itself and the number. */
const MOST_BETWEEN = 4;

/** What may compare a number that starts at `next`: "more than", "لا يقل عن", "تزيد قيمتها على". The likelier first. */
export function readBounds(reader: Reader, at: number): BoundRead[] {
  const { lexicon, text, to, proclitics } = reader;
  const found = lexicon.bounds.longest(text.tokens, at, to, proclitics);
  const verb = readVerb(reader, at);
  if (found === null) return verb === null ? [] : [verb];
  const phrase: BoundRead = { sign: found.value, next: found.next, prefix: found.prefix, near: true };
  return verb === null ? [phrase] : [phrase, verb];
}

function readVerb(reader: Reader, at: number): BoundRead | null {
  const { lexicon } = reader;
  const first = tokenAt(reader, at);
  if (first?.kind !== 'word') return null;
  const negation = stemIn(first.text, lexicon, (word) => lexicon.negations.has(word) || undefined);
  const place = negation === null ? at : at + 1;
  const found = stemIn(tokenAt(reader, place)?.text ?? '', lexicon, (word) => lexicon.boundVerbs.get(word));
  if (found === null) return null;
  const verb = found.value;
  const sign = negation === null ? verb.sign : turned(verb.sign);
  const prefix = (negation ?? found).prefix;
  const last = place + MOST_BETWEEN;
  for (let i = place + 1; i <= last; i += 1) {
    const word = tokenAt(reader, i);
    if (word === undefined) return null;
    // With its subject in between, the verb is no part of the amount any more.
    const near = i === place + 1;
    if (verb.prepositions === null) {
      if (startsNumber(reader, i)) return { sign, next: i, prefix, near };
    } else if (verb.prepositions.has(word.text)) return { sign, next: i + 1, prefix, near };
    if (word.kind !== 'word') return null;
  }
  return null;
}

/** Looks a word up as it stands and without an "and" written onto it. */
function stemIn<T>(
  word: string,
  lexicon: NumberLexicon,
  find: (word: string) => T | undefined,
): { value: T; prefix: string } | null {
  const whole = find(word);
  if (whole !== undefined) return { value: whole, prefix: '' };
  for (const prefix of lexicon.joiningPrefixes) {
    const value = word.startsWith(prefix) ? find(word.slice(prefix.length)) : undefined;
    if (value !== undefined) return { value, prefix };
  }
  return null;
}

const turned = (sign: Bound): Bound => (sign === '>' ? '<=' : sign === '<' ? '>=' : sign);

function startsNumber(reader: Reader, at: number): boolean {
  const token = tokenAt(reader, at);
  if (token === undefined) return false;
  if (token.kind === 'digits' || reader.lexicon.signs.longest(reader.text.tokens, at, reader.to) !== null)
    return true;
  const { lexicon } = reader;
  return (
    lexicon.words.has(token.text) || lexicon.fractions.has(token.text) || lexicon.articles.has(token.text)
  );
}

/** What is said of a number behind it: "or more", "على الأقل". Not before another number ("200 or more than 190"). */
export function readBoundAfter(
  reader: Reader,
  at: number,
): { sign: Bound | 'or-equal'; next: number } | null {
  const token = tokenAt(reader, at);
  if (token === undefined || token.broken) return null;
  const found = reader.lexicon.boundsAfter.longest(reader.text.tokens, at, reader.to);
  if (found === null || startsNumber(reader, found.next)) return null;
  if (token.text === '+' && token.spaced) return null;
  // "and less than 20" opens the next number: "and less" is not said of this one.
  const opening = reader.lexicon.bounds.longest(reader.text.tokens, at + 1, reader.to);
  if (opening !== null && opening.next > found.next) return null;
  return { sign: found.value, next: found.next };
}

/** One comparison from what stands before and after the number. */
export function combine(before: Bound | null, after: Bound | 'or-equal' | null): Bound {
  if (after === 'or-equal') return before === '>' ? '>=' : before === '<' ? '<=' : (before ?? '=');
  // "at least 500 or so", "about 500 or more": the firmer one counts.
  if (after !== null && (after !== '~' || before === null)) return after;
  return before ?? '=';
}
