import type { MiddlewareHandler } from 'hono';
import { IsnadError } from '../../domain/errors.ts';
import type { AppEnv } from '../deps.ts';
import { problemResponse } from '../problem.ts';
import type { Turns } from './turns.ts';

/** Asked by those who run the server, most of all when it has too much to do. */
const ALWAYS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Turns requests away, at once and cheaply, while as many are under way or wait for their turn as can be answered in
 * reasonable time: under a load that nobody can serve, those that are served are served well.
 */
export function admit(most: number, turns: Turns | null): MiddlewareHandler<AppEnv> {
  let underWay = 0;
  return async (c, next) => {
    if (ALWAYS.has(c.req.path)) return next();
    // What is only read costs too little to wait for its turn.
    const takesTurn = turns !== null && c.req.method === 'POST';
    const turn = underWay >= most ? null : takesTurn ? turns.next() : Promise.resolve();
    if (turn === null) {
      const error = new IsnadError(
        'overloaded',
        'More requests are under way than this server answers at once; try again in a moment.',
      );
      c.res = problemResponse(error, c.get('requestId'));
      return;
    }
    underWay += 1;
    try {
      await turn;
      await next();
    } finally {
      underWay -= 1;
    }
  };
}
