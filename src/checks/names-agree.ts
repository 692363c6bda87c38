import type { ClaimDraft } from '../domain/claim.ts';
import type { EntityLexicon } from '../text/entities/lexicon.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { nameKey, sameName } from '../text/entities/name-key.ts';
import { foldText } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import { firstFrom } from '../text/sorted.ts';
import { verbAt } from '../text/verbs/verb-at.ts';
import { replacedCapital } from './capitalised-names.ts';
import {
  type CheckContext,
  type CheckRule,
  type Finding,
  fail,
  NOT_APPLICABLE,
  passOn,
  warn,
} from './check.ts';
import { explainsNoun } from './explained-names.ts';
import { namesAcross } from './names-across.ts';
import { unstatedOffice } from './offices.ts';
import { hasWords, judgePlace } from './place-names.ts';
import { replacedName } from './replaced-names.ts';
import { swappedParties } from './swapped-parties.ts';

/** All names that an article's mention answers to: as written, in full, and whoever holds the office. */
const namesOf = (mention: EntityMention): string[] =>
  mention.holder === null
    ? [mention.name, mention.canonicalName]
    : [mention.name, mention.canonicalName, mention.holder];

function answersTo(name: string, mention: EntityMention, lexicon: EntityLexicon): boolean {
  return namesOf(mention).some((other) => other === name || sameName(name, other, lexicon) === 'same');
}

function sharesFamily(name: string, mention: EntityMention, lexicon: EntityLexicon): boolean {
  const family = nameKey(name, lexicon).at(-1);
  return family !== undefined && nameKey(mention.canonicalName, lexicon).at(-1) === family;
}

function sharesGivenName(name: string, mention: EntityMention, lexicon: EntityLexicon): boolean {
  const [given] = nameKey(name, lexicon);
  return given !== undefined && nameKey(mention.canonicalName, lexicon)[0] === given;
}

const isPerson = (mention: EntityMention): boolean => mention.type === 'person';
const namesAPerson = (mention: EntityMention): boolean => isPerson(mention) || mention.holder !== null;

const PEOPLE = new WeakMap<Reading, ReadonlyMap<string, readonly EntityMention[]>>();

/** People of an article under one word of their names: of more, the first are looked at. */
const NAMESAKES = 32;

/** One mention of each person of the article under every word of the name, as compared. */
function peopleOf(reading: Reading): ReadonlyMap<string, readonly EntityMention[]> {
  let people = PEOPLE.get(reading);
  if (people === undefined) {
    const byWord = new Map<string, EntityMention[]>();
    const seen = new Set<string>();
    for (const mention of reading.entities) {
      if (!isPerson(mention) || seen.has(mention.entityId)) continue;
      seen.add(mention.entityId);
      for (const name of namesOf(mention))
        for (const word of nameKey(name, reading.locale.entities)) {
          const known = byWord.get(word);
          if (known === undefined) byWord.set(word, [mention]);
          else if (known.length < NAMESAKES && !known.includes(mention)) known.push(mention);
        }
    }
    people = byWord;
    PEOPLE.set(reading, people);
  }
  return people;
}

/** Whether the article names this person anywhere: what answers to a name shares a word with it. */
function isKnown(name: string, reading: Reading): boolean {
  const lexicon = reading.locale.entities;
  const people = peopleOf(reading);
  return nameKey(name, lexicon).some((word) =>
    people.get(word)?.some((mention) => answersTo(name, mention, lexicon)),
  );
}

/** Mentions on either side of a claim that count as its sentence's: more than any sentence has. */
const AROUND = 64;

function mentionsAround(claim: ClaimDraft, { content }: CheckContext): readonly EntityMention[] {
  if (content === null) return [];
  const { mentions } = content;
  if (mentions.length <= AROUND) return mentions;
  const at = firstFrom(mentions, claim.spans[0]?.start ?? 0);
  return mentions.slice(Math.max(0, at - AROUND), at + AROUND);
}

/** Names that stand in the claim because its source was named in full. */
const isSource = (name: string, claim: ClaimDraft, lexicon: EntityLexicon): boolean =>
  claim.attribution.chain.some(
    (hop) =>
      hop.canonicalName === name ||
      hop.name === name ||
      sameName(hop.canonicalName, name, lexicon) === 'same',
  );

/** Whether the spans speak of something that a claim must name to stand alone: "the meeting", who attended. */
function refersBack(claim: ClaimDraft, { reading }: CheckContext): boolean {
  const { tokens } = reading.text;
  const { locale } = reading;
  const { anaphors, attendVerbs, attendWords } = locale.claims;
  return claim.spans.some((span) => {
    const from = firstFrom(tokens, span.start);
    const to = firstFrom(tokens, span.end);
    for (let at = from; at < to; at += 1) {
      if (anaphors.longest(tokens, at, to, locale.clauses.joiners) !== null) return true;
      if (attendWords.has(tokens[at]?.text ?? '')) return true;
      const verb = verbAt(tokens, at, from, locale);
      if (verb !== null && attendVerbs.has(verb.form.lemma)) return true;
    }
    return false;
  });
}

type Verdict = {
  readonly outcome: 'pass' | 'elsewhere' | 'unknown' | 'changed' | 'doubtful';
  readonly other: string;
};

function judgePerson(
  mention: EntityMention,
  claim: ClaimDraft,
  context: CheckContext,
  unmatched: readonly EntityMention[],
): Verdict {
  const { name } = mention;
  const lexicon = context.reading.locale.entities;
  const here = mentionsAround(claim, context).filter(namesAPerson);
  // The same letters need no comparing of names.
  const isHere = here.some((one) => isPerson(one) && (one.name === name || one.canonicalName === name));
  const inSpan = context.stated.mentions.some((one) => namesAPerson(one) && answersTo(name, one, lexicon));
  if (isHere && (inSpan || unmatched.length === 0)) return { outcome: 'pass', other: '' };
  // Somebody of the same sentence in the place of whom the span names.
  if (isHere) return { outcome: 'doubtful', other: unmatched[0]?.name ?? '' };
  const meant = here.filter((mention) => answersTo(name, mention, lexicon));
  // An office stands for its holder, but not in the place of a namesake whom the span names and the claim leaves out.
  const byOffice = meant.length > 0 && meant.every((mention) => !isPerson(mention));
  const leftOut = (other: EntityMention): boolean =>
    sharesFamily(name, other, lexicon) &&
    context.words.mentions.every(
      (one) => !isPerson(one) || sameName(one.name, other.canonicalName, lexicon) !== 'unknown',
    );
  const namesake = byOffice ? unmatched.find(leftOut) : undefined;
  if (namesake !== undefined) return { outcome: 'changed', other: namesake.name };
  if (meant.length > 0) return { outcome: 'pass', other: '' };
  // A bare family name where the sentence has the full one, or the other way round.
  const close = unmatched.find((mention) => sameName(name, mention.canonicalName, lexicon) === 'unknown');
  if (close !== undefined) return { outcome: 'pass', other: '' };
  const instead = unmatched[0];
  const known = isKnown(name, context.reading);
  if (instead !== undefined) {
    if (known && explainsNoun(mention, claim, context)) return { outcome: 'doubtful', other: instead.name };
    // "The meeting" told in full brings in people whom its sentence does not name.
    const explains =
      known &&
      !unmatched.some((mention) => sharesFamily(name, mention, lexicon)) &&
      !sharesGivenName(name, instead, lexicon) &&
      // Who names none of those whom the span names has put others in their place.
      context.stated.mentions.filter(isPerson).length > unmatched.length &&
      refersBack(claim, context);
    return { outcome: explains ? 'doubtful' : 'changed', other: instead.name };
  }
  // Words of the article that were no name there: "Pakistani consulate".
  if (!known && !hasWords(name, context.reading)) return { outcome: 'unknown', other: '' };
  return { outcome: isSource(name, claim, lexicon) ? 'pass' : 'elsewhere', other: '' };
}

const isStated = (mention: EntityMention, stated: readonly EntityMention[]): boolean =>
  stated.some((other) => foldText(other.name).includes(foldText(mention.name)));

/**
 * Is every name of the claim one that its sentence uses? Another person of the same family is another name: Saddam
 * Haftar is not Khalifa Haftar.
 */
export const namesAgree: CheckRule = {
  id: 'names-agree',
  run(claim, context) {
    const { words, reading, messages } = context;
    const found =
      words.locale.tag === reading.locale.tag ? namesWithin(claim, context) : namesAcross(claim, context);
    if (found.outcome === 'fail') return found;
    const swap = swappedParties(context, claim.spans);
    if (swap !== null)
      return (swap.isSure ? fail : warn)(messages.partiesSwapped(swap.agent, swap.other), claim.spans);
    const office = unstatedOffice(context);
    if (office === null) return found;
    return office.stated === null
      ? warn(messages.nameNotInArticle(office.claimed), claim.spans)
      : fail(messages.nameChanged(office.claimed, office.stated), claim.spans);
  },
};

function namesWithin(claim: ClaimDraft, context: CheckContext): Finding {
  const { words, stated, messages, reading } = context;
  const named = words.mentions.filter((mention) => mention.type !== 'role');
  const spans = stated.mentions
    .filter((mention) => mention.type !== 'role')
    .map(({ start, end, name }) => ({ start, end, quote: name }));
  const respelt = replacedCapital(context, claim.spans);
  if (named.length === 0 && spans.length === 0)
    return respelt === null
      ? NOT_APPLICABLE
      : warn(messages.nameChanged(respelt.claimed, respelt.stated), claim.spans);
  const lexicon = reading.locale.entities;
  const people = named.filter(isPerson);
  const given = new Set(people);
  const own = new Set(stated.mentions);
  const unmatched = stated.mentions.filter(
    (mention) =>
      isPerson(mention) &&
      !given.has(mention) &&
      !people.some((one) => answersTo(one.name, mention, lexicon)),
  );
  const places = stated.mentions.filter((mention) => mention.type === 'place');
  const lostPlace = places.find((place) => !named.includes(place) && !isStated(place, named));
  let doubt: string | null = null;
  let swapped: { readonly claimed: string; readonly stated: string } | null = null;
  for (const mention of named) {
    // The article's own mention, read from the span: nothing to compare.
    if (own.has(mention)) continue;
    const { outcome, other } = isPerson(mention)
      ? judgePerson(mention, claim, context, unmatched)
      : { outcome: judgePlace(mention.name, context), other: '' };
    if (outcome === 'changed') return fail(messages.nameChanged(mention.name, other), spans);
    if (outcome === 'unknown') return fail(messages.nameNotInArticle(mention.name), spans);
    if (outcome === 'doubtful') swapped ??= { claimed: mention.name, stated: other };
    if (outcome === 'elsewhere') doubt ??= mention.name;
    if (mention.type === 'place' && lostPlace !== undefined && !isStated(mention, stated.mentions))
      swapped ??= { claimed: mention.name, stated: lostPlace.name };
  }
  const replaced = replacedName(named, claim.spans, context);
  if (replaced?.isSure === true) return fail(messages.nameChanged(replaced.claimed, replaced.stated), spans);
  swapped ??= respelt ?? replaced;
  if (swapped !== null) return warn(messages.nameChanged(swapped.claimed, swapped.stated), spans);
  return doubt === null ? passOn(spans) : warn(messages.nameFromElsewhere(doubt), spans);
}
