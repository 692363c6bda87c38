import type { Claim } from '../../src/domain/claim.ts';
import type { Relation, Verdict } from '../../src/domain/verdict.ts';
import type { KnownClaim } from '../../src/evidence/known-claim.ts';
import type { Weigh } from '../../src/pipeline/settle.ts';

/** "The dam holds: 12 dead." is about "The dam holds". */
const topicOf = (text: string) => text.split(':')[0];

/**
 * A comparison that can be seen through: two claims are about one thing when they are equal up to a colon; they agree when the rest
 * is equal, too. Every publisher is one origin. What is later than `asOf` is not looked at.
 */
export const simpleWeigh: Weigh = (here, others, asOf) => {
  const about = others.filter(
    ({ claim, facts }) =>
      topicOf(claim.text) === topicOf(here.claim.text) && (facts.publishedAt ?? '') <= asOf,
  );
  const relations: Relation[] = about.map(({ claim }) => ({
    type: claim.text === here.claim.text ? 'duplicates' : 'contradicts',
    claimId: claim.id,
    articleId: claim.articleId,
    because: 'simple',
    spans: { here: span(here.claim), there: span(claim) },
    independent: true,
  }));
  const origins = new Set(about.map(({ facts }) => facts.publisher));
  const against = relations.filter(({ type }) => type === 'contradicts').length;
  const label = against === 0 ? 'supported' : against === relations.length ? 'refuted' : 'conflicting';
  const holds: Verdict = {
    label: about.length === 0 ? 'not-enough-evidence' : label,
    confidence: about.length === 0 ? null : 0.5,
    by: 'rules',
    asOf,
    origins: origins.size,
    evidence: about.map((one) => evidenceOf(one, here.claim)),
    missing: null,
  };
  return { relations, verdict: { said: null, holds } };
};

const span = ({ spans }: Pick<Claim, 'spans'>) => spans[0] as Claim['spans'][number];

const evidenceOf = ({ claim, facts }: KnownClaim, here: Claim): Verdict['evidence'][number] => ({
  articleId: claim.articleId,
  claimId: claim.id,
  publisher: facts.publisher,
  url: null,
  span: span(claim),
  stance: claim.text === here.text ? 'supports' : 'refutes',
  originId: facts.publisher ?? claim.articleId,
});
