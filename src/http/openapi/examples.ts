import type { Article } from '../../domain/article.ts';
import type { Job } from '../../domain/job.ts';
import type { AnnotationInput, ArticleInput } from '../../domain/requests.ts';
import type { VerifyStore } from '../../pipeline/verify-claim.ts';
import { describeClaimReview } from '../claims/claim-review.ts';
import type { AppDeps } from '../deps.ts';

const TEXT = `GENEVA, May 4 - The health ministry said on Monday that 1,200 nurses had been hired since January.

"We need at least 300 more," minister Clara Weiss told Reuters.`;

const REQUEST = { text: TEXT, publisher: 'The Example', publishedAt: '2026-05-04', language: 'en' };

const ARTICLE_INPUT: ArticleInput = {
  ...REQUEST,
  title: null,
  author: null,
  claimLanguage: null,
  countryHint: null,
  engine: 'rules',
  verify: true,
};

const ANNOTATION_INPUT: AnnotationInput = {
  text: TEXT,
  language: null,
  publishedAt: '2026-05-04',
  countryHint: null,
};

/** Fields that a clock fills are given, so that the document is the same each time. */
function still(article: Article): Article {
  return {
    ...article,
    createdAt: '2026-05-05T09:30:00.000Z',
    usage: { ...article.usage, durationMs: 3.2 },
  };
}

const VERIFY_REQUEST = {
  claim: 'Governor Salim Zahrani granted Marsa Tal a loan of 460 million dollars on 4 May 2026.',
  language: 'en',
  asOf: '2026-05-06',
  evidence: [
    {
      text: 'On 4 May 2026 a loan of 640 million dollars was granted to Marsa Tal by Governor Salim Zahrani.',
      publisher: 'The Example',
      publishedAt: '2026-05-05',
    },
  ],
};

/** A store without articles, so that the example is the same whatever the server holds. */
const NOTHING_STORED: VerifyStore = {
  findPlaces: async () => ({ byKey: new Map(), newest: 0 }),
  describePlaces: async () => [],
  readEvidence: async () => [],
  readLinks: async () => [],
  readSupplied: async () => [],
  readLinksInto: async () => [],
  findChanged: async () => [],
  readHistory: async () => [],
  findClaim: async () => null,
};

interface Media {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
interface Operation {
  operationId?: string;
  requestBody?: { content: Record<string, Media> };
  responses?: Record<string, { content?: Record<string, Media> }>;
}

const JOB: Job = {
  id: 'job_0f4b1c5e6a7d4e0f9b8a7c6d5e4f3a2b',
  object: 'job',
  kind: 'article',
  state: 'queued',
  progress: { stage: 'queued', done: 0, total: 0 },
  articleId: null,
  batchId: null,
  problem: null,
  attempts: 0,
  createdAt: '2026-05-05T09:30:00.000Z',
  updatedAt: '2026-05-05T09:30:00.000Z',
};

const DONE: Job = {
  ...JOB,
  state: 'done',
  progress: { stage: 'stored', done: 1, total: 1 },
  articleId: 'art_20db2ebe9fde786c6c054d05',
  attempts: 1,
};

/** Shortened: `data` is one line of JSON. */
const STREAM = `id: 1
event: article
data: {"jobId":"${JOB.id}","object":"article","segments":[]}

id: 2
event: claim
data: {"id":"clm_1","text":"1,200 nurses had been hired since January"}

`;

/** The answers of the program itself to one short article: an example that cannot differ from what is sent. */
async function answers(deps: AppDeps): Promise<Record<string, unknown>> {
  const article = still(await deps.analyse(ARTICLE_INPUT));
  const [claim] = article.claims;
  const claims = claim === undefined ? [] : [claim];
  const source = deps.registeredSources[0];
  const behind = source === undefined ? [] : [{ ...source, claims: claims.length }];
  const health = { status: 'ok', version: deps.version };
  return {
    postArticle: article,
    'postArticle 202': JOB,
    'postArticle text/event-stream': STREAM,
    postBatch: { ...JOB, kind: 'batch', progress: { stage: 'queued', done: 0, total: 2 } },
    getJob: { ...DONE, deliveries: [], items: [], nextCursor: null },
    cancelJob: {
      ...JOB,
      state: 'cancelled',
      problem: { code: 'job-cancelled', detail: 'The job was cancelled.' },
    },
    followJob: STREAM,
    listArticles: { items: [article], nextCursor: null },
    getArticle: article,
    listArticleClaims: { items: claims, nextCursor: null },
    searchClaims: { items: claims, nextCursor: null },
    getClaim: claim && { ...claim, verdictHistory: [{ at: article.createdAt, ...claim.verdict }] },
    getClaimReview: claim && describeClaimReview(claim, article, 'https://isnad.example'),
    verifyClaim: await deps.verify({ ...VERIFY_REQUEST, claimId: null }, NOTHING_STORED, ''),
    listSources: { items: behind, nextCursor: null },
    getSource: source && {
      ...source,
      claims: claims.length,
      trackRecord: { supported: 0, refuted: 0, conflicting: 0, 'not-enough-evidence': claims.length },
      items: claims,
      nextCursor: null,
    },
    postAnnotations: await deps.annotate(ANNOTATION_INPUT),
    getHealth: health,
    getReadiness: health,
    getMetrics: 'isnad_articles_analysed_total 1\n',
  };
}

const BODIES: Record<string, Record<string, unknown>> = {
  postArticle: { 'application/json': REQUEST, 'text/plain': TEXT },
  postBatch: {
    'application/x-ndjson': `${JSON.stringify(REQUEST)}\n${JSON.stringify({ text: 'It rained in Bern.' })}\n`,
  },
  verifyClaim: { 'application/json': VERIFY_REQUEST },
  postAnnotations: {
    'application/json': { text: TEXT, publishedAt: '2026-05-04' },
    'text/plain': TEXT,
  },
};

/** Puts an example beside every request body and every successful answer of the document. */
export async function addExamples(document: { paths?: object }, deps: AppDeps): Promise<void> {
  const answered = await answers(deps);
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path as Record<string, Operation>)) {
      const { operationId = '', requestBody, responses = {} } = operation;
      for (const [type, media] of Object.entries(requestBody?.content ?? {}))
        media.example = BODIES[operationId]?.[type];
      for (const [status, response] of Object.entries(responses))
        if (status.startsWith('2'))
          for (const [type, media] of Object.entries(response.content ?? {}))
            media.example =
              answered[`${operationId} ${status}`] ??
              answered[`${operationId} ${type}`] ??
              answered[operationId];
    }
}
