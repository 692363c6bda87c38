import type { Check, CheckId } from '../domain/check.ts';
import type { ClaimDraft } from '../domain/claim.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Relation } from '../domain/verdict.ts';
import type { Locale } from '../text/locale.ts';
import { type Reading, type SegmentContent, segmentId } from '../text/reading.ts';
import { atomic } from './atomic.ts';
import { type CheckContext, type CheckRule, OUTCOME_SCORES } from './check.ts';
import { consistent } from './consistent.ts';
import { datesAgree } from './dates-agree.ts';
import { headingSupported } from './heading-supported.ts';
import { hedgeKept } from './hedge-kept.ts';
import { languageRight } from './language-right.ts';
import { namesAgree } from './names-agree.ts';
import { negationKept } from './negation-kept.ts';
import { notDuplicate } from './not-duplicate.ts';
import { numbersAgree } from './numbers-agree.ts';
import { compareProposal } from './proposed.ts';
import { quoteExact } from './quote-exact.ts';
import { readClaim } from './read-claim.ts';
import { selfContained } from './self-contained.ts';
import { sourceKept } from './source-kept.ts';
import { sourceStated } from './source-stated.ts';
import { spanVerbatim } from './span-verbatim.ts';
import { statedIn } from './stated.ts';
import { weekdayAgrees } from './weekday-agrees.ts';

/** The questions asked of every claim, in the order in which a reader would ask them. */
export const CHECKS: readonly CheckRule[] = [
  spanVerbatim,
  // What the words say.
  numbersAgree,
  datesAgree,
  weekdayAgrees,
  namesAgree,
  quoteExact,
  hedgeKept,
  negationKept,
  // Who says it.
  sourceStated,
  sourceKept,
  // Whether it can be read alone.
  atomic,
  selfContained,
  languageRight,
  // What it is to the other claims.
  notDuplicate,
  consistent,
  headingSupported,
];

interface ArticleContext {
  readonly reading: Reading;
  readonly claims: readonly ClaimDraft[];
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  /** Languages that claims may be in; without it, the article's alone. */
  readonly locales?: readonly Locale[];
  /** What a model said that the kernel reads for itself, by claim id. */
  readonly proposals?: ReadonlyMap<string, Proposal>;
}

const localeOf = ({ language }: ClaimDraft, { locales = [], reading }: ArticleContext): Locale =>
  locales.find(({ tag }) => tag === language) ?? reading.locale;

/** A check that throws could not run: an error, never a pass. */
function runOne(
  rule: CheckRule,
  claim: ClaimDraft,
  context: () => CheckContext,
  messages: CheckContext['messages'],
): Check {
  try {
    const { outcome, message, spans } = rule.run(claim, context());
    const standing = outcome === 'not-applicable' ? messages.notApplicable[rule.id] : messages.pass[rule.id];
    return {
      id: rule.id,
      outcome,
      score: OUTCOME_SCORES[outcome],
      message: message ?? standing,
      spans: [...spans],
    };
  } catch {
    return { id: rule.id, outcome: 'error', score: null, message: messages.checkError(rule.id), spans: [] };
  }
}

/** All checks of all claims of an article, by claim id. Never throws. `only` runs some of them, in the same order. */
export function runChecks(
  claims: readonly ClaimDraft[],
  article: ArticleContext,
  only: readonly CheckRule[] = CHECKS,
): Map<string, Check[]> {
  const { reading } = article;
  const contents = new Map<string, SegmentContent>(
    reading.contents.map((content, index) => [segmentId(index), content]),
  );
  const claimsById = new Map(article.claims.map((claim) => [claim.id, claim]));
  const { messages } = reading.locale;
  const results = new Map<string, Check[]>();
  for (const claim of claims) {
    let made: CheckContext | null = null;
    // Made inside the first check that needs it, so that a claim no reader can read fails checks, not the article.
    const context = (): CheckContext => {
      if (made !== null) return made;
      const content = contents.get(claim.segmentId) ?? null;
      const stated = statedIn(claim, content);
      made = {
        reading,
        content,
        words: readClaim(claim, stated, reading, localeOf(claim, article)),
        stated,
        relations: article.relations.get(claim.id) ?? [],
        claimsById,
        messages,
      };
      return made;
    };
    const found = only.map((rule) => runOne(rule, claim, context, messages));
    const proposal = article.proposals?.get(claim.id);
    results.set(
      claim.id,
      proposal === undefined
        ? found
        : compareProposal(found, claim, proposal, contents.get(claim.segmentId) ?? null, messages),
    );
  }
  return results;
}

export const checkIds = (): CheckId[] => CHECKS.map((rule) => rule.id);
