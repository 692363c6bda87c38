import type { Span } from '../domain/span.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { nameKey, sameName } from '../text/entities/name-key.ts';
import type { Locale } from '../text/locale.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import type { Token } from '../text/tokens.ts';
import { sameAcrossScripts } from '../text/transliteration/same-across-scripts.ts';
import { isComma, verbAt } from '../text/verbs/verb-at.ts';
import type { CheckContext } from './check.ts';

interface Side {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly EntityMention[];
  readonly locale: Locale;
}

/** Names of one text that are looked at, two by two: a sentence has few, a hostile one hundreds. */
const MOST = 6;

const isParty = ({ type }: EntityMention): boolean => type === 'person' || type === 'organisation';

/** Words that may stand between "by" and the name it belongs to: "by the rebel commander Luka Seric". */
const TITLE = 5;

/** Whether the agent comes behind the deed: "was accused by X", "من قبل فلان". */
function isBehind({ tokens, locale }: Side, first: EntityMention, second: EntityMention): boolean {
  const { agents } = locale.claims.parties;
  for (let at = second.from - 1; at >= Math.max(first.to, second.from - TITLE); at -= 1) {
    if (isComma(tokens[at])) return false;
    for (const phrase of [at - 1, at])
      if (phrase >= first.to && agents.longest(tokens, phrase, second.from)?.next === at + 1) return true;
  }
  return false;
}

/**
 * The two, the one who acts first, or null where the words do not set one against the other: no verb that takes both, a
 * list, one told by the other ("Halek's lawyer"), or something that both do ("met", "agreed with").
 */
function order(side: Side, first: EntityMention, second: EntityMention): readonly EntityMention[] | null {
  const { tokens, from, locale, mentions } = side;
  const { mutual } = locale.claims.parties;
  const verbFirst = locale.clauses.order === 'verb-first';
  let verb = false;
  for (let at = verbFirst ? from : first.to; at < second.from; at += 1) {
    if (verbFirst && at >= first.from && !verb) return null;
    verb ||= verbAt(tokens, at, from, locale) !== null;
    // What stands between commas tells of one of the two.
    if (at >= first.to && verbFirst && isComma(tokens[at])) return null;
  }
  if (!verb) return null;
  for (let at = verbFirst ? from : first.to; at < second.from; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (
      mutual.has(word) ||
      locale.proclitics.some((one) => word.startsWith(one) && mutual.has(word.slice(one.length)))
    )
      return null;
  }
  const told = mentions.some(
    (one) =>
      one.type === 'role' &&
      one.holder !== null &&
      first.to <= one.from &&
      one.to <= second.from &&
      one.holder !== second.canonicalName &&
      one.holder !== first.canonicalName,
  );
  if (told) return null;
  return isBehind(side, first, second) ? [second, first] : [first, second];
}

const lemmas = ({ tokens, from, to, locale }: Side): Set<string> => {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const form = verbAt(tokens, at, from, locale)?.form;
    if (form !== undefined) found.add(form.lemma);
  }
  return found;
};

/** Words before a verb that are looked at for one that makes it passive. */
const PASSIVE = 3;

/** On which side of its verbs a name stands, by the verbs' lemmas; passives and clauses told of something turn round. */
function sidesOf(
  { tokens, from, to, locale }: Side,
  name: EntityMention,
): Map<string, 'before' | 'after' | 'both'> {
  const found = new Map<string, 'before' | 'after' | 'both'>();
  const { relatives } = locale.clauses;
  for (let at = from; at < to; at += 1) {
    const form = verbAt(tokens, at, from, locale)?.form ?? locale.verbs.read(tokens[at]?.text ?? '');
    if (form === undefined || form === null || (name.from <= at && at < name.to)) continue;
    const near = tokens.slice(Math.max(from, at - PASSIVE), at);
    const turns = near.some(({ text }) => relatives.has(text) || locale.verbs.read(text)?.lemma === 'be');
    const side = turns ? 'both' : name.to <= at ? 'before' : 'after';
    const known = found.get(form.lemma);
    found.set(form.lemma, known === undefined || known === side ? side : 'both');
  }
  return found;
}

/** "Castell agreed to buy Dunmore" for "it agreed to buy Castell": who was acted on acts, where the subject comes first. */
function turnedRound(claim: Side, article: Side, name: EntityMention, meant: EntityMention): boolean {
  if (claim.locale.tag !== article.locale.tag || claim.locale.clauses.order === 'verb-first') return false;
  const there = sidesOf(article, meant);
  return [...sidesOf(claim, name)].some(([lemma, side]) => side === 'before' && there.get(lemma) === 'after');
}

/**
 * Two parties of a deed that have changed places: "Seric accused Halek" for "Halek accused Seric". Sure where the same verb
 * stands in both; another verb, as in a translation, may take them the other way round.
 */
export function swappedParties(
  { words, stated, reading }: CheckContext,
  spans: readonly Span[],
): { readonly agent: string; readonly other: string; readonly isSure: boolean } | null {
  const [span] = spans;
  if (span === undefined || words.text === reading.text) return null;
  const claim: Side = {
    tokens: words.text.tokens,
    from: words.from,
    to: words.to,
    mentions: words.mentions,
    locale: words.locale,
  };
  const claimed = words.mentions.filter(isParty).slice(0, MOST);
  const said = stated.mentions.filter(isParty).slice(0, MOST);
  if (claimed.length < 2 || said.length === 0) return null;
  const { tokens } = reading.text;
  const article: Side = {
    tokens,
    from: firstPast(tokens, span.start),
    to: firstFrom(tokens, span.end),
    mentions: stated.mentions,
    locale: reading.locale,
  };
  const translated = words.locale.tag !== reading.locale.tag;
  const match = ({ name }: EntityMention): EntityMention | null => {
    const found = said.filter((other) =>
      [other.name, other.canonicalName].some((form) =>
        translated
          ? sameAcrossScripts(
              nameKey(name, words.locale.entities),
              nameKey(form, reading.locale.entities),
            ) !== 'different'
          : name === form || sameName(name, form, reading.locale.entities) !== 'different',
      ),
    );
    // A bare name may be that of two.
    return new Set(found.map(({ entityId }) => entityId)).size === 1 ? (found[0] as EntityMention) : null;
  };
  const meant = claimed.map(match);
  for (const [at, name] of claimed.entries()) {
    const other = meant[at];
    const [instead] = claimed.filter((one, index) => one !== name && meant[index] === null);
    // Whoever acts in the claim is not named in the span: "it", and stands behind the verb instead.
    if (other != null && instead !== undefined && turnedRound(claim, article, name, other))
      return { agent: name.name, other: instead.name, isSure: false };
  }
  for (let one = 0; one < claimed.length; one += 1)
    for (let two = one + 1; two < claimed.length; two += 1) {
      const [first, second] = [meant[one], meant[two]];
      if (first == null || second == null || first === second) continue;
      const [a, b] = first.from < second.from ? [first, second] : [second, first];
      const there = order(article, a, b);
      const here = order(claim, claimed[one] as EntityMention, claimed[two] as EntityMention);
      if (there === null || here === null) continue;
      const agent = here[0] === claimed[one] ? first : second;
      if (agent === there[0]) continue;
      const verbs = lemmas(article);
      return {
        agent: (here[0] as EntityMention).name,
        other: (there[0] as EntityMention).name,
        isSure: !translated && [...lemmas(claim)].some((lemma) => verbs.has(lemma)),
      };
    }
  return null;
}
