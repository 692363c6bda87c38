import type { Span } from '../domain/span.ts';
import type { ModalityReading } from '../text/modality/read-modality.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import {
  type CheckContext,
  type CheckRule,
  type Finding,
  fail,
  NOT_APPLICABLE,
  passOn,
  warn,
} from './check.ts';
import { isAbout } from './is-about.ts';
import { oppositeWord } from './opposite-words.ts';
import { replacedFate } from './replaced-measures.ts';
import { statesBeside } from './several-clauses.ts';

const negates = (mark: Pick<ModalityReading, 'class' | 'reach'>): boolean =>
  (mark.class === 'negation' || mark.class === 'denial') && mark.reach === 'clause';

/** Words of the spans that negate anything, a phrase or a noun too ("without", "عدم"): a rewording may make a verb's of it. */
function negatorsIn(spans: readonly Span[], { reading }: CheckContext): number {
  const { text, locale } = reading;
  let found = 0;
  for (const { start, end } of spans) {
    const to = firstFrom(text.tokens, end);
    for (let at = firstPast(text.tokens, start); at < to; at += 1)
      if (locale.relations.negators.longest(text.tokens, at, to, locale.proclitics)?.value === true)
        found += 1;
  }
  return found;
}

/** Does the claim deny what its span denies, and only that? To say the opposite ("fell" for "rose") is to deny it. */
export const negationKept: CheckRule = {
  id: 'negation-kept',
  run(claim, context) {
    const { words, stated, reading, messages } = context;
    const before = stated.modality.filter(negates);
    const after = words.modality.filter(negates);
    const denied = claim.modality.polarity !== 'affirmed';
    const turned = oppositeWord(context, claim.spans) ?? replacedFate(context, claim.spans);
    const tellTurned = ({ claimed, stated: said, isSure }: NonNullable<typeof turned>): Finding =>
      (isSure ? fail : warn)(messages.meaningTurned(claimed, said), claim.spans);
    if (before.length === 0 && after.length === 0 && !denied)
      return turned === null ? NOT_APPLICABLE : tellTurned(turned);
    const spans = before.map((mark) => ({
      start: mark.start,
      end: mark.end,
      quote: reading.text.original.slice(mark.start, mark.end),
    }));
    // "Did not accept" for "rejected": turned twice is not turned. "Confirmed" for "denied" is turned once.
    const overlaps = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
    const isMark =
      turned !== null &&
      (spans.some(({ quote }) => overlaps(turned.stated, quote)) ||
        after.some((mark) => overlaps(turned.claimed, mark.words)));
    if (turned?.isSure === true && !isMark && Math.abs(after.length - before.length) === 1)
      return passOn(spans);
    if (after.length < before.length) {
      const translated = words.locale.tag !== reading.locale.tag;
      const about = before.find((mark) =>
        translated ? !statesBeside(mark, claim.spans, context) : isAbout(mark, words, reading),
      );
      const dropped = messages.negationDropped(
        spans[before.indexOf(about ?? (before[0] as ModalityReading))]?.quote ?? '',
      );
      // A claim about another part of its sentence has nothing to deny; only a reader can tell.
      return about === undefined ? warn(dropped, spans) : fail(dropped, spans);
    }
    const added = after[before.length];
    if (added !== undefined) {
      const message = messages.negationInvented(added.words);
      return negatorsIn(claim.spans, context) >= after.length ? warn(message, spans) : fail(message, spans);
    }
    if (turned !== null) return tellTurned(turned);
    // The words keep what is denied; what the claim says of itself does not, or it is a clause within that denies.
    if (before.length > 0 && !denied && words.text !== reading.text)
      return warn(messages.negationDropped(spans[0]?.quote ?? ''), spans);
    return before.length === 0 && denied
      ? fail(messages.negationInvented(claim.modality.polarity))
      : passOn(spans);
  },
};
