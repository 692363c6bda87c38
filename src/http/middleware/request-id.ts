import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../deps.ts';

/** Taken from the caller only when short and plain: it is sent back in a header and written to the log. */
const PLAIN = /^[A-Za-z0-9._-]{1,64}$/;

export const requestId: MiddlewareHandler<AppEnv> = async (c, next) => {
  const given = c.req.header('x-request-id') ?? '';
  const id = PLAIN.test(given) ? given : crypto.randomUUID();
  c.set('requestId', id);
  await next();
  c.res.headers.set('x-request-id', id);
};
