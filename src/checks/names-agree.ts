import type { ClaimDraft } from '../domain/claim.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { foldText } from '../text/fold.ts';
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
import { answersTo, isPerson, judgePerson } from './judge-person.ts';
import { namesAcross } from './names-across.ts';
import { unstatedOffice } from './offices.ts';
import { judgePlace } from './place-names.ts';
import { replacedName } from './replaced-names.ts';
import { swappedParties } from './swapped-parties.ts';

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
