import { createRoute, z } from '@hono/zod-openapi';
import { Job } from '../../domain/job.ts';
import { MAX_BATCH_ARTICLES } from '../../domain/limits.ts';
import { CallbackUrl } from '../../domain/requests.ts';
import { problems } from '../openapi/problem-responses.ts';
import { WorkHeaders } from '../requests/parameters.ts';
import { json } from '../routing.ts';

export const BatchQuery = z.strictObject({
  callbackUrl: CallbackUrl.optional().describe('Told when every article of the batch has ended.'),
});

export const postBatch = createRoute({
  method: 'post',
  path: '/v1/batches',
  operationId: 'postBatch',
  tags: ['jobs'],
  summary: 'Have many articles analysed',
  description: `Up to ${MAX_BATCH_ARTICLES} articles, one JSON object a line, each as for \`POST /v1/articles\`. Always asynchronous: the answer is a job whose parts are listed by \`GET /v1/jobs/{id}\`. A batch is taken whole or not at all: a line that is not valid is named in \`errors\`, counted from 0.`,
  request: {
    query: BatchQuery,
    headers: WorkHeaders.omit({ prefer: true }),
    body: {
      required: true,
      content: { 'application/x-ndjson': { schema: z.string().describe('One article a line.') } },
    },
  },
  responses: {
    202: {
      ...json(Job, 'A job that will analyse the articles.'),
      headers: { Location: { description: 'Where the job is.', schema: { type: 'string' } } },
    },
    ...problems(
      'malformed-encoding',
      'body-too-large',
      'unsupported-media-type',
      'validation-failed',
      'callback-not-allowed',
      'idempotency-key-invalid',
      'idempotency-key-in-use',
      'idempotency-key-reused',
      'database-unavailable',
    ),
  },
});
