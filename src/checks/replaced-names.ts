import type { Span } from '../domain/span.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import type { Locale } from '../text/locale.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { CheckContext } from './check.ts';

/** Words on one side of a name by which its place is known again in the span. */
const CONTEXT = 2;

/** Names of a claim that are looked at: more than a claim that reads well has. */
const MOST = 32;

interface Replaced {
  readonly claimed: string;
  readonly stated: string;
  /** The kernel reads both as names of one kind; else the second may be something other than a name. */
  readonly isSure: boolean;
}

const isWord = ({ kind }: Token): boolean => kind !== 'mark';

/** The name, or what may well be one, that a token of a span belongs to; '' for one that the kernel reads as none. */
function nameAt(
  token: Token,
  { reading, stated }: CheckContext,
  has: (word: string) => boolean,
): EntityMention['type'] | '' | null {
  const { locale } = reading;
  const overlaps = (place: { start: number; end: number } | null): boolean =>
    place !== null && place.start < token.end && token.start < place.end;
  const mention = stated.mentions.find(overlaps);
  if (mention !== undefined) {
    // "Mr Tarrant" is there, though the claim calls him otherwise.
    const isSaid = tokenise(mention.name).tokens.some(({ text }) => has(text));
    return !isSaid && (mention.type === 'person' || mention.type === 'place') ? mention.type : null;
  }
  if (stated.times.some(({ span }) => overlaps(span))) return null;
  return mayBeName(token, locale) ? '' : null;
}

/** Read as no name by the kernel: a capital shows one, or where there are none, that it is no definite noun and no verb. */
function mayBeName(token: Token, locale: Locale): boolean {
  const { functionWords, entities, claims, clauses } = locale;
  if (token.kind !== 'word' || functionWords.has(token.text) || claims.pronouns.has(token.text)) return false;
  if (entities.cased) return token.caps !== 'none';
  if (clauses.definiteArticle !== '' && token.text.startsWith(clauses.definiteArticle)) return false;
  return (
    !entities.isVerb(token.text) && !entities.commonWords.has(token.text) && !entities.stops.has(token.text)
  );
}

/**
 * What stands in a span where the claim has a name, between the same words: "the ferry sank off Quillmoor" for the
 * article's "the ferry sank off Tamsey". Null where it is the same name, or anything that a name may explain.
 */
function findReplaced(
  mention: EntityMention,
  spans: readonly Span[],
  context: CheckContext,
): Replaced | null {
  const { words, reading } = context;
  const { tokens, original } = reading.text;
  const claim = words.text.tokens.slice(words.from, words.to).filter(isWord);
  const said = new Set(claim.map(({ text }) => text));
  const first = claim.findIndex((token) => token.end > mention.start);
  const past = claim.findIndex((token) => token.start >= mention.end);
  const name = new Set(claim.slice(first, past < 0 ? claim.length : past).map(({ text }) => text));
  const has = (word: string): boolean =>
    said.has(word) ||
    reading.locale.proclitics.some((one) => word.startsWith(one) && said.has(word.slice(one.length)));
  const before = claim.slice(Math.max(0, first - CONTEXT), first).map(({ text }) => text);
  const after = past < 0 ? [] : claim.slice(past, past + CONTEXT).map(({ text }) => text);
  for (const { start, end } of spans) {
    const own = tokens.slice(firstPast(tokens, start), firstFrom(tokens, end)).filter(isWord);
    const at = (place: number): string => own[place]?.text ?? '';
    for (let place = 0; place < own.length; place += 1) {
      const token = own[place] as Token;
      if (has(token.text) || name.has(token.text)) continue;
      const follows =
        before.length === CONTEXT && before.every((word, index) => at(place - CONTEXT + index) === word);
      // The last word of the name that stands there is the one before the context.
      const precedes =
        after.length === CONTEXT && after.every((word, index) => at(place + 1 + index) === word);
      if (!follows && !precedes) continue;
      const type = nameAt(token, context, has);
      if (type !== null)
        return {
          claimed: mention.name,
          stated: original.slice(token.start, token.end),
          isSure: type === mention.type,
        };
    }
  }
  return null;
}

/** The first name of the claim that stands in the place of another, with that one; a sure one before the others. */
export function replacedName(
  named: readonly EntityMention[],
  spans: readonly Span[],
  context: CheckContext,
): Replaced | null {
  if (context.words.text === context.reading.text) return null;
  const found = named.slice(0, MOST).flatMap((mention) => findReplaced(mention, spans, context) ?? []);
  return found.find(({ isSure }) => isSure) ?? found[0] ?? null;
}
