import type { ClaimDraft } from '../domain/claim.ts';
import type { Hop } from '../domain/hop.ts';
import { readAttributions } from '../text/attribution/read-attributions.ts';
import { contentWords } from '../text/content-words.ts';
import { nameKey, sameName } from '../text/entities/name-key.ts';
import { readQuotes } from '../text/quotes/read-quotes.ts';
import { segmentText } from '../text/segments/segment-text.ts';
import { tokenise } from '../text/tokens.ts';
import { soundsAlike } from '../text/transliteration/sounds-alike.ts';
import type { CheckContext } from './check.ts';

/** Letters of a word of a name that tells somebody. */
const SHORTEST = 3;

interface Speaker {
  readonly name: string;
  readonly anonymous: boolean;
  /** The people it names. */
  readonly people: readonly string[];
}

/** Who the claim's own words say said it, nearest first. */
function speakersIn({ text, locale, mentions }: CheckContext['words']): Speaker[] {
  const segments = segmentText(text, locale.segments);
  const quotes = readQuotes(text, locale.segments, locale.proclitics);
  const people = mentions.filter(({ type }) => type === 'person');
  const frames = readAttributions(text, segments, quotes, locale, new Set(people.map(({ from }) => from)));
  return (frames[0]?.sources ?? [])
    .filter(({ hop, carried }) => hop === 1 && !carried)
    .map(({ start, end, anonymous }) => ({
      name: text.original.slice(start, end),
      anonymous,
      people: people.filter((one) => start <= one.start && one.end <= end).map(({ name }) => name),
    }));
}

/** The names of people that a hop of the chain answers to. */
function peopleOf({ name, canonicalName, span }: Hop, { reading }: CheckContext): string[] {
  const within = reading.entities.filter(
    (one) => (one.type === 'person' || one.holder !== null) && one.start < span.end && span.start < one.end,
  );
  const names = within.flatMap((one) => [
    one.name,
    one.canonicalName,
    ...(one.holder === null ? [] : [one.holder]),
  ]);
  return names.length === 0 ? [] : [name, canonicalName, ...names];
}

/**
 * Somebody whom the claim's words give as the speaker and who is none of those its sentence states: "Seric said" for
 * "Halek said". Sure where both are named people, or one is named and the other is not.
 */
export function otherSpeaker(
  claim: ClaimDraft,
  context: CheckContext,
): { readonly claimed: string; readonly stated: string; readonly isSure: boolean } | null {
  const { words, reading } = context;
  const { chain } = claim.attribution;
  const [nearest] = chain;
  if (nearest === undefined || words.text === reading.text) return null;
  const speakers = speakersIn(words);
  if (speakers.length === 0) return null;
  const translated = words.locale.tag !== reading.locale.tag;
  const named = speakers.flatMap((speaker) => speaker.people);
  const stated = chain.flatMap((hop) => [hop.name, hop.canonicalName]);
  const found = chain.flatMap((hop) => peopleOf(hop, context));
  // Whom the article's reading takes for no name may be one all the same: the words of the hop are there.
  const people = found.length === 0 ? [] : [...found, ...stated];
  const lexicon = reading.locale.entities;
  // A title or a word before the name is read with it now and then: one word that sounds alike is enough.
  const sounds = (name: string, other: string): boolean =>
    nameKey(name, words.locale.entities).some(
      (word) => word.length >= SHORTEST && nameKey(other, lexicon).some((heard) => soundsAlike(word, heard)),
    );
  const isSame = (name: string, other: string): boolean =>
    translated ? sounds(name, other) : name === other || sameName(name, other, lexicon) !== 'different';
  if (translated && named.some((name) => stated.some((other) => sounds(name, other)))) return null;
  const claimed = speakers.map(({ name }) => name).join(', ');
  const answer = (isSure: boolean) => ({ claimed, stated: nearest.name, isSure });
  // "The source said the premier told his deputies …": who told them is in the span, and is no source of it.
  const within = context.stated.mentions.filter(({ type, holder }) => type === 'person' || holder !== null);
  const isTold = (one: (typeof within)[number]): boolean =>
    named.some((name) => isSame(name, one.name) || isSame(name, one.holder ?? one.canonicalName));
  // … unless the saying itself is claimed: "Halek accused Seric" holds both, and only one of them accuses.
  const isAct = chain.some(({ span }) =>
    claim.spans.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  if (!isAct && within.some(isTold)) return null;
  if (named.length > 0 && people.length > 0)
    return named.some((name) => people.some((other) => isSame(name, other))) ? null : answer(true);
  const anonymous = chain.some(({ kind, count }) => kind === 'anonymous' || count !== null);
  if (speakers.every((speaker) => speaker.anonymous))
    return anonymous || people.length === 0 ? null : answer(true);
  // Who has no name there cannot be he, unless his name stands in the words of the source after all.
  if (named.length > 0)
    return anonymous && !named.some((name) => stated.some((other) => sounds(name, other)))
      ? answer(true)
      : null;
  if (translated) return null;
  const wordsOf = (name: string): Set<string> => contentWords(tokenise(name).tokens, reading.locale);
  const known = new Set(chain.flatMap((hop) => [...wordsOf(hop.name), ...wordsOf(hop.canonicalName)]));
  const own = speakers.flatMap(({ name }) => [...wordsOf(name)]);
  return own.length === 0 || own.some((word) => known.has(word)) ? null : answer(false);
}
