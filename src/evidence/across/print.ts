import type { ClaimDraft } from '../../domain/claim.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Span } from '../../domain/span.ts';
import type { Time } from '../../domain/time.ts';
import { contentWords } from '../../text/content-words.ts';
import { nameKey } from '../../text/entities/name-key.ts';
import { lightStem } from '../../text/light-stem.ts';
import type { Locale } from '../../text/locale.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { KnownClaim } from '../known-claim.ts';
import { measuredIn, OF_PEOPLE } from '../measured.ts';
import { nameIn } from '../name-in.ts';
import { entityKeys } from '../retrieval/entity-keys.ts';
import { situate } from '../situate.ts';
import { readSubject, type Subject } from '../subject.ts';

/** What of a claim can be held against a claim of another article, perhaps in another language. */
export interface ClaimPrint {
  readonly known: KnownClaim;
  readonly locale: Locale;
  /** Stems of what it says, without its names, dates and amounts. */
  readonly own: ReadonlySet<string>;
  /** The same with those of its sentence, where its own are few. */
  readonly words: ReadonlySet<string>;
  /** Of each person the folded words of the name. */
  readonly people: readonly (readonly string[])[];
  /** Keys of places and organisations, all readings of each. */
  readonly places: readonly (readonly string[])[];
  readonly organisations: readonly (readonly string[])[];
  /** Its own dates, else those of its sentence. */
  readonly times: readonly Time[];
  /** Its amounts, in the units that their words have here. */
  readonly quantities: readonly Quantity[];
  /** Amounts under the name of what they measure. */
  readonly measured: ReadonlyMap<string, Quantity>;
  /** Whom it counts or says that there are none of: "nobody was hurt" is of the hurt. */
  readonly counted: ReadonlySet<string>;
  /** It says that something is not so; "210 beds, not 120" says that 210 is. */
  readonly isDenied: boolean;
  /** It has a word that negates, whether that negates the whole or not: "are without water". */
  readonly hasNegator: boolean;
  /** What its own words are about. */
  readonly subject: Subject;
  /** The same with the words of its sentence, where its own are few. */
  readonly context: Subject;
  readonly isUpdate: boolean;
  /** It names a part of a place. */
  readonly isOfPart: boolean;
  /** Its words in their order, folded. */
  readonly sequence: readonly string[];
}

/** Names and spans of one claim that are looked at. */
const MOST = 12;

/** The tokens of the claim's own spans, with their places in its article. */
function tokensOf({ claim }: KnownClaim): Token[] {
  return claim.spans.slice(0, MOST).flatMap(({ start, quote }) =>
    tokenise(quote).tokens.map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    })),
  );
}

function stemsOf(texts: readonly string[], locale: Locale): Set<string> {
  const { tokens } = tokenise(texts.join(' '));
  return new Set([...contentWords(tokens, locale)].map((word) => lightStem(word, locale.stemming)));
}

/** Amounts with the unit that its word has beside the claim's topics. */
function readUnits({ quantities }: ClaimDraft, tokens: readonly Token[], locale: Locale): Quantity[] {
  const { otherUnits, topics } = locale.relations;
  return quantities.map((amount) => {
    const other = otherUnits.find(({ unit }) => unit === amount.unit);
    if (other === undefined) return amount;
    const isBeside = tokens.some((_, at) => {
      const topic = nameIn(topics, tokens, at, locale)?.value;
      return topic !== undefined && other.beside.includes(topic);
    });
    return isBeside ? { ...amount, unit: other.is } : amount;
  });
}

/** Amounts that are only named to be put aside, behind the one that holds: "210 beds, not 120". */
function putAside({ quantities }: ClaimDraft, tokens: readonly Token[], locale: Locale): Span[] {
  const { negators } = locale.relations;
  const first = Math.min(...quantities.map(({ span }) => span.start));
  return quantities
    .map(({ span }) => span)
    .filter(({ start }) => {
      const at = tokens.findIndex((token) => token.start >= start) - 1;
      return (
        start > first &&
        at > 0 &&
        negators.longest(tokens, at, tokens.length, locale.proclitics)?.value === true &&
        tokens[at - 1]?.kind === 'mark'
      );
    });
}

export function printOf(known: KnownClaim, locale: Locale): ClaimPrint {
  const situated = situate(known.claim, known.setting);
  const tokens = tokensOf(known);
  const put = putAside(situated, tokens, locale);
  const claim = {
    ...situated,
    quantities: readUnits(situated, tokens, locale).filter(
      ({ span }) => !put.some(({ start }) => start === span.start),
    ),
  };
  const { measured, counted, isUpdate } = measuredIn(tokens, claim.quantities, { locale });
  const entities = claim.entities.slice(0, MOST);
  const keysOf = (type: 'place' | 'organisation') =>
    entities.filter((entity) => entity.type === type).map((entity) => entityKeys(entity, locale));
  const not = stemsOf(
    [
      ...entities.filter(({ type }) => type !== 'role').map(({ canonicalName }) => canonicalName),
      ...claim.times.slice(0, MOST).flatMap(({ span }) => (span === null ? [] : [span.quote])),
      ...claim.quantities.slice(0, MOST).map(({ span }) => span.quote),
    ],
    locale,
  );
  const stemsIn = (list: readonly Token[]): Set<string> => {
    const stems = [...contentWords(list, locale)].map((word) => lightStem(word, locale.stemming));
    return new Set(stems.filter((word) => !not.has(word)));
  };
  const own = stemsIn(tokens);
  const about = known.setting === null ? [] : tokenise(known.setting.about).tokens;
  const frame = claim.attribution.chain
    .slice(0, MOST)
    .flatMap(({ span, cue }) => (cue === null ? [span] : [span, cue]));
  const isFrame = (token: Token) => frame.some(({ start, end }) => start <= token.start && token.end <= end);
  const values = [
    ...claim.times.slice(0, MOST).flatMap(({ span }) => (span === null ? [] : [span.quote])),
    ...claim.quantities.slice(0, MOST).map(({ span }) => span.quote),
  ];
  const subject = readSubject(tokens, entities, locale, { values, isFrame });
  return {
    known,
    locale,
    own,
    words: about.length === 0 ? own : new Set([...own, ...stemsIn(about)]),
    people: entities
      .filter(({ type }) => type === 'person')
      .map(({ canonicalName }) => nameKey(canonicalName, locale.entities)),
    places: keysOf('place'),
    organisations: keysOf('organisation'),
    times: claim.times,
    quantities: claim.quantities,
    measured,
    counted: new Set([...counted].filter((name) => OF_PEOPLE.has(name))),
    isDenied: claim.modality.polarity !== 'affirmed' && put.length === 0,
    hasNegator: tokens.some(
      (_, at) =>
        locale.relations.negators.longest(tokens, at, tokens.length, locale.proclitics)?.value === true,
    ),
    subject,
    context:
      about.length === 0
        ? subject
        : readSubject([...tokens, ...about], entities, locale, { values, isFrame: () => false }),
    isUpdate,
    isOfPart: tokens.some(
      (_, at) => locale.relations.parts.longest(tokens, at, tokens.length, locale.proclitics) !== null,
    ),
    sequence: tokens.flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text])),
  };
}
