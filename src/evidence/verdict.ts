import type { ClaimDraft } from '../domain/claim.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Locale } from '../text/locale.ts';

function missingFor(claim: ClaimDraft, locale: Locale): string {
  const { missing } = locale.relations;
  const speaker = claim.attribution.chain[0];
  if (claim.kind === 'statement' && speaker !== undefined) return missing.speech(speaker.name);
  const amount = claim.quantities.find((quantity) => quantity.value !== null || quantity.low !== null);
  if (amount !== undefined) return missing.amount(amount.span.quote);
  if (claim.kind === 'plan' || claim.kind === 'prediction') return missing.plan();
  const day = claim.times.find((time) => time.start !== null)?.start;
  return day === undefined || day === null ? missing.other() : missing.dated(day);
}

const open = (missing: string | null): Verdict => ({
  label: 'not-enough-evidence',
  confidence: null,
  by: 'rules',
  asOf: null,
  origins: 0,
  evidence: [],
  missing,
});

/**
 * The verdict of a claim that nothing was held against: not enough evidence, with what would settle it. `said` is
 * null where no source is stated, because then there is no saying to judge. Without `verify` nothing is asked for.
 */
export function pendingVerdict(
  claim: ClaimDraft,
  locale: Locale,
  verify: boolean,
): { said: Verdict | null; holds: Verdict } {
  const speaker = claim.attribution.chain[0];
  const said =
    speaker === undefined ? null : open(verify ? locale.relations.missing.speech(speaker.name) : null);
  return { said, holds: open(verify ? missingFor(claim, locale) : null) };
}
