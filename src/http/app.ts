import type { OpenAPIHono } from '@hono/zod-openapi';
import { IsnadError } from '../domain/errors.ts';
import { addAnnotations } from './annotations/index.ts';
import { answerError } from './answer-error.ts';
import { addArticles } from './articles/index.ts';
import { addBatches } from './batches/index.ts';
import { addClaims } from './claims/index.ts';
import type { AppDeps, AppEnv } from './deps.ts';
import { addDocs } from './docs/index.ts';
import { addJobs } from './jobs/index.ts';
import { Metrics } from './metrics/metrics.ts';
import { admit } from './middleware/admit.ts';
import { allowOrigins } from './middleware/allow-origins.ts';
import { authenticate } from './middleware/authenticate.ts';
import { observe } from './middleware/observe.ts';
import { requestId } from './middleware/request-id.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { addOperations } from './operations/index.ts';
import { problemResponse } from './problem.ts';
import { createRouting } from './routing.ts';
import { addSources } from './sources/index.ts';

/** The whole HTTP service as one function from Request to Response; what it needs from outside comes in `deps`. */
export function createApp(deps: AppDeps): OpenAPIHono<AppEnv> {
  const metrics = new Metrics();
  const routing = createRouting(deps, metrics);
  const { app, table } = routing;

  // The id comes first: the log line and every problem name it.
  app.use(requestId);
  app.use(observe(deps, metrics, table));
  app.use(securityHeaders);
  const { maxInFlight: most = Number.POSITIVE_INFINITY, maxBodyBytes: bodyBytes } = deps.limits;
  app.use(
    admit({
      most,
      mostBytes: Math.max(most * bodyBytes, deps.jobs.limits.maxBatchBytes),
      bodyBytes,
      turns: deps.turns,
    }),
  );
  // Before keys are asked for: a browser asks first whether it may ask.
  if (deps.corsOrigins.length > 0) app.use(allowOrigins(deps.corsOrigins));
  app.use(authenticate(deps.apiKeys));

  addArticles(routing);
  addClaims(routing);
  addSources(routing);
  addBatches(routing);
  addJobs(routing);
  addAnnotations(routing);
  addOperations(routing);
  addDocs(routing);

  app.notFound((c) => {
    const id = c.get('requestId');
    const path = table.find(c.req.path);
    if (path === null)
      return problemResponse(
        new IsnadError('no-such-path', 'There is nothing at this path; "/docs" shows what there is.'),
        id,
      );
    const allow = path.allow.join(', ');
    if (c.req.method === 'OPTIONS') return c.body(null, 204, { allow });
    return problemResponse(new IsnadError('method-not-allowed', `This path takes ${allow}.`), id, { allow });
  });
  app.onError((error, c) => answerError(error, c, deps.log));
  return app;
}
