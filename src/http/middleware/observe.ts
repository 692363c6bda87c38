import type { MiddlewareHandler } from 'hono';
import type { AppDeps, AppEnv } from '../deps.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { RouteTable } from '../route-table.ts';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'PUT', 'PATCH', 'OPTIONS']);

/** Counts and logs each request, under the documented path: neither ids nor search words leave by this way. */
export function observe(deps: AppDeps, metrics: Metrics, table: RouteTable): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const start = deps.elapsed();
    await next();
    const durationMs = deps.elapsed() - start;
    const method = METHODS.has(c.req.method) ? c.req.method : 'other';
    const route = table.find(c.req.path)?.path ?? 'unknown';
    const { status } = c.res;
    metrics.countRequest(method, route, status, durationMs / 1000);
    deps.log({
      level: 'info',
      message: 'request',
      requestId: c.get('requestId'),
      method,
      route,
      status,
      durationMs: Math.round(durationMs * 100) / 100,
    });
  };
}
