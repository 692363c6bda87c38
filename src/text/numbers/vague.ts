import { stems } from '../proclitics.ts';
import { readHalf } from './amount.ts';
import type { Unit } from './lexicon.ts';
import { type Reader, tokenAt } from './reader.ts';
import { readUnit } from './unit.ts';

/** A quantity that no numeral states. Offsets in the original. */
export interface Bare {
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** A prefix without its article, which belongs to the noun. */
const particles = (reader: Reader, prefix: string): number => {
  const { article } = reader.lexicon;
  return article !== '' && prefix.endsWith(article) ? prefix.length - article.length : prefix.length;
};

const startAfter = (reader: Reader, at: number, particles: number): number =>
  reader.text.folded.starts[(tokenAt(reader, at)?.at ?? 0) + particles] as number;

/** "dozens of people", "عدد من الوزراء", "مليارات الدولارات": an amount whose value cannot be told. */
export function readVague(reader: Reader, at: number): Bare | null {
  const { lexicon, text, to, proclitics } = reader;
  const found = lexicon.vague.longest(text.tokens, at, to, proclitics);
  if (found === null || isDefinitePart(reader, found)) return null;
  let next = found.next;
  if (lexicon.adjectivesFirst && lexicon.determiners.has(tokenAt(reader, next)?.text ?? '')) next += 1;
  const read = readUnit(reader, next, null);
  const noun = read === null || read.unit.form === 'singular' ? null : read;
  return {
    value: null,
    unit: noun?.unit ?? { kind: 'count', unit: null },
    start: startAfter(reader, at, found.prefix.length),
    end: text.tokens[(noun?.next ?? found.next) - 1]?.end as number,
    next: noun?.next ?? found.next,
  };
}

/** "ارتفع العدد من 5 إلى 7": with the article it is a certain number, and "from" belongs to what follows. */
function isDefinitePart(reader: Reader, found: { readonly next: number; readonly prefix: string }): boolean {
  const { lexicon } = reader;
  return (
    lexicon.definitePrefixes.has(found.prefix) &&
    lexicon.partitives.has(tokenAt(reader, found.next - 1)?.text ?? '')
  );
}

/** Nouns that are an amount without a numeral: duals ("شخصان"), "for decades", "لمدة أسبوع", "a year and a half". `bounded`: "more than" stands before it, so that "a year" is one year. */
export function readBareNoun(reader: Reader, at: number, bounded = false): Bare | null {
  const { lexicon, text, to, proclitics } = reader;
  const article = lexicon.articles.has(tokenAt(reader, at)?.text ?? '');
  const head = article ? at + 1 : at;
  const found =
    lexicon.nouns.longest(text.tokens, head, to, article ? [] : proclitics) ??
    (lexicon.adjectivesFirst ? null : lexicon.currencies.longest(text.tokens, head, to, proclitics));
  if (found === null) return null;
  const definite = lexicon.definitePrefixes.has(found.prefix);
  const unit = found.value;
  const { form, kind } = unit;
  const place = { unit, start: startAfter(reader, at, particles(reader, found.prefix)), next: found.next };
  const done = (value: number | null, next: number): Bare => ({
    ...place,
    value,
    next,
    end: text.tokens[next - 1]?.end as number,
  });
  if (form === 'dual' && (!definite || kind === 'duration')) {
    const half = readHalf(reader, found.next, unit);
    return done(2 + (half?.part ?? 0), half?.next ?? found.next);
  }
  if (kind !== 'duration' || definite) return null;
  if (form === 'singular') {
    const half = readHalf(reader, found.next, unit);
    if (half !== null && (article || !lexicon.adjectivesFirst)) return done(1 + half.part, half.next);
    return (article || !lexicon.adjectivesFirst) &&
      ((bounded && tokenAt(reader, found.next)?.kind !== 'digits') ||
        isOne(reader, at, found.next, found.prefix))
      ? done(1, found.next)
      : null;
  }
  return form === 'plural' && !article ? readVagueDuration(reader, at, found.next, found.prefix, done) : null;
}

/** One of a duration: the whole segment, or after "لمدة"/"within" and with nothing else of it behind. */
function isOne(reader: Reader, at: number, next: number, prefix: string): boolean {
  const before = tokenAt(reader, at - 1);
  const after = tokenAt(reader, next);
  if (prefix !== '') return false;
  if (before === undefined) return at === reader.from && after === undefined && next - at === 1;
  if (!stems(before.text, reader.proclitics).some((stem) => reader.lexicon.durationAfter.has(stem.text)))
    return false;
  return (
    after === undefined ||
    after.kind === 'mark' ||
    after.broken ||
    reader.lexicon.durationBefore.has(after.text)
  );
}

function readVagueDuration(
  reader: Reader,
  at: number,
  next: number,
  prefix: string,
  done: (value: number | null, next: number) => Bare,
): Bare | null {
  const { lexicon } = reader;
  const before = tokenAt(reader, at - 1);
  const after = tokenAt(reader, next);
  const described = after !== undefined && !after.broken && lexicon.vagueDurationBefore.has(after.text);
  const led = before !== undefined && prefix === '' && lexicon.vagueDurationAfter.has(before.text);
  if (!described && !led && !lexicon.vagueDurationPrefixes.has(prefix)) return null;
  return done(null, described && !lexicon.partitives.has(after.text) ? next + 1 : next);
}
