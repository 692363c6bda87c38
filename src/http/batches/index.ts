import { answerOnce, fingerprintOf, readIdempotencyKey } from '../idempotency.ts';
import { checkCallback } from '../jobs/callback.ts';
import { acceptJobs, newJob } from '../jobs/queue-jobs.ts';
import { readQuery } from '../requests/read-query.ts';
import { addRoute, type Routing } from '../routing.ts';
import { readBatch } from './read-batch.ts';
import { BatchQuery, postBatch } from './routes.ts';

export function addBatches(routing: Routing): void {
  const { deps } = routing;
  const { jobs } = deps;

  addRoute(routing, postBatch, async (c) => {
    const { callbackUrl = null } = readQuery(c, BatchQuery);
    checkCallback(callbackUrl, jobs.callbacks, 'query');
    const key = readIdempotencyKey(c);
    const articles = await readBatch(c, deps);
    const tenant = c.get('tenant');
    const fingerprint = fingerprintOf(c, [articles, callbackUrl]);
    return answerOnce({ tenant, key, fingerprint, work: jobs.work, now: jobs.now }, (held) => {
      const batch = newJob({ kind: 'batch', input: null, total: articles.length, callbackUrl });
      const parts = articles.map((input, position) =>
        newJob({
          input: JSON.stringify(input),
          callbackUrl: input.callbackUrl ?? null,
          batchId: batch.id,
          position,
        }),
      );
      return acceptJobs(c, [batch, ...parts], jobs, held);
    });
  });
}
