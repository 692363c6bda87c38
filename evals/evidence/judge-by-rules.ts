import { IsnadError } from '../../src/domain/errors.ts';
import { VerifyRequest } from '../../src/domain/requests.ts';
import { verifyClaim } from '../../src/pipeline/verify-claim.ts';
import { createSqlStore } from '../../src/storage/sql-store.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import type { JudgeOn } from './stance.ts';

/** Both texts of a pair are of the same days: which, tells nothing. */
const ANY_DAY = '2026-01-01';

/** Judges as `POST /v1/claims/verify` does, by rules, with nothing stored: the given text is the only evidence. */
export function judgeByRules(): JudgeOn {
  const store = createSqlStore(openSqlite(':memory:'), [], '');
  const deps = { locales: LOCALES, clock: () => Date.parse(ANY_DAY), model: null, store, external: null };
  return async (claim, evidence) => {
    const given = VerifyRequest.parse({ claim, evidence: [{ text: evidence, publisher: 'Evidence' }] });
    const input = {
      claim: given.claim ?? null,
      claimId: null,
      language: null,
      asOf: ANY_DAY,
      evidence: given.evidence ?? null,
    };
    try {
      const { label, confidence } = (await verifyClaim(input, deps)).verdict.holds;
      return { label, confidence: confidence ?? 0 };
    } catch (error) {
      if (error instanceof IsnadError && error.code === 'nothing-to-verify') return null;
      throw error;
    }
  };
}
