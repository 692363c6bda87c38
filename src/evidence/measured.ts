import type { Quantity } from '../domain/quantity.ts';
import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Tokens between an amount and the word that says what it measures, where a claim has several of either. */
const NEAR = 3;

/** Nouns under which the same people are counted: "31 people were killed", "31 dead". */
const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'dead',
  'death',
  'victim',
  'casualty',
  'wounded',
  'injured',
  'injury',
  'missing',
  'other',
  'refugee',
  'detainee',
  'arrest',
]);

/** Measures that count people, so that a bare figure counts them too. */
export const OF_PEOPLE: ReadonlySet<string> = new Set(['death', 'injury', 'missing', 'displaced', 'arrest']);

/** The amount as its measure counts it: "12", "12 people" and "12 dead" are one thing under `death`. */
function countedAs(name: string, amount: Quantity): Quantity {
  const people = amount.kind === 'count' || amount.kind === 'number';
  return OF_PEOPLE.has(name) && people && (amount.unit === null || PEOPLE.has(amount.unit))
    ? { ...amount, kind: 'count', unit: 'person' }
    : amount;
}

/** Tokens from an amount to a word: 0 inside it. */
const distance = (amount: Place, word: Place): number =>
  word.from >= amount.to ? word.from - amount.to : Math.max(0, amount.from - word.to);

/**
 * The amounts of a claim under the name of what they measure, the first of each name, and the words that name it.
 * One name and one amount belong together; of several each amount takes the nearest name beside it. `tokens` are the
 * claim's own. Linear in the tokens; amounts and names of one claim are few, and only the first are paired.
 */
export function measuredIn(
  tokens: readonly Token[],
  amounts: readonly Quantity[],
  { locale }: Pick<Reading, 'locale'>,
): {
  measured: Map<string, Quantity>;
  /** All that is named, with or without an amount. */
  counted: ReadonlySet<string>;
  named: ReadonlySet<number>;
  isUpdate: boolean;
} {
  const { relations, proclitics } = locale;
  const names: { name: string; place: Place }[] = [];
  const named = new Set<number>();
  let isUpdate = false;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const found = relations.measures.longest(tokens, at, tokens.length, proclitics);
    if (found !== null) {
      names.push({ name: found.value, place: { from: at, to: found.next } });
      for (let next = at; next < found.next; next += 1) named.add(next);
    }
    if (relations.updates.longest(tokens, at, tokens.length, proclitics) !== null) isUpdate = true;
  });
  const measured = new Map<string, Quantity>();
  const put = (name: string, amount: Quantity): void => {
    if (!measured.has(name)) measured.set(name, countedAs(name, amount));
  };
  const counted = amounts.filter((amount) => amount.kind !== 'ordinal' && amount.kind !== 'duration');
  const distinct = new Set(names.map((one) => one.name));
  const [first] = names;
  if (first !== undefined && distinct.size === 1 && counted.length === 1)
    put(first.name, counted[0] as Quantity);
  else
    for (const amount of counted.slice(0, PAIRED)) {
      const place = placeOf(amount, tokens);
      let best: { name: string; far: number } | null = null;
      for (const { name, place: word } of names.slice(0, PAIRED)) {
        const far = distance(place, word);
        if (far <= NEAR && (best === null || far < best.far)) best = { name, far };
      }
      if (best !== null) put(best.name, amount);
    }
  return { measured, counted: distinct, named, isUpdate };
}

/** Amounts and names of one claim that are paired. */
const PAIRED = 8;

function placeOf(amount: Quantity, tokens: readonly Token[]): Place {
  let from = 0;
  while (from < tokens.length && (tokens[from] as Token).end <= amount.span.start) from += 1;
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < amount.span.end) to += 1;
  return { from, to };
}
