import { type Fault, IsnadError } from '../../domain/errors.ts';
import {
  type ArticleInput,
  ArticleOptions,
  type EngineChoice,
  EvidenceField,
} from '../../domain/requests.ts';
import { followEvents } from '../../pipeline/jobs/follow-events.ts';
import { JobStopped, LEASE_MS } from '../../pipeline/jobs/job-deps.ts';
import { work } from '../../pipeline/jobs/run-job.ts';
import { takeIn } from '../../pipeline/take-in.ts';
import type { AppContext } from '../deps.ts';
import { answerOnce, fingerprintOf, type HeldKey, readIdempotencyKey } from '../idempotency.ts';
import { checkCallback } from '../jobs/callback.ts';
import { eventStream } from '../jobs/event-stream.ts';
import { acceptJobs, jobPath, newJob, queueJobs, wakeJob } from '../jobs/queue-jobs.ts';
import { readPreferences } from '../requests/preferences.ts';
import { optionsIn, readTextRequest } from '../requests/read-body.ts';
import type { Routing } from '../routing.ts';

function refuseUnconfigured(engine: EngineChoice, hasModel: boolean, where: Fault['in']): void {
  if (engine !== 'llm' || hasModel) return;
  const what = where === 'query' ? 'parameter' : 'field';
  const detail = 'asks for a model, and none is configured here; use "auto" or "rules"';
  throw new IsnadError('engine-not-configured', `The ${what} "engine" ${detail}.`, [
    { in: where, pointer: '/engine', detail },
  ]);
}

/** Answers when the article is stored. */
async function answerWhole(
  c: AppContext,
  input: ArticleInput,
  { deps, metrics }: Routing,
): Promise<Response> {
  const tenant = c.get('tenant');
  const { article, created } = await takeIn(input, deps, deps.storeOf(tenant), {
    signal: c.req.raw.signal,
    tenant,
  });
  metrics.countArticle(article.claims.length);
  return created ? c.json(article, 201, { location: `/v1/articles/${article.id}` }) : c.json(article, 200);
}

/** Answers at once; the article is analysed by and by. */
function answerLater(
  c: AppContext,
  input: ArticleInput,
  held: HeldKey | null,
  { deps }: Routing,
): Promise<Response> {
  const job = newJob({ input: JSON.stringify(input), callbackUrl: input.callbackUrl ?? null });
  return acceptJobs(c, [job], deps.jobs, held);
}

/**
 * Answers with what becomes known, as it does. The work is a job, so that a reader who is cut off can go on; but when the
 * reader goes away nobody pays for what nobody reads: the job waits until somebody does. One that was asked for
 * asynchronously goes on in any case.
 */
async function answerLive(
  c: AppContext,
  input: ArticleInput,
  isAsync: boolean,
  held: HeldKey | null,
  { deps }: Routing,
): Promise<Response> {
  const { jobs } = deps;
  // The request is answered long before its work has ended, and is no longer counted as one under way.
  if (!isAsync && jobs.hub.underWay >= (deps.limits.maxInFlight ?? Number.POSITIVE_INFINITY))
    throw new IsnadError('overloaded', 'As many streams are being written as this server writes at once.');
  const tenant = c.get('tenant');
  const body = JSON.stringify(input);
  const holder = crypto.randomUUID();
  const lease = isAsync ? null : { holder, until: jobs.now() + LEASE_MS };
  const job = newJob({ input: body, callbackUrl: input.callbackUrl ?? null, lease });
  // What is kept for a key is where the stream is; a stream itself is read anew.
  const answer = { status: 200, headers: { location: jobPath(job.id) }, body: '' };
  await queueJobs(c, [job], jobs, { held, answer });
  if (lease !== null)
    jobs.background(work({ id: job.id, tenant, input: body, attempts: 1, batchId: null }, holder, jobs));
  const gone = new AbortController();
  const leave = (): void => {
    gone.abort();
    if (!isAsync) jobs.hub.stop(job.id, new JobStopped('left'));
  };
  // A reader that goes away before it reads the first event never cancels the stream.
  c.req.raw.signal.addEventListener('abort', leave, { once: true });
  return eventStream(job.id, followEvents(tenant, job.id, 0, jobs, gone.signal), leave, jobs.heartbeatMs, {
    location: jobPath(job.id),
    ...(isAsync ? { 'preference-applied': 'respond-async' } : {}),
  });
}

/** The same stream again, for a key that was sent before. */
function answerAgain(c: AppContext, path: string, { deps }: Routing): Response {
  const { jobs } = deps;
  const id = path.slice(path.lastIndexOf('/') + 1);
  const gone = new AbortController();
  const wake = () => wakeJob(id, jobs);
  const events = followEvents(c.get('tenant'), id, 0, jobs, gone.signal, wake);
  return eventStream(id, events, () => gone.abort(), jobs.heartbeatMs, { location: path });
}

export async function postArticle(c: AppContext, routing: Routing): Promise<Response> {
  const { deps } = routing;
  const { isAsync, isStream } = readPreferences(c);
  const key = readIdempotencyKey(c);
  const input: ArticleInput = await readTextRequest(c, ArticleOptions, deps.limits, EvidenceField);
  const where = optionsIn(c);
  refuseUnconfigured(input.engine, deps.hasModel, where);
  checkCallback(input.callbackUrl ?? null, deps.jobs.callbacks, where);
  const request = {
    tenant: c.get('tenant'),
    key,
    fingerprint: fingerprintOf(c, [input, isAsync, isStream]),
    work: deps.jobs.work,
    now: deps.jobs.now,
  };
  if (!isStream) {
    // An address that is told needs a job to be told of.
    const later = isAsync || (input.callbackUrl ?? null) !== null;
    return answerOnce(request, (held) =>
      later ? answerLater(c, input, held, routing) : answerWhole(c, input, routing),
    );
  }
  if (key === null) return answerLive(c, input, isAsync, null, routing);
  let live: Response | undefined;
  const kept = await answerOnce(request, async (held) => {
    live = await answerLive(c, input, isAsync, held, routing);
    return new Response('', { headers: { location: live.headers.get('location') ?? '' } });
  });
  return live ?? answerAgain(c, kept.headers.get('location') ?? '', routing);
}
