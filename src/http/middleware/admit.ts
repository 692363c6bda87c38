import type { MiddlewareHandler } from 'hono';
import { IsnadError } from '../../domain/errors.ts';
import type { AppContext, AppEnv } from '../deps.ts';
import { problemResponse } from '../problem.ts';
import type { Turns } from './turns.ts';

/** Asked by those who run the server, most of all when it has too much to do. */
const ALWAYS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

export interface Admission {
  /** Requests under way, those that wait for their turn included. */
  readonly most: number;
  /** Bytes of their bodies together. */
  readonly mostBytes: number;
  /** Of one body; as much is counted for one that does not say how long it is. */
  readonly bodyBytes: number;
  /** null where nobody has to wait. */
  readonly turns: Turns | null;
}

function turnAway(c: AppContext, turns: Turns | null): void {
  turns?.refused();
  const error = new IsnadError(
    'overloaded',
    'More requests are under way than this server answers in good time; try again in a moment.',
  );
  c.res = problemResponse(error, c.get('requestId'));
}

/**
 * Turns requests away, at once and cheaply, while as many are under way or wait for their turn as can be answered in
 * reasonable time: under a load that nobody can serve, those that are served are served well. The body of a request that is
 * turned away or waits is not read.
 */
export function admit({ most, mostBytes, bodyBytes, turns }: Admission): MiddlewareHandler<AppEnv> {
  let underWay = 0;
  let bytesUnderWay = 0;
  return async (c, next) => {
    if (ALWAYS.has(c.req.path)) return next();
    const isPost = c.req.method === 'POST';
    const declared = Number(c.req.header('content-length') ?? Number.NaN);
    const bytes = isPost ? Math.min(Number.isNaN(declared) ? bodyBytes : declared, mostBytes) : 0;
    if (underWay >= most || bytesUnderWay + bytes > mostBytes) return turnAway(c, turns);
    // What is only read costs too little to wait for its turn.
    const turn = isPost && turns !== null ? turns.next() : undefined;
    if (turn === null) return turnAway(c, null);
    underWay += 1;
    bytesUnderWay += bytes;
    try {
      if (turn === undefined || (await turn.begun)) await next();
      else turnAway(c, null);
    } finally {
      turn?.end();
      underWay -= 1;
      bytesUnderWay -= bytes;
    }
  };
}
