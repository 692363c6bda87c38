import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/claim.ts';
import type { VerdictLabel } from '../../../src/domain/verdict.ts';
import { describeClaimReview } from '../../../src/http/claims/claim-review.ts';
import { articleFixture } from '../../support/article-fixture.ts';

/**
 * The terms of schema.org that these documents may use, written down by hand from its definitions of Claim,
 * ClaimReview, Rating, CreativeWork, NewsArticle, Person and Organization. Whatever else stands in a document has no
 * meaning and is dropped by a JSON-LD parser: that is what the tests look for.
 */
const TERMS = [
  'Claim',
  'ClaimReview',
  'CreativeWork',
  'NewsArticle',
  'Organization',
  'Person',
  'Rating',
  'alternateName',
  'appearance',
  'author',
  'bestRating',
  'citation',
  'claimReviewed',
  'datePublished',
  'headline',
  'inLanguage',
  'itemReviewed',
  'name',
  'publisher',
  'ratingValue',
  'reviewRating',
  'text',
  'worstRating',
];
const CONTEXT: jsonld.ContextDefinition = {
  ...Object.fromEntries(TERMS.map((term) => [term, `https://schema.org/${term}`])),
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
};

const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`nothing is loaded from ${url}`);
  return { contextUrl: undefined, document: { '@context': CONTEXT }, documentUrl: url };
};

function claimWith(
  label: VerdictLabel,
  changes: Partial<Claim> = {},
): [Claim, ReturnType<typeof articleFixture>] {
  const article = articleFixture({ publisher: 'The Daily Test' });
  const [claim] = article.claims;
  if (claim === undefined) throw new Error('the fixture has no claim');
  const [span] = claim.spans;
  if (span === undefined) throw new Error('the claim has no span');
  const holds: Claim['verdict']['holds'] = {
    label,
    confidence: 0.8,
    by: 'rules',
    asOf: '2026-03-06',
    origins: 1,
    missing: null,
    evidence: [
      {
        articleId: 'art_2',
        claimId: 'clm_2',
        publisher: 'Other',
        url: null,
        span,
        stance: 'supports',
        originId: 'o1',
      },
    ],
  };
  return [{ ...claim, verdict: { said: null, holds }, ...changes }, article];
}

const BASE = 'https://isnad.example';

/** Keys of a document at every depth, the context aside. */
function countKeys(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countKeys(one), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value)
    .filter(([key]) => key !== '@context')
    .reduce((sum, [, one]) => sum + 1 + countKeys(one), 0);
}

describe('describeClaimReview', () => {
  it.each([
    ['supported', 5],
    ['conflicting', 3],
    ['refuted', 1],
  ] as const)('%s is a review with rating %i', async (label, value) => {
    const document = describeClaimReview(...claimWith(label), BASE);
    const [expanded] = await jsonld.expand(document as object, { documentLoader });
    expect(expanded?.['@type']).toEqual(['https://schema.org/ClaimReview']);
    const schema = (term: string) => `https://schema.org/${term}`;
    const at = (node: unknown, term: string) =>
      (node as Record<string, Record<string, unknown>[]>)[schema(term)]?.[0];
    expect(at(at(expanded, 'reviewRating'), 'ratingValue')?.['@value']).toBe(value);
    expect(at(expanded, 'itemReviewed')?.['@type']).toEqual([schema('Claim')]);
    expect(at(at(at(expanded, 'citation'), 'publisher'), 'name')?.['@value']).toBe('Other');
    expect(at(expanded, 'url')?.['@id']).toContain('/claim-review');
  });

  it('is the bare claim when there is not enough evidence', async () => {
    const [expanded] = await jsonld.expand(
      describeClaimReview(...claimWith('not-enough-evidence'), BASE) as object,
      {
        documentLoader,
      },
    );
    expect(expanded?.['@type']).toEqual(['https://schema.org/Claim']);
  });

  it.each(['supported', 'not-enough-evidence'] as const)(
    'loses nothing to a JSON-LD parser: %s',
    async (label) => {
      const document = describeClaimReview(...claimWith(label), BASE) as object;
      const expanded = await jsonld.expand(document, { documentLoader });
      const compacted = await jsonld.compact(expanded, CONTEXT, { documentLoader });
      expect(countKeys(compacted)).toBe(countKeys(document));
      const stray = await jsonld.expand({ ...document, stray: 'x' }, { documentLoader });
      expect(countKeys(await jsonld.compact(stray, CONTEXT, { documentLoader }))).toBe(countKeys(document));
    },
  );

  it('names a person or an organisation as author, and nobody for an unnamed source', () => {
    const author = (kind: 'person' | 'government' | 'anonymous') => {
      const [claim, article] = claimWith('supported');
      const chain = claim.attribution.chain.map((hop) => ({ ...hop, kind }));
      const document = describeClaimReview(
        { ...claim, attribution: { ...claim.attribution, chain } },
        article,
        BASE,
      ) as { itemReviewed: { author?: { '@type': string }[] } };
      return document.itemReviewed.author?.map((one) => one['@type']);
    };
    expect(author('person')).toEqual(['Person']);
    expect(author('government')).toEqual(['Organization']);
    expect(author('anonymous')).toBeUndefined();
  });
});
