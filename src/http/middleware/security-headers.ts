import type { MiddlewareHandler } from 'hono';

/** An answer of the API is data: nothing in it may run or be framed. A page brings its own policy. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('x-frame-options', 'DENY');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', API_POLICY);
  // Articles under analysis belong into no shared cache.
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};
