import type { ModalityReading } from '../text/modality/read-modality.ts';
import { type CheckRule, type Finding, fail, NOT_APPLICABLE, passOn, warn } from './check.ts';
import { oppositeWord } from './opposite-words.ts';
import { replacedFate } from './replaced-measures.ts';

const negates = (mark: Pick<ModalityReading, 'class' | 'reach'>): boolean =>
  (mark.class === 'negation' || mark.class === 'denial') && mark.reach === 'clause';

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
    if (after.length < before.length) return fail(messages.negationDropped(spans[0]?.quote ?? ''), spans);
    const added = after[before.length];
    if (added !== undefined) return fail(messages.negationInvented(added.words), spans);
    // A claim that is its span has every word of it: what is negated there is of a clause within ("the group that did not …").
    if (before.length > 0 && !denied && words.text !== reading.text)
      return fail(messages.negationDropped(spans[0]?.quote ?? ''), spans);
    if (turned !== null) return tellTurned(turned);
    return before.length === 0 && denied
      ? fail(messages.negationInvented(claim.modality.polarity))
      : passOn(spans);
  },
};
