import { createRoute, z } from '@hono/zod-openapi';
import { NOBODY } from '../middleware/authenticate.ts';
import { openProblems } from '../openapi/problem-responses.ts';
import { NoQuery } from '../requests/parameters.ts';
import { readQuery } from '../requests/read-query.ts';
import { addRoute, json, type Routing } from '../routing.ts';

const tags = ['operations'];

const Health = z
  .object({ status: z.literal('ok'), version: z.string().describe('Of Isnad.') })
  .meta({ id: 'Health' });

export const getHealth = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  tags,
  summary: 'Whether the process answers',
  description: 'Asks nothing else: restart the process when this fails.',
  request: { query: NoQuery },
  responses: { 200: json(Health, 'It does.'), ...openProblems('validation-failed') },
});

export const getReadiness = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'getReadiness',
  tags,
  summary: 'Whether requests can be served',
  description: 'Asks the database: send no requests here while this fails.',
  request: { query: NoQuery },
  responses: {
    200: json(Health, 'They can.'),
    ...openProblems('validation-failed', 'database-unavailable'),
  },
});

export const getMetrics = createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'getMetrics',
  tags,
  summary: 'Counters and durations for Prometheus',
  description: 'Text format 0.0.4, counted since the process started.',
  request: { query: NoQuery },
  responses: {
    200: { description: 'The metrics.', content: { 'text/plain': { schema: z.string() } } },
    ...openProblems('validation-failed', 'unauthorised'),
  },
});

export function addOperations(routing: Routing): void {
  const { deps, metrics } = routing;
  const health = { status: 'ok' as const, version: deps.version };

  addRoute(routing, getHealth, (c) => {
    readQuery(c, NoQuery);
    return c.json(health);
  });

  addRoute(routing, getReadiness, async (c) => {
    readQuery(c, NoQuery);
    await deps.storeOf(NOBODY).ping();
    return c.json(health);
  });

  addRoute(routing, getMetrics, (c) => {
    readQuery(c, NoQuery);
    return c.body(metrics.format(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
}
