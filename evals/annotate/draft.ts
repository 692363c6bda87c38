import { createHash } from 'node:crypto';
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Hop } from '../../src/domain/hop.ts';

const SEGMENTS: Readonly<Record<string, string>> = { credit: 'credits', instruction: 'injection' };
const MODALITY: Readonly<Record<string, string>> = {
  negated: 'negation',
  denied: 'denial',
  possible: 'possibility',
  planned: 'plan',
  'in-progress': 'in_progress',
  estimated: 'estimate',
  rumoured: 'rumour',
  conditional: 'condition',
};

const pad = (value: number): string => String(value).padStart(2, '0');
const underscored = (word: string): string => word.replaceAll('-', '_');

function hop(
  { sourceId, span, canonicalName, kind, count, cue, hop: place }: Hop,
  directness: string | null,
  language: string,
) {
  return {
    sourceId,
    name: span,
    canonicalEn: language === 'en' ? canonicalName : '',
    canonicalAr: language === 'ar' ? canonicalName : '',
    type: kind,
    count,
    cue,
    directness: underscored(directness ?? 'indirect'),
    hop: place,
  };
}

function claimOf(
  claim: Claim,
  id: string,
  heading: boolean,
  segmentOf: (id: string | null) => string | null,
) {
  const { chain, directness } = claim.attribution;
  const stated = chain.filter(({ carried }) => !carried);
  const carried = chain.filter((one) => one.carried);
  const text = claim.text.replace(/[[\]]/g, '');
  const { polarity, certainty } = claim.modality;
  return {
    id,
    segment: segmentOf(claim.segmentId),
    spans: claim.spans,
    textAr: claim.language === 'ar' ? text : '',
    textEn: claim.language === 'en' ? text : '',
    kind: claim.kind,
    level: heading ? 'optional' : 'core',
    fromHeading: heading,
    checkWorthy: claim.checkWorthy,
    checkWorthyReason: claim.checkWorthyReason,
    checkablePart: underscored(claim.checkablePart),
    attribution: stated.map((one) => hop(one, directness, claim.language)),
    narratorVoice: stated.length === 0,
    carryOver: {
      value: carried.length > 0,
      sourceIds: carried.map(({ sourceId }) => sourceId),
      fromSegment: segmentOf(carried[0]?.fromSegmentId ?? null),
      strength: carried.length > 0 ? 'strong' : null,
      reasoning: '',
    },
    time: claim.times.map((time) => ({
      expression: time.span,
      kind: time.span === null ? 'none' : time.kind,
      isoStart: time.start,
      isoEnd: time.end,
      anchor: time.anchor,
      inherited: time.inherited,
      deictic: time.anchor !== null,
      ...(time.weekday && { weekdayMatches: time.weekday.matches }),
    })),
    quantities: claim.quantities.map(({ span, value, low, high, comparator, unit, kind, vague }) => ({
      expression: span,
      value,
      ...(low !== null && { range: { low, high } }),
      comparator,
      unit: kind === 'money' ? 'currency' : unit,
      currency: kind === 'money' ? unit : null,
      vague,
    })),
    entities: claim.entities.map(({ entityId, span, canonicalName, type }) => ({
      entityId,
      name: span,
      canonicalEn: claim.language === 'en' ? canonicalName : '',
      canonicalAr: claim.language === 'ar' ? canonicalName : '',
      type,
    })),
    modality: [polarity, certainty].flatMap((word) => (word in MODALITY ? [{ type: MODALITY[word] }] : [])),
    traps: [],
  };
}

function sourcesOf({ claims, language }: Article) {
  const hops = claims.flatMap(({ attribution }) => attribution.chain);
  return [...Map.groupBy(hops, ({ sourceId }) => sourceId)].map(([id, own]) => {
    const places = new Map(own.map(({ span }) => [span.start, span]));
    const [first] = own as [Hop];
    return {
      id,
      canonicalEn: language === 'en' ? first.canonicalName : '',
      canonicalAr: language === 'ar' ? first.canonicalName : '',
      type: first.kind,
      count: first.count,
      acceptedAliases: [...new Set(own.map(({ name }) => name))],
      mentions: [...places.values()],
    };
  });
}

/**
 * An annotation as the rule engine would write it, for a person to correct: it has the engine's own mistakes, so a
 * figure measured on it as it is says nothing. `draft: true` stays until someone has read every line; the lint refuses it.
 */
export function draftAnnotation(article: Article, id: string) {
  const names = new Map(article.segments.map((segment, at) => [segment.id, `S${pad(at)}`]));
  const nameOf = (segment: string | null): string | null =>
    segment === null ? null : (names.get(segment) ?? null);
  const headings = new Set(article.segments.filter(({ kind }) => kind === 'heading').map((one) => one.id));
  const claims = article.claims.map((claim, at) =>
    claimOf(claim, `C${pad(at + 1)}`, headings.has(claim.segmentId), nameOf),
  );
  return {
    schema: 'gold-annotation/1',
    draft: true,
    id,
    file: `${id}.txt`,
    sha256: createHash('sha256').update(article.text).digest('hex'),
    offsetUnit: 'utf16',
    lengthUtf16: article.text.length,
    language: article.language,
    provenance: '',
    licence: '',
    anchor: article.publishedAt === null ? null : { date: article.publishedAt.slice(0, 10) },
    segments: article.segments.map(({ id: own, kind, span }) => ({
      id: nameOf(own),
      type: SEGMENTS[kind] ?? kind,
      ...span,
    })),
    sources: sourcesOf(article),
    claims,
    relations: [],
    ambiguities: [],
  };
}
