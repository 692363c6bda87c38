import type { Quantity } from '../domain/quantity.ts';
import type { Span } from '../domain/span.ts';
import type { Time } from '../domain/time.ts';
import { foldText } from '../text/fold.ts';
import { readQuantities } from '../text/numbers/quantities.ts';
import type { Reading, SegmentContent } from '../text/reading.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import { tokenise } from '../text/tokens.ts';
import { type CheckRule, fail, NOT_APPLICABLE, passOn, warn } from './check.ts';
import { isCode, sameAmount, sameValue } from './same-amount.ts';

const hasValue = (amount: Quantity): boolean => amount.value !== null || amount.low !== null;

/** The words before the figures of a quote, or all its words where it has none. */
function wordsOf(quote: string): string[] {
  const { tokens } = tokenise(quote);
  const figures = tokens.findIndex(({ kind }) => kind === 'digits');
  return tokens
    .slice(0, figures < 0 ? tokens.length : figures)
    .flatMap((token) => (token.kind === 'word' ? [token.text] : []));
}

/** Letters that may be written onto a number's word: "نصفها", "ونصف". */
const ENDING = 3;

/** Whether every word and figure of an amount stands in the spans, though the kernel reads no such amount there. */
function hasWords(amount: Quantity, spans: readonly Span[], { text, locale }: Reading): boolean {
  const said = spans.flatMap(({ start, end }) =>
    text.tokens.slice(firstPast(text.tokens, start), firstFrom(text.tokens, end)).map((token) => token.text),
  );
  const has = (word: string): boolean =>
    said.some((other) =>
      ['', ...locale.proclitics].some(
        (particle) =>
          other.startsWith(particle + word) && other.length - particle.length - word.length <= ENDING,
      ),
    );
  const { tokens } = tokenise(amount.span.quote);
  return tokens.every(({ kind, text: word }) =>
    kind === 'word' ? has(word) : kind === 'digits' ? said.includes(word) : true,
  );
}

/** "Three of them children" for "three children": the noun stands elsewhere in the claim. */
function isCounted(amount: Quantity, stated: Quantity, said: () => ReadonlySet<string>): boolean {
  if (amount.unit !== null || stated.unit === null || isCode(stated.unit)) return false;
  if (amount.comparator !== stated.comparator || !sameValue(amount, stated)) return false;
  const own = wordsOf(amount.span.quote);
  const nouns = tokenise(stated.span.quote).tokens.filter(
    ({ kind, text }) => kind === 'word' && !own.includes(text),
  );
  return nouns.length > 0 && nouns.every(({ text }) => said().has(text));
}

/** "Four of the protesters" for "four of them": whom it counts the article says with a pronoun. */
function isUncounted(amount: Quantity, stated: Quantity, { text, locale }: Reading): boolean {
  if (stated.unit !== null || amount.kind !== 'count') return false;
  if (amount.comparator !== stated.comparator || !sameValue(amount, stated)) return false;
  const { pronouns, partitives } = locale.claims;
  const next = firstFrom(text.tokens, stated.span.end);
  return text.tokens
    .slice(next, next + 2)
    .some((token) => partitives.has(token.text) || pronouns.has(token.text));
}

/** "Over five years" where the article's "خلال خمس سنوات" is read as the day on which they end. */
function holdsAmount(time: Time, amount: Quantity, { locale, countryHint }: Reading): boolean {
  if (time.span === null) return false;
  const text = tokenise(time.span.quote);
  const { numbers, proclitics } = locale;
  return readQuantities(text, 0, text.tokens.length, { numbers, proclitics, countryHint, taken: [] }).some(
    (other) => other.unit === amount.unit && sameValue(other, amount),
  );
}

/** "Ilse Branner, 34": a bare number may be an age. */
const isAge = (amount: Quantity, bare: Quantity): boolean =>
  amount.unit === 'year' &&
  bare.unit === null &&
  amount.comparator === bare.comparator &&
  sameValue(amount, bare);

/**
 * The comparator stands apart from the words of the number: "exceeds, in its first year, four billion", "up to a
 * further 5 %" for "up to 5 %".
 */
function saysApart(amount: Quantity, stated: Quantity, said: () => ReadonlySet<string>): boolean {
  if (foldText(stated.span.quote) === foldText(amount.span.quote)) return true;
  const own = wordsOf(amount.span.quote);
  const others = wordsOf(stated.span.quote).filter((word) => !own.includes(word));
  return others.length > 0 && others.every((word) => said().has(word));
}

const AMOUNTS = new WeakMap<Reading, ReadonlyMap<number, readonly Quantity[]>>();
/** Amounts of one value that are looked at: an article has few, a hostile one thousands. */
const MOST = 16;

/** The article's amounts, by value or lower bound. */
function amountsOf(reading: Reading): ReadonlyMap<number, readonly Quantity[]> {
  let known = AMOUNTS.get(reading);
  if (known === undefined) {
    const found = new Map<number, Quantity[]>();
    for (const { quantities } of reading.contents)
      for (const amount of quantities) {
        const key = amount.value ?? amount.low ?? 0;
        const list = found.get(key);
        if (list === undefined) found.set(key, [amount]);
        else if (list.length < MOST) list.push(amount);
      }
    known = found;
    AMOUNTS.set(reading, known);
  }
  return known;
}

const UNITS = new WeakMap<SegmentContent, ReadonlySet<string>>();
const NO_UNITS: ReadonlySet<string> = new Set();

/** The units of a segment, worked out once for all of its claims. */
function unitsOf(content: SegmentContent | null): ReadonlySet<string> {
  if (content === null) return NO_UNITS;
  let known = UNITS.get(content);
  if (known === undefined) {
    known = new Set(content.quantities.flatMap(({ unit }) => (unit === null ? [] : [unit])));
    UNITS.set(content, known);
  }
  return known;
}

/**
 * Does every number of the claim stand in its span with the same value, scale, unit and comparator, and is none of
 * the span's numbers lost? A vague amount ("dozens") made exact is a changed number. One that the article gives in
 * other words, where the span has none in its place ("the ninth festival"), tells what is meant and is a doubt.
 */
export const numbersAgree: CheckRule = {
  id: 'numbers-agree',
  run(claim, { words, stated, content, reading, messages }) {
    const translated = words.locale.tag !== reading.locale.tag;
    const claimed = words.quantities;
    const spans = stated.quantities.map((amount) => amount.span);
    if (claimed.length === 0 && stated.quantities.length === 0) return NOT_APPLICABLE;
    const units = unitsOf(content);
    const same = (a: Quantity, b: Quantity): boolean => sameAmount(a, b, units, translated);
    const left = [...stated.quantities];
    const open: Quantity[] = [];
    // All that agree first, so that what is left of the span is what the claim may have changed.
    for (const amount of claimed) {
      const match = left.findIndex((other) => same(amount, other));
      if (match >= 0) left.splice(match, 1);
      // Said twice in the claim, once in the span: a repetition, not a change.
      else if (!stated.quantities.some((other) => same(amount, other))) open.push(amount);
    }
    let said: ReadonlySet<string> | null = null;
    const saidWords = (): ReadonlySet<string> => {
      said ??= new Set(words.text.tokens.slice(words.from, words.to).map((token) => token.text));
      return said;
    };
    let doubt: string | null = null;
    for (const amount of open) {
      const { quote } = amount.span;
      const apart = left.findIndex(
        (other) =>
          same({ ...amount, comparator: other.comparator }, other) && saysApart(amount, other, saidWords),
      );
      if (apart >= 0) {
        const [other] = left.splice(apart, 1);
        doubt ??= messages.numberChanged(quote, other?.span.quote ?? '');
        continue;
      }
      const within =
        amount.kind === 'duration' && stated.times.some((time) => holdsAmount(time, amount, reading));
      if (within) continue;
      const counted = left.findIndex((other) => isCounted(amount, other, saidWords));
      if (counted >= 0) {
        left.splice(counted, 1);
        continue;
      }
      const age = left.findIndex((other) => isAge(amount, other) || isUncounted(amount, other, reading));
      // The same value with another comparator, or of another unit, is a change though every word of it is there.
      const isOther = left.some((other) => sameValue(amount, other));
      if (age >= 0 || (!isOther && hasWords(amount, claim.spans, reading))) {
        if (age >= 0) left.splice(age, 1);
        doubt ??= messages.numberNotInSpan(quote);
        continue;
      }
      const changed = left.find((other) => other.kind === amount.kind || other.unit === amount.unit);
      const known = amountsOf(reading).get(amount.value ?? amount.low ?? 0) ?? [];
      const isTold =
        known.some((other) => same(amount, other)) ||
        (amount.kind === 'ordinal' && reading.text.folded.text.includes(foldText(quote)));
      if (changed === undefined && !amount.vague && isTold) {
        doubt ??= messages.numberNotInSpan(quote);
        continue;
      }
      const instead = changed ?? left[0];
      return fail(
        instead === undefined
          ? messages.numberNotInSpan(quote)
          : messages.numberChanged(quote, instead.span.quote),
        spans,
      );
    }
    if (doubt !== null) return warn(doubt, spans);
    const lost = left.find(hasValue);
    return lost === undefined ? passOn(spans) : warn(messages.numberDropped(lost.span.quote), [lost.span]);
  },
};
