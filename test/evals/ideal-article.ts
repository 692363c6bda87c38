import type { Gold, GoldClaim } from '../../evals/scorers/gold.ts';
import { goldDays } from '../../evals/scorers/gold-days.ts';
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Hop } from '../../src/domain/hop.ts';

/**
 * The article that a faultless system would answer: the annotation itself, in the API's shape. Scorers must give it full
 * marks, and every fault that a test then puts in must cost exactly what it should.
 */
export function idealArticle(gold: Gold, text: string): Article {
  const claims = gold.claims.map((claim) => idealClaim(gold, claim));
  return {
    id: 'article',
    object: 'article',
    text,
    textSha256: '',
    offsetUnit: 'utf16',
    language: gold.language,
    direction: gold.language === 'ar' ? 'rtl' : 'ltr',
    title: null,
    publisher: null,
    publishedAt: null,
    createdAt: '2026-02-03T00:00:00Z',
    engine: { name: 'rules', model: null, prompts: {}, degraded: [] },
    segments: gold.segments.map((segment) => {
      const claimIds = claims.filter((claim) => claim.segmentId === segment.id).map((claim) => claim.id);
      return {
        id: segment.id,
        kind: segment.type === 'dateline' ? 'dateline' : 'sentence',
        span: { start: segment.start, end: segment.end, quote: segment.quote },
        status: claimIds.length > 0 ? 'claims' : 'metadata',
        reason: claimIds.length > 0 ? null : 'date anchor',
        claimIds,
      };
    }),
    claims,
    rejected: [],
    warnings: gold.claims.flatMap(({ time }) =>
      time.flatMap(({ expression, weekdayMatches }) =>
        expression === null || weekdayMatches !== false
          ? []
          : [{ code: 'weekday-mismatch' as const, span: expression, message: '' }],
      ),
    ),
    carrier: null,
    scores: { grounding: 1, coverage: 1 },
    usage: { llmCalls: 0, promptTokens: 0, completionTokens: 0, cachedCalls: 0, durationMs: 1 },
  };
}

const POLARITY = new Map<string, Claim['modality']['polarity']>([
  ['denial', 'denied'],
  ['negation', 'negated'],
]);
const CERTAINTY = new Map<string, Claim['modality']['certainty']>([
  ['possibility', 'possible'],
  ['plan', 'planned'],
  ['future', 'planned'],
  ['in_progress', 'in-progress'],
  ['estimate', 'estimated'],
  ['rumour', 'rumoured'],
  ['condition', 'conditional'],
]);

const RELATIONS = new Map<string, Claim['relations'][number]['type']>([
  ['duplicate', 'duplicates'],
  ['entails', 'entails'],
  ['supersedes', 'supersedes'],
  ['contradicts', 'contradicts'],
]);

function idealClaim(gold: Gold, claim: GoldClaim): Claim {
  const chain = idealChain(gold, claim);
  const marks = claim.modality.map((mark) => mark.type);
  return {
    id: `claim-${claim.id}`,
    articleId: 'article',
    segmentId: claim.segment,
    by: 'rules',
    text: gold.language === 'ar' ? claim.textAr : claim.textEn,
    label: claim.id,
    language: gold.language,
    spans: claim.spans,
    kind: 'event',
    checkWorthy: claim.checkWorthy,
    checkWorthiness: claim.checkWorthy ? 1 : 0,
    checkWorthyReason: 'annotated',
    checkablePart: 'content',
    attribution: {
      voice: chain.length > 0 ? 'attributed' : 'narrator',
      directness: chain.length > 0 ? 'indirect' : null,
      chain,
    },
    times: claim.time.map((time) => ({
      span: time.expression,
      kind: time.kind === 'none' ? 'relative' : (time.kind as 'date' | 'range' | 'relative'),
      ...goldDays(time.isoStart, time.isoEnd),
      precision: 'day',
      clock: null,
      edtf: null,
      anchor: null,
      calendar: 'gregory',
      weekday: null,
      inherited: time.inherited,
      alternatives: [],
      unresolved: null,
    })),
    quantities: claim.quantities.map((quantity) => ({
      span: quantity.expression,
      kind: quantity.currency ? 'money' : 'count',
      value: quantity.value,
      low: quantity.range?.low ?? null,
      high: quantity.range?.high ?? null,
      comparator: quantity.range ? 'range' : (quantity.comparator as '='),
      unit: quantity.currency ?? null,
      vague: quantity.vague ?? false,
    })),
    entities: [],
    modality: {
      polarity: marks.map((mark) => POLARITY.get(mark)).find((item) => item !== undefined) ?? 'affirmed',
      certainty: marks.map((mark) => CERTAINTY.get(mark)).find((item) => item !== undefined) ?? 'asserted',
      cues: [],
    },
    checks: [],
    scores: { grounding: 1, attribution: 1, clarity: 1, support: null, overall: 1, formula: 'score@1' },
    judgement: null,
    verdict: { said: null, holds: NOTHING_HELD_AGAINST_IT },
    relations: gold.relations
      .filter((relation) => RELATIONS.has(relation.type) && !relation.partial)
      .filter((relation) => relation.claims[0] === claim.id)
      .map((relation) => {
        const there = gold.claims.find((other) => other.id === relation.claims[1]) as GoldClaim;
        return {
          type: RELATIONS.get(relation.type) ?? 'entails',
          claimId: `claim-${there.id}`,
          articleId: 'article',
          because: 'annotated',
          spans: { here: claim.spans[0] as Hop['span'], there: there.spans[0] as Hop['span'] },
          independent: false,
        } as const;
      }),
  };
}

const NOTHING_HELD_AGAINST_IT = {
  label: 'not-enough-evidence',
  confidence: null,
  by: 'rules',
  asOf: null,
  origins: 0,
  evidence: [],
  missing: 'any second account',
} as const satisfies Claim['verdict']['holds'];

/** Stated hops as annotated, then every source that is carried over without doubt. */
function idealChain(gold: Gold, claim: GoldClaim): Hop[] {
  const sourceOf = (id: string) => gold.sources.find((source) => source.id === id);
  const canonicalName = (id: string) => {
    const source = sourceOf(id);
    return source?.profile?.role ?? source?.canonicalEn ?? id;
  };
  const baseOf = (id: string) => {
    const { type, count, profile } = sourceOf(id) ?? {};
    return {
      cue: null,
      kind: type === 'anonymous' ? 'anonymous' : 'official',
      count: count ?? null,
      anonymityReason: profile?.reason ?? null,
    } as const;
  };
  const stated = claim.attribution.map(
    (hop): Hop => ({
      ...baseOf(hop.sourceId),
      hop: hop.hop,
      name: hop.name.quote,
      span: { start: hop.name.start, end: hop.name.end, quote: hop.name.quote },
      sourceId: hop.sourceId,
      canonicalName: canonicalName(hop.sourceId),
      carried: false,
      fromSegmentId: null,
    }),
  );
  if (claim.carryOver.strength !== 'strong') return stated;
  const last = Math.max(0, ...claim.attribution.map((hop) => hop.hop));
  const carried = claim.carryOver.sourceIds.map((id, index): Hop => {
    const mention = gold.sources.find((source) => source.id === id)?.mentions[0];
    const span = mention ?? { start: 0, end: 0, quote: '' };
    return {
      ...baseOf(id),
      hop: last + 1 + index,
      name: span.quote,
      span: { start: span.start, end: span.end, quote: span.quote },
      sourceId: id,
      canonicalName: canonicalName(id),
      carried: true,
      fromSegmentId: claim.carryOver.fromSegment,
    };
  });
  return [...stated, ...carried];
}
