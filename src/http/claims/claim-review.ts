import type { ClaimReview, Organization, Person, Claim as SchemaClaim, WithContext } from 'schema-dts';
import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Hop } from '../../domain/hop.ts';
import type { Verdict, VerdictLabel } from '../../domain/verdict.ts';

/** A verdict on a scale from 1, refuted, to 5, supported. What is not decided is not rated. */
const RATINGS: Readonly<Record<VerdictLabel, number | null>> = {
  supported: 5,
  conflicting: 3,
  refuted: 1,
  'not-enough-evidence': null,
};

/** Sources that schema.org has no type for: a claim by them names no author. */
const NO_AUTHOR: ReadonlySet<Hop['kind']> = new Set<Hop['kind']>(['anonymous', 'document']);

function authorsOf(chain: readonly Hop[]): (Person | Organization)[] {
  return chain
    .filter(({ hop, kind }) => hop === 1 && !NO_AUTHOR.has(kind))
    .map(({ kind, canonicalName }) =>
      kind === 'person' || kind === 'official'
        ? { '@type': 'Person', name: canonicalName }
        : { '@type': 'Organization', name: canonicalName },
    );
}

const publishedBy = (publisher: string | null): { publisher?: Organization } =>
  publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } };

/** `base`: where this server answers, "https://host". */
function describeClaim(claim: Claim, article: Article, base: string): Exclude<SchemaClaim, string> {
  const authors = authorsOf(claim.attribution.chain);
  return {
    '@type': 'Claim',
    '@id': `${base}/v1/claims/${claim.id}`,
    text: claim.text,
    inLanguage: claim.language,
    ...(authors.length === 0 ? {} : { author: authors }),
    appearance: {
      '@type': 'NewsArticle',
      '@id': `${base}/v1/articles/${article.id}`,
      inLanguage: article.language,
      ...(article.title === null ? {} : { headline: article.title }),
      ...(article.publishedAt === null ? {} : { datePublished: article.publishedAt }),
      ...publishedBy(article.publisher),
    },
  };
}

/** What the verdict rests on, each piece as the work that says it. */
function citations({ evidence }: Verdict, base: string) {
  return evidence.map(({ articleId, publisher, url, span }) => ({
    '@type': 'CreativeWork' as const,
    // Evidence that is no stored article cannot be had here.
    ...(articleId.startsWith('art_') ? { '@id': `${base}/v1/articles/${articleId}` } : {}),
    ...(url === null ? {} : { url }),
    text: span.quote,
    ...publishedBy(publisher),
  }));
}

/**
 * A claim as schema.org describes it: a ClaimReview when its verdict says something, the bare Claim when there is not enough
 * evidence, because then nothing has been reviewed.
 */
export function describeClaimReview(
  claim: Claim,
  article: Article,
  base: string,
): WithContext<ClaimReview> | WithContext<SchemaClaim> {
  const verdict = claim.verdict.holds;
  const rating = RATINGS[verdict.label];
  const described = describeClaim(claim, article, base);
  if (rating === null) return { '@context': 'https://schema.org', ...described };
  const url = `${base}/v1/claims/${claim.id}/claim-review`;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': url,
    url,
    claimReviewed: claim.text,
    inLanguage: claim.language,
    ...(verdict.asOf === null ? {} : { datePublished: verdict.asOf }),
    author: { '@type': 'Organization', name: 'Isnad' },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      bestRating: 5,
      worstRating: 1,
      alternateName: verdict.label,
    },
    itemReviewed: described,
    citation: citations(verdict, base),
  };
}
