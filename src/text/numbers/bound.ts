import type { Bound } from './lexicon.ts';
import { type Reader, tokenAt } from './reader.ts';

export interface BoundRead {
  readonly sign: Bound | 'not';
  /** First token of the number that is bounded. */
  readonly next: number;
  /** Particles written onto the first word, folded. */
  readonly prefix: string;
}

/** A verb of comparison may have its subject and one more word between itself and the number. */
const MOST_BETWEEN = 4;

/** What compares a number that starts at `next`: "more than", "لا يقل عن", "تزيد قيمتها على". */
export function readBound(reader: Reader, at: number): BoundRead | null {
  const { lexicon, text, to, proclitics } = reader;
  const found = lexicon.bounds.longest(text.tokens, at, to, proclitics);
  if (found !== null) return { sign: found.value, next: found.next, prefix: found.prefix };
  return readVerb(reader, at);
}

function readVerb(reader: Reader, at: number): BoundRead | null {
  const { lexicon } = reader;
  const token = tokenAt(reader, at);
  if (token?.kind !== 'word') return null;
  let prefix = '';
  let verb = lexicon.boundVerbs.get(token.text);
  if (verb === undefined)
    for (const joining of lexicon.joiningPrefixes) {
      verb = token.text.startsWith(joining)
        ? lexicon.boundVerbs.get(token.text.slice(joining.length))
        : undefined;
      if (verb === undefined) continue;
      prefix = joining;
      break;
    }
  if (verb === undefined) return null;
  const negated = lexicon.negations.has(tokenAt(reader, at - 1)?.text ?? '');
  const sign = negated ? turned(verb.sign) : verb.sign;
  for (let i = at + 1; i <= at + MOST_BETWEEN; i += 1) {
    const word = tokenAt(reader, i);
    if (word === undefined) return null;
    if (verb.prepositions === null) {
      if (startsNumber(reader, i)) return { sign, next: i, prefix };
    } else if (verb.prepositions.has(word.text)) return { sign, next: i + 1, prefix };
    if (word.kind !== 'word') return null;
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
  return { sign: found.value, next: found.next };
}

/** One comparison from what stands before and after the number. */
export function combine(before: Bound | null, after: Bound | 'or-equal' | null): Bound {
  if (after === 'or-equal') return before === '>' ? '>=' : before === '<' ? '<=' : (before ?? '=');
  // "at least 500 or so", "about 500 or more": the firmer one counts.
  if (after !== null && (after !== '~' || before === null)) return after;
  return before ?? '=';
}
