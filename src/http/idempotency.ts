import { IsnadError } from '../domain/errors.ts';
import { sha256Hex } from '../domain/hash.ts';
import type { StoredAnswer, WorkStore } from '../storage/work-port.ts';
import type { AppContext } from './deps.ts';

/** Characters of a key: printable ASCII, as a quoted string or bare. */
const KEY = /^[\x21\x23-\x7e]{1,255}$/;

/** Milliseconds that whoever answers may be silent before the key is another's. */
const LEASE_MS = 10_000;

/** Headers of an answer that belong to it; the others are made anew for every response. */
const KEPT = ['content-type', 'location', 'preference-applied'];

/** The request's `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07: a string, in quotes or not), or null. */
export function readIdempotencyKey(c: AppContext): string | null {
  const given = c.req.header('idempotency-key');
  if (given === undefined) return null;
  const key = given.trim().replace(/^"(.*)"$/, '$1');
  if (KEY.test(key)) return key;
  throw new IsnadError(
    'idempotency-key-invalid',
    'Idempotency-Key must be 1 to 255 visible ASCII characters without quotes inside.',
  );
}

export const keyInUse = (): IsnadError =>
  new IsnadError(
    'idempotency-key-in-use',
    'A request with this Idempotency-Key is being answered; send it again in a moment.',
  );

/** Which request a key belongs to: what is asked and how it is to be answered. Spelling of JSON makes no difference. */
export const fingerprintOf = (c: AppContext, asked: unknown): string =>
  sha256Hex(JSON.stringify([c.req.method, c.req.path, asked]));

async function toAnswer(response: Response): Promise<StoredAnswer> {
  const headers: Record<string, string> = {};
  for (const name of KEPT) {
    const value = response.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  return { status: response.status, headers, body: await response.text() };
}

export const toResponse = ({ status, headers, body }: StoredAnswer): Response =>
  new Response(body, { status, headers });

/** The key of a request that is being answered. */
export interface HeldKey {
  readonly key: string;
  readonly holder: string;
}

export interface KeyedRequest {
  readonly tenant: string;
  readonly key: string | null;
  readonly fingerprint: string;
  readonly work: WorkStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Answers a request once: the same key and request again get the same answer, byte for byte, also after a restart. Without
 * a key the request is simply answered. An answer that is an error is not kept, so that the request can be sent again.
 * `answer` may keep its answer itself, in one with the work that it tells of.
 */
export async function answerOnce(
  request: KeyedRequest,
  answer: (held: HeldKey | null) => Promise<Response>,
): Promise<Response> {
  const { tenant, key, fingerprint, work, now } = request;
  if (key === null) return answer(null);
  const holder = crypto.randomUUID();
  const lease = () => ({ holder, until: now() + LEASE_MS });
  const found = await work.takeKey(tenant, key, fingerprint, lease(), now());
  if (found.kind === 'answered') return toResponse(found.answer);
  if (found.kind === 'other-request')
    throw new IsnadError(
      'idempotency-key-reused',
      'This Idempotency-Key was sent with another request; use a new key for a new request.',
    );
  if (found.kind === 'running') throw keyInUse();
  const renewal = setInterval(
    () => void work.renewKey(tenant, key, lease()).catch(() => undefined),
    LEASE_MS / 3,
  );
  try {
    const kept = await toAnswer(await answer({ key, holder }));
    await work.keepAnswer(tenant, { key, holder, answer: kept });
    return toResponse(kept);
  } catch (error) {
    await work.releaseKey(tenant, key, holder).catch(() => undefined);
    throw error;
  } finally {
    clearInterval(renewal);
  }
}
