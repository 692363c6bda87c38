import type { Quantity } from '../domain/quantity.ts';
import { countryNames, nationalityForms } from '../sources/countries.ts';
import { foldText } from '../text/fold.ts';
import { lightStem, rootLetters } from '../text/light-stem.ts';
import type { Locale } from '../text/locale.ts';
import { stems } from '../text/proclitics.ts';
import { type Reading, type SegmentContent, segmentId } from '../text/reading.ts';
import type { Sense } from '../text/senses.ts';
import type { Token } from '../text/tokens.ts';
import { nameIn } from './name-in.ts';

/** One word, name or amount of a short statement. */
export interface Unit {
  /** Place among the statement's tokens. */
  readonly at: number;
  /** Stems, countries, happenings and things it may be: two units with one in common are of one thing. */
  readonly keys: readonly string[];
  /** Letters of its root; '' where unknown. */
  readonly root: string;
  /** Ends of scales it stands at; turned round behind a negator. */
  readonly senses: readonly Sense[];
  readonly amount: Quantity | null;
  /** ISO 3166 where it names a country or its people. */
  readonly country: string | null;
}

/** A statement as the list of what is in it, in its order: what two headlines are held side by side by. */
export interface Statement {
  readonly locale: Locale;
  readonly units: readonly Unit[];
  readonly negations: number;
}

/** Longer sentences are not held side by side word by word. */
const MOST_TOKENS = 40;
/** Tokens behind a negator that it turns round. */
const REACH = 3;
const SHORTEST = 3;
/** Signs over which a negator does not reach. */
const STOPS: ReadonlySet<string> = new Set(['،', ',', '؛', ';', ':', '.', '"']);

const COUNTRIES = new WeakMap<Locale, ReadonlyMap<string, string>>();

/** Countries and their people by one folded word. */
function countriesOf(locale: Locale): ReadonlyMap<string, string> {
  let known = COUNTRIES.get(locale);
  if (known === undefined) {
    const names = [...countryNames(locale.sources), ...nationalityForms(locale.sources)];
    known = new Map(names.map(([name, code]) => [foldText(name), code]));
    COUNTRIES.set(locale, known);
  }
  return known;
}

function wordKeys(token: Token, locale: Locale): { keys: string[]; root: string; country: string | null } {
  const readings = stems(token.text, locale.proclitics)
    .map(({ text }) => text)
    .filter((text) => text.length >= SHORTEST);
  const bare = readings.at(-1) ?? token.text;
  const country = readings.map((text) => countriesOf(locale).get(text)).find((code) => code !== undefined);
  return {
    keys: [
      ...new Set([token.text, ...readings].map((text) => lightStem(text, locale.stemming))),
      ...(country === undefined ? [] : [`country:${country}`]),
    ],
    root: rootLetters(bare, locale.stemming),
    country: country ?? null,
  };
}

/** Sentences of a text that is one statement with what is said beside it: a headline, perhaps with its first line. */
const MOST_SENTENCES = 3;

/** The statements of a short text by the id of their segment; none of a longer one, which is of many things. */
export function statementsOf({ contents, text, locale }: Reading): ReadonlyMap<string, Statement> {
  if (contents.length > MOST_SENTENCES) return new Map();
  return new Map(
    contents.flatMap((content, index) => {
      const { from, to } = content.segment;
      const statement = readStatement(text.tokens.slice(from, to), content, locale);
      return statement === null ? [] : [[segmentId(index), statement] as const];
    }),
  );
}

/** Reads one segment as a statement; null for one too long for it, or one that asks. Linear in the tokens. */
export function readStatement(
  tokens: readonly Token[],
  { quantities, times }: Pick<SegmentContent, 'quantities' | 'times'>,
  locale: Locale,
): Statement | null {
  const last = tokens.at(-1)?.text;
  if (tokens.length > MOST_TOKENS || last === '?' || last === '؟') return null;
  const { senses, negators, predicates, topics, measures } = locale.relations;
  const dates = times.flatMap(({ span }) => (span === null ? [] : [span]));
  const units: Unit[] = [];
  let negations = 0;
  let negatedTo = -1;
  let next = 0;
  for (let at = 0; at < tokens.length; at = next) {
    const token = tokens[at] as Token;
    next = at + 1;
    if (token.kind === 'mark') {
      if (STOPS.has(token.text)) negatedTo = -1;
      continue;
    }
    if (dates.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const amount = quantities.find(({ span }) => span.start <= token.start && token.end <= span.end);
    if (amount !== undefined) {
      while (next < tokens.length && (tokens[next] as Token).end <= amount.span.end) next += 1;
      const keys = [`amount:${amount.kind}:${amount.unit ?? ''}`];
      units.push({ at, keys, root: '', senses: [], amount, country: null });
      continue;
    }
    const negator = negators.longest(tokens, at, tokens.length, locale.proclitics);
    if (negator !== null) {
      next = negator.next;
      if (!negator.value) continue;
      negations += 1;
      negatedTo = next + REACH;
      continue;
    }
    const [sense, act, thing] = [
      nameIn(senses, tokens, at, locale),
      nameIn(predicates, tokens, at, locale),
      nameIn(topics, tokens, at, locale),
    ];
    const measure = measures.longest(tokens, at, tokens.length, locale.proclitics);
    const isNamed = (sense ?? act ?? thing ?? measure) !== null;
    if (!isNamed && (token.text.length < SHORTEST || locale.functionWords.has(token.text))) continue;
    const { keys, root, country } = wordKeys(token, locale);
    const turned = at < negatedTo ? -1 : 1;
    units.push({
      at,
      keys: [
        ...keys,
        ...[act, thing, measure].flatMap((found) => (found === null ? [] : [`name:${found.value}`])),
      ],
      root,
      senses: (sense?.value ?? []).map(({ scale, sign }) => ({ scale, sign: sign === turned ? 1 : -1 })),
      amount: null,
      country,
    });
    next = Math.max(next, sense?.next ?? 0, act?.next ?? 0, thing?.next ?? 0);
  }
  return { locale, units, negations };
}
