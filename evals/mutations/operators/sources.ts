import type { Claim } from '../../../src/domain/claim.ts';
import type { Hop } from '../../../src/domain/hop.ts';
import type { Operator } from '../operator.ts';
import type { MutationArticle } from '../true-claims.ts';

const withChain = (claim: Claim, chain: readonly Hop[]): Claim => ({
  ...claim,
  attribution: {
    voice: chain.length === 0 ? 'narrator' : 'attributed',
    directness: chain.length === 0 ? null : (claim.attribution.directness ?? 'indirect'),
    chain: [...chain],
  },
});

/** Sources the claim does not have, one of each. */
function strangers(claim: Claim, article: MutationArticle): Hop[] {
  const own = new Set(claim.attribution.chain.map((hop) => hop.sourceId));
  const found = new Map<string, Hop>();
  for (const other of article.claims)
    for (const hop of other.attribution.chain) if (!own.has(hop.sourceId)) found.set(hop.sourceId, hop);
  return [...found.values()].map((hop) => ({ ...hop, carried: false, fromSegmentId: null }));
}

/** Names that no article of ours has, for sources that nobody stated. */
const INVENTED = { ar: ['وكالة تاس', 'مصدر في وزارة الخزانة'], en: ['Tass', 'a treasury source'] } as const;

export const SOURCES: readonly Operator[] = [
  {
    name: 'source swapped',
    group: 'content',
    mutate: (claim, article) => {
      const { chain } = claim.attribution;
      return chain.flatMap((old, at) =>
        strangers(claim, article).map((hop) =>
          withChain(
            claim,
            chain.map((one, index) => (index === at ? { ...hop, hop: old.hop } : one)),
          ),
        ),
      );
    },
  },
  {
    name: 'source dropped',
    group: 'content',
    // A source of another sentence that is left out makes a claim poorer, not wrong.
    mutate: (claim) => {
      const { chain } = claim.attribution;
      return chain
        .filter((hop) => !hop.carried)
        .map((hop) =>
          withChain(
            claim,
            chain.filter((other) => other !== hop),
          ),
        );
    },
  },
  {
    name: 'source invented',
    group: 'content',
    mutate: (claim, article) => {
      const { chain } = claim.attribution;
      const hop = (chain.at(-1)?.hop ?? 0) + 1;
      const [other] = strangers(claim, article);
      const pattern = other ?? chain[0];
      if (pattern === undefined) return [];
      const names = INVENTED[claim.language === 'ar' ? 'ar' : 'en'];
      const unknown = names.map((name) => ({ ...pattern, name, span: { ...pattern.span, quote: name } }));
      return [...(other === undefined ? [] : [other]), ...unknown].map((one) =>
        withChain(claim, [...chain, { ...one, hop, carried: false, fromSegmentId: null }]),
      );
    },
  },
];
