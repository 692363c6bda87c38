import type { MiddlewareHandler } from 'hono';
import { IsnadError } from '../../domain/errors.ts';
import { type ApiKey, tenantOf } from '../auth/api-keys.ts';
import type { AppEnv } from '../deps.ts';
import { problemResponse } from '../problem.ts';

/** The tenant of everybody where there are no keys. */
export const NOBODY = '';

/** What anybody may see: whether the server is well, and what its API is. Everything else wants a key. */
const OPEN = /^\/(?:healthz|readyz|openapi\.json|docs(?:\/.*)?)?$/;

const CHALLENGE = { 'www-authenticate': 'Bearer realm="isnad"' };

/** Lets a request through under the tenant of its `Authorization: Bearer` key; without keys, everybody's under none. */
export function authenticate(keys: readonly ApiKey[]): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    c.set('tenant', NOBODY);
    if (keys.length === 0 || OPEN.test(c.req.path)) return next();
    const [, key] = /^Bearer +([\x21-\x7e]+) *$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const tenant = key === undefined ? null : tenantOf(key, keys);
    if (tenant !== null) {
      c.set('tenant', tenant);
      return next();
    }
    const detail =
      key === undefined
        ? 'This server wants a key: send "Authorization: Bearer" and the key.'
        : 'The key is not one of this server.';
    c.res = problemResponse(new IsnadError('unauthorised', detail), c.get('requestId'), CHALLENGE);
  };
}
