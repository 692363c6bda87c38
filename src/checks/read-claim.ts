import type { ClaimDraft } from '../domain/claim.ts';
import type { ModalityClass } from '../domain/modality.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Time } from '../domain/time.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { readEntities } from '../text/entities/read-entities.ts';
import type { Locale } from '../text/locale.ts';
import { readModality } from '../text/modality/read-modality.ts';
import { readQuantities } from '../text/numbers/quantities.ts';
import { readQuotes } from '../text/quotes/read-quotes.ts';
import type { Reading } from '../text/reading.ts';
import { segmentText } from '../text/segments/segment-text.ts';
import { firstFrom, itemsWithin } from '../text/sorted.ts';
import { readTimes } from '../text/times/read-times.ts';
import { type Token, type TokenisedText, tokenise } from '../text/tokens.ts';
import { withArticleNames } from './article-names.ts';
import type { Stated } from './check.ts';

export interface Cue {
  readonly class: ModalityClass;
  readonly reach: 'clause' | 'phrase';
  /** A plain future: "will". */
  readonly future: boolean;
  readonly words: string;
}

/** What a claim's own words say. Its fields are not believed. */
export interface ClaimReading {
  /** Where the claim's words stand: its own text, or the article itself for a claim that is one of its spans. */
  readonly text: TokenisedText;
  /** The language of the claim's words, which may be another than the article's. */
  readonly locale: Locale;
  /** The claim's tokens there, half open. */
  readonly from: number;
  readonly to: number;
  /** Whether a bracketed addition stands right behind the token. */
  isExplained(token: Token): boolean;
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
  readonly modality: readonly Cue[];
  /** The words inside quotation marks. */
  readonly quotes: readonly string[];
  readonly mentions: readonly EntityMention[];
  /** How many sentences it has. */
  readonly sentences: number;
}

const ADDITION = /\[([^[\]]*)\]/g;
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/**
 * The bracketed additions of a claim that is otherwise its own span, or null when it is anything else. Only our own
 * engine's claims are taken at that: a bracket inside "4 [million] dollars" would change what the words say.
 */
function additionsOf(claim: ClaimDraft): string[] | null {
  if (claim.by !== 'rules') return null;
  const [only] = claim.spans;
  // Most claims are their span, but for a joining particle at its head.
  if (claim.spans.length === 1 && only?.quote.endsWith(claim.text) === true)
    return claim.text === '' || claim.text.includes('[') ? null : [];
  const body = squeeze(claim.text.replace(ADDITION, ''));
  const quoted = squeeze(claim.spans.map((span) => span.quote).join(' '));
  if (body === '' || !quoted.endsWith(body)) return null;
  return [...claim.text.matchAll(ADDITION)].map((match) => match[1] as string);
}

function readWords(words: string, reading: Reading, locale: Locale): ClaimReading {
  const { anchor, countryHint } = reading;
  const { numbers, proclitics } = locale;
  const text = tokenise(words);
  const to = text.tokens.length;
  const times = readTimes(text, 0, to, { times: locale.times, numbers, proclitics, anchor, countryHint });
  const taken = times.flatMap((time) => (time.span === null ? [] : [time.span]));
  // Who rewords a claim writes "60,000" even where the article writes "6,5".
  const decimalComma =
    reading.decimalComma && locale.tag === reading.locale.tag && !/\d,\d{3}(?!\d)/.test(words);
  const whole = { kind: 'sentence' as const, start: 0, end: words.length, from: 0, to };
  return {
    text,
    locale,
    from: 0,
    to,
    isExplained: (token) => text.original.startsWith(' [', token.end),
    times,
    quantities: readQuantities(text, 0, to, { numbers, proclitics, countryHint, decimalComma, taken }),
    modality: readModality(text, 0, to, locale.modality, proclitics).map((mark) => ({
      class: mark.class,
      reach: mark.reach,
      future: mark.future,
      words: words.slice(mark.start, mark.end),
    })),
    quotes: readQuotes(text, locale.segments, proclitics).map((quote) =>
      words.slice(quote.innerStart, quote.innerEnd),
    ),
    sentences: segmentText(text, locale.segments).length,
    mentions:
      to === 0
        ? []
        : withArticleNames(
            text,
            readEntities(text, [whole], { entities: locale.entities, proclitics, known: () => [] }),
            reading,
            locale,
          ),
  };
}

type Added = Pick<ClaimReading, 'times' | 'mentions'>;
const ADDED = new WeakMap<Reading, Map<string, Added>>();

/** What our engine adds is days or names; nothing else is looked for in it. One article adds the same ones often. */
function readAddition(words: string, reading: Reading): Added {
  let known = ADDED.get(reading);
  if (known === undefined) {
    known = new Map();
    // A name that the article's own reading gives needs no reading.
    for (const mention of reading.entities)
      for (const name of [mention.canonicalName, mention.holder])
        if (name !== null && !known.has(name))
          known.set(name, {
            times: [],
            mentions: [{ ...mention, type: mention.holder === name ? 'person' : mention.type, name }],
          });
    ADDED.set(reading, known);
  }
  let added = known.get(words);
  if (added === undefined) {
    added = readAnew(words, reading);
    known.set(words, added);
  }
  return added;
}

function readAnew(words: string, reading: Reading): Added {
  const { locale, anchor, countryHint } = reading;
  const { numbers, proclitics } = locale;
  const text = tokenise(words);
  const to = text.tokens.length;
  const times = readTimes(text, 0, to, { times: locale.times, numbers, proclitics, anchor, countryHint });
  if (times.length > 0 || to === 0) return { times, mentions: [] };
  const whole = { kind: 'sentence' as const, start: 0, end: words.length, from: 0, to };
  const mentions = readEntities(text, [whole], { entities: locale.entities, proclitics, known: () => [] });
  return { times, mentions };
}

/** The tokens of a claim that is its span: the article's own, where one span has them all. */
function placeOf(
  claim: ClaimDraft,
  reading: Reading,
): Pick<ClaimReading, 'text' | 'from' | 'to' | 'isExplained'> {
  const [span, second] = claim.spans;
  if (span === undefined || second !== undefined) {
    const text = tokenise(claim.text);
    return {
      text,
      from: 0,
      to: text.tokens.length,
      isExplained: (token) => text.original.startsWith(' [', token.end),
    };
  }
  const { text } = reading;
  const explained = (token: Token): boolean =>
    claim.text.includes('[') && claim.text.includes(`${text.original.slice(token.start, token.end)} [`);
  const from = firstFrom(text.tokens, span.start);
  return { text, from, to: firstFrom(text.tokens, span.end), isExplained: explained };
}

/** The article's reading of the span, with what was added to it read anew: the same as reading the whole, but cheap. */
function readVerbatim(
  claim: ClaimDraft,
  additions: readonly string[],
  stated: Stated,
  reading: Reading,
): ClaimReading {
  const { original } = reading.text;
  const added = additions.map((words) => readAddition(words, reading));
  const quotes = claim.spans.flatMap((span) =>
    itemsWithin(
      reading.quotes,
      span.start,
      span.end,
      (quote) => quote.start,
      (quote) => quote.end,
    ),
  );
  return {
    ...placeOf(claim, reading),
    locale: reading.locale,
    times: [...stated.times, ...added.flatMap((one) => one.times)],
    quantities: stated.quantities,
    modality: stated.modality.map((mark) => ({
      class: mark.class,
      reach: mark.reach,
      future: mark.future,
      words: original.slice(mark.start, mark.end),
    })),
    quotes: quotes.map((quote) => original.slice(quote.innerStart, quote.innerEnd)),
    // A span lies inside one segment.
    sentences: 1,
    mentions: [...stated.mentions, ...added.flatMap((one) => one.mentions)],
  };
}

/** Reads a claim's words, by the language they are in, with the kernel that read the article. */
export function readClaim(claim: ClaimDraft, stated: Stated, reading: Reading, locale: Locale): ClaimReading {
  const additions = additionsOf(claim);
  return additions === null
    ? readWords(claim.text, reading, locale)
    : readVerbatim(claim, additions, stated, reading);
}
