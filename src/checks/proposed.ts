import type { Check, CheckId } from '../domain/check.ts';
import type { ClaimDraft } from '../domain/claim.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Messages } from '../text/messages.ts';
import type { SegmentContent } from '../text/reading.ts';
import { OUTCOME_SCORES } from './check.ts';

type Days = Proposal['dates'][number];
type Amount = Proposal['amounts'][number];

const showDays = ({ start, end }: Days): string =>
  start === end ? `${start}` : `${start ?? '…'} – ${end ?? '…'}`;

/** A day inside the stated ones, or the stated ones inside a wider date, is a way to say the same. */
function sameDays(a: Days, b: Days): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  if (a.start === null || a.end === null || b.start === null || b.end === null) return false;
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

/** A unit left out, or named in other words, is no disagreement; a currency or a percent sign for another is. */
const isCode = (unit: string): boolean => /^(?:[A-Z]{3}|%)$/.test(unit);
function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  return isCode(a) || isCode(b) ? a === b : true;
}

function sameAmount(a: Amount, b: Amount): boolean {
  const sameValue =
    a.value === b.value && a.low === b.low && a.high === b.high && a.comparator === b.comparator;
  return sameValue && sameUnit(a.unit, b.unit);
}

const showAmount = ({ value, low, high, comparator, unit }: Amount): string =>
  [
    comparator === '=' || comparator === 'range' ? '' : comparator,
    value ?? `${low}–${high}`,
    ` ${unit ?? ''}`,
  ]
    .join('')
    .trim();

/** What the model said that the article's words do not, by the check that asks for it. */
function disagreements(
  claim: ClaimDraft,
  proposal: Proposal,
  content: SegmentContent | null,
  messages: Messages,
): Map<CheckId, string> {
  const found = new Map<CheckId, string>();
  const times = [...claim.times, ...(content?.times ?? [])];
  const otherDays = proposal.dates.find(
    (days) => (days.start ?? days.end) !== null && !times.some((time) => sameDays(days, time)),
  );
  if (otherDays !== undefined) found.set('dates-agree', messages.modelReadOtherwise(showDays(otherDays)));
  const amounts = [...claim.quantities, ...(content?.quantities ?? [])];
  const otherAmount = proposal.amounts.find(
    (amount) => (amount.value ?? amount.low) !== null && !amounts.some((one) => sameAmount(amount, one)),
  );
  if (otherAmount !== undefined)
    found.set('numbers-agree', messages.modelReadOtherwise(showAmount(otherAmount)));
  const { polarity, certainty } = claim.modality;
  if (proposal.polarity !== null && (proposal.polarity === 'affirmed') !== (polarity === 'affirmed'))
    found.set('negation-kept', messages.modelReadOtherwise(proposal.polarity));
  if (proposal.certainty === 'asserted' && certainty !== 'asserted')
    found.set('hedge-kept', messages.modelReadOtherwise(proposal.certainty));
  const [dropped] = proposal.droppedSources;
  if (dropped !== undefined) found.set('source-stated', messages.sourceNotInArticle(dropped));
  return found;
}

/**
 * A claim's checks, with a warning where the model's own values differ from what the kernel read in its span. The claim
 * carries the kernel's values, so nothing is wrong in it; but a model that misread them may have misread more.
 */
export function compareProposal(
  checks: readonly Check[],
  claim: ClaimDraft,
  proposal: Proposal,
  content: SegmentContent | null,
  messages: Messages,
): Check[] {
  const found = disagreements(claim, proposal, content, messages);
  return checks.map((check) => {
    const message = found.get(check.id);
    if (message === undefined || (check.outcome !== 'pass' && check.outcome !== 'not-applicable'))
      return check;
    return { ...check, outcome: 'warn', score: OUTCOME_SCORES.warn, message };
  });
}
