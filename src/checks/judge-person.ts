import type { ClaimDraft } from '../domain/claim.ts';
import type { EntityLexicon } from '../text/entities/lexicon.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { nameKey, sameName } from '../text/entities/name-key.ts';
import type { Reading } from '../text/reading.ts';
import { firstFrom } from '../text/sorted.ts';
import { verbAt } from '../text/verbs/verb-at.ts';
import type { CheckContext } from './check.ts';
import { explainsNoun } from './explained-names.ts';
import { withoutOffice } from './name-without-office.ts';
import { hasWords } from './place-names.ts';

/** All names that an article's mention answers to: as written, in full, and whoever holds the office. */
const namesOf = (mention: EntityMention): string[] =>
  mention.holder === null
    ? [mention.name, mention.canonicalName]
    : [mention.name, mention.canonicalName, mention.holder];

export function answersTo(name: string, mention: EntityMention, lexicon: EntityLexicon): boolean {
  const bare = withoutOffice(name, lexicon);
  return namesOf(mention).some((other) => other === name || sameName(bare, other, lexicon) === 'same');
}

function sharesFamily(name: string, mention: EntityMention, lexicon: EntityLexicon): boolean {
  const family = nameKey(name, lexicon).at(-1);
  return family !== undefined && nameKey(mention.canonicalName, lexicon).at(-1) === family;
}

function sharesGivenName(name: string, mention: EntityMention, lexicon: EntityLexicon): boolean {
  const [given] = nameKey(name, lexicon);
  return given !== undefined && nameKey(mention.canonicalName, lexicon)[0] === given;
}

export const isPerson = (mention: EntityMention): boolean => mention.type === 'person';
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

/** Whether the spans speak of something that a claim must name to stand alone: "the meeting", who attended, "he". */
function refersBack(claim: ClaimDraft, { reading }: CheckContext): boolean {
  const { tokens } = reading.text;
  const { locale } = reading;
  const { anaphors, attendVerbs, attendWords, pronouns } = locale.claims;
  return claim.spans.some((span) => {
    const from = firstFrom(tokens, span.start);
    const to = firstFrom(tokens, span.end);
    for (let at = from; at < to; at += 1) {
      if (anaphors.longest(tokens, at, to, locale.clauses.joiners) !== null) return true;
      const word = tokens[at]?.text ?? '';
      if (attendWords.has(word) || pronouns.has(word)) return true;
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

/** People of the claim whom its sentence does not name. */
function strangersIn({ words, content, reading }: CheckContext): number {
  const lexicon = reading.locale.entities;
  const here = (content?.mentions ?? []).filter(namesAPerson).slice(0, AROUND);
  return words.mentions.filter(
    (one) => isPerson(one) && !here.some((mention) => answersTo(one.name, mention, lexicon)),
  ).length;
}

/** Whether a person whom the claim names is one of its sentence's, somebody else in his place, or nobody known. */
export function judgePerson(
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
  // "Castell Dairies" where the span says "Castell", and the article both: the shorter may be either.
  const part = unmatched.find((other) => isPartOf(other.name, name));
  if (part !== undefined && !isKnown(name, context.reading) && hasWords(name, context.reading))
    return { outcome: 'pass', other: '' };
  // A bare family name where the sentence has the full one, or the other way round.
  const close = unmatched.find((mention) => sameName(name, mention.canonicalName, lexicon) === 'unknown');
  if (close !== undefined) return { outcome: 'pass', other: '' };
  const instead = unmatched[0];
  const known = isKnown(name, context.reading);
  if (instead !== undefined) {
    if (known && explainsNoun(mention, claim, context)) return { outcome: 'doubtful', other: instead.name };
    // "The meeting" or "he" told in full brings in people whom its sentence does not name.
    const explains =
      known &&
      !unmatched.some((mention) => sharesFamily(name, mention, lexicon)) &&
      !sharesGivenName(name, instead, lexicon) &&
      // Who names none of those whom the span names, and one for each, has put others in their place.
      (context.stated.mentions.filter(isPerson).length > unmatched.length ||
        strangersIn(context) > unmatched.length) &&
      refersBack(claim, context);
    return { outcome: explains ? 'doubtful' : 'changed', other: instead.name };
  }
  // Words of the article that were no name there: "Pakistani consulate".
  if (!known && !hasWords(name, context.reading)) return { outcome: 'unknown', other: '' };
  return { outcome: isSource(name, claim, lexicon) ? 'pass' : 'elsewhere', other: '' };
}

const isPartOf = (part: string, name: string): boolean =>
  !part.includes(' ') && name.split(' ').includes(part) && name !== part;
