import { createRoute, z } from '@hono/zod-openapi';
import { Delivery, Job } from '../../domain/job.ts';
import { pageSchema } from '../openapi/page-schema.ts';
import { problems } from '../openapi/problem-responses.ts';
import { IdParameter, NoQuery, PageQuery } from '../requests/parameters.ts';
import { json } from '../routing.ts';

const tags = ['jobs'];

export const JobDetail = Job.extend({
  deliveries: z.array(Delivery).describe("What the caller's address was told, and how it answered."),
  items: z
    .array(Job)
    .describe('Of a batch: a page of its jobs, in the order of the lines. Empty for a single article.'),
  nextCursor: z.string().nullable(),
}).meta({ id: 'JobDetail' });

export const getJob = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}',
  operationId: 'getJob',
  tags,
  summary: 'Ask how far a job is',
  description: 'A job is kept for a day after it has ended; its article is kept for good.',
  request: { params: IdParameter, query: PageQuery },
  responses: {
    200: json(JobDetail, 'The job.'),
    ...problems('job-not-found', 'validation-failed', 'cursor-invalid', 'database-unavailable'),
  },
});

export const cancelJob = createRoute({
  method: 'delete',
  path: '/v1/jobs/{id}',
  operationId: 'cancelJob',
  tags,
  summary: 'Cancel a job',
  description:
    'What is under way is stopped, what waits is not begun; of a batch, what is left of it. A job that has ended stays as it is, and so does what it stored.',
  request: { params: IdParameter, query: NoQuery },
  responses: {
    200: json(Job, 'The job as it is now.'),
    ...problems('job-not-found', 'validation-failed', 'database-unavailable'),
  },
});

export const followJob = createRoute({
  method: 'get',
  path: '/v1/jobs/{id}/events',
  operationId: 'followJob',
  tags,
  summary: 'Follow a job as a stream of events',
  description:
    'From the beginning, or after the event that `Last-Event-ID` names: `article`, `claim`, `claim-updated`, and at the end `done` or `problem`. Events are those of `POST /v1/articles` with `Accept: text/event-stream`. A batch has none.',
  request: {
    params: IdParameter,
    query: NoQuery,
    headers: z.object({
      'last-event-id': z
        .string()
        .regex(/^\d{1,9}$/)
        .optional()
        .meta({ description: 'The last event that was seen.' }),
    }),
  },
  responses: {
    200: {
      description: 'The events.',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problems('job-not-found', 'validation-failed', 'database-unavailable'),
  },
});

export const BatchAccepted = pageSchema('JobPage', Job);
