import type { Article } from '../../src/domain/article.ts';
import { CHECK_IDS, SCORE_FORMULA } from '../../src/domain/check.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { contentId, sha256Hex } from '../../src/domain/hash.ts';
import type { Hop } from '../../src/domain/hop.ts';

/** One sentence of a made article: what it says, who says it, and what the search may find it by. */
export interface FixtureClaim {
  text: string;
  /** Name of the source; it must occur in the text. null: the outlet itself. */
  source?: string | null;
  kind?: Claim['kind'];
  checkWorthy?: boolean;
  verdict?: Claim['verdict']['holds']['label'];
}

export interface FixtureOptions {
  claims?: FixtureClaim[];
  publisher?: string | null;
  publishedAt?: string | null;
  createdAt?: string;
  language?: string;
}

/** An article as the pipeline answers one, made by hand: every sentence is one segment and one claim. */
export function articleFixture(options: FixtureOptions = {}): Article {
  const { publisher = 'The Daily Test', publishedAt = '2026-02-03', language = 'en' } = options;
  const createdAt = options.createdAt ?? '2026-02-04T10:00:00.000Z';
  const sentences = options.claims ?? [
    { text: 'The minister said 40 people met in Geneva on Monday.', source: 'The minister' },
    { text: 'The bridge was opened in May 2025.' },
  ];
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const id = contentId('art', text, publisher, publishedAt);
  let start = 0;
  const claims = sentences.map((sentence) => {
    const claim = claimFixture(id, text, start, sentence, language);
    start += sentence.text.length + 1;
    return claim;
  });
  return {
    id,
    object: 'article',
    text,
    textSha256: sha256Hex(text),
    offsetUnit: 'utf16',
    language,
    direction: language.startsWith('ar') ? 'rtl' : 'ltr',
    title: null,
    publisher,
    publishedAt,
    createdAt,
    engine: { name: 'rules', model: null, prompts: {}, degraded: [] },
    segments: claims.map((claim, index) => ({
      id: `seg_${index}`,
      kind: 'sentence',
      span: claim.spans[0] as Claim['spans'][number],
      status: 'claims',
      reason: null,
      claimIds: [claim.id],
    })),
    claims,
    rejected: [],
    warnings: [],
    carrier: null,
    scores: { grounding: claims.length === 0 ? null : 1, coverage: 1 },
    usage: { llmCalls: 0, promptTokens: 0, completionTokens: 0, cachedCalls: 0, durationMs: 1.25 },
  };
}

function claimFixture(
  articleId: string,
  article: string,
  start: number,
  sentence: FixtureClaim,
  language: string,
): Claim {
  const { text, source = null } = sentence;
  const span = (from: number, quote: string) => ({ start: from, end: from + quote.length, quote });
  const whole = span(start, article.slice(start, start + text.length));
  const digits = /\d+/.exec(text);
  const hop = (name: string): Hop => ({
    hop: 1,
    name,
    span: span(start + text.indexOf(name), name),
    cue: null,
    sourceId: contentId('src', name.toLowerCase()),
    canonicalName: name,
    kind: 'official',
    count: null,
    anonymityReason: null,
    carried: false,
    fromSegmentId: null,
  });
  return {
    id: contentId('clm', articleId, String(start)),
    articleId,
    segmentId: `seg_${start}`,
    by: 'rules',
    text,
    label: text.slice(0, 30),
    language,
    spans: [whole],
    kind: sentence.kind ?? 'event',
    checkWorthy: sentence.checkWorthy ?? true,
    checkWorthiness: 0.8,
    checkWorthyReason: 'it states a number',
    checkablePart: 'content',
    attribution: {
      voice: source === null ? 'narrator' : 'attributed',
      directness: source === null ? null : 'indirect',
      chain: source === null ? [] : [hop(source)],
    },
    times: [
      {
        span: null,
        kind: 'date',
        start: '2026-02-02',
        end: '2026-02-02',
        precision: 'day',
        clock: null,
        edtf: '2026-02-02',
        anchor: null,
        calendar: 'gregory',
        weekday: null,
        inherited: true,
        alternatives: [],
        unresolved: null,
      },
    ],
    quantities:
      digits === null
        ? []
        : [
            {
              span: span(start + digits.index, digits[0]),
              kind: 'count',
              value: Number(digits[0]),
              low: null,
              high: null,
              comparator: '=',
              unit: 'person',
              vague: false,
            },
          ],
    entities: text.includes('Geneva')
      ? [
          {
            name: 'Geneva',
            span: span(start + text.indexOf('Geneva'), 'Geneva'),
            canonicalName: 'Geneva',
            type: 'place',
            entityId: contentId('ent', 'geneva'),
          },
        ]
      : [],
    modality: { polarity: 'affirmed', certainty: 'asserted', cues: [] },
    checks: CHECK_IDS.slice(0, 2).map((id) => ({
      id,
      outcome: 'pass',
      score: 1,
      message: 'The text says so.',
      spans: [whole],
    })),
    scores: { grounding: 1, attribution: 1, clarity: 1, support: null, overall: 1, formula: SCORE_FORMULA },
    judgement: null,
    verdict: {
      said: null,
      holds: {
        label: sentence.verdict ?? 'not-enough-evidence',
        confidence: null,
        by: 'rules',
        asOf: null,
        origins: 0,
        evidence: [],
        missing: 'A second account.',
      },
    },
    relations: [],
  };
}
