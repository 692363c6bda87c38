import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv } from '../deps.ts';

/** Lets pages of these origins ask from a browser; `*` among them lets all. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler<AppEnv> {
  const answer = cors({
    origin: origins.includes('*') ? '*' : [...origins],
    allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'],
    exposeHeaders: ['X-Request-Id', 'Location', 'Preference-Applied', 'Retry-After', 'WWW-Authenticate'],
    maxAge: 600,
  });
  return (c, next) => {
    // OPTIONS that is no preflight asks which methods there are, not whether it may ask.
    const isPreflight = c.req.header('access-control-request-method') !== undefined;
    return c.req.method === 'OPTIONS' && !isPreflight ? next() : answer(c, next);
  };
}
