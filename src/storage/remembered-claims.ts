import type { StoredEvidence } from './evidence-port.ts';
import type { Executor } from './executor.ts';

/** Characters of the documents that are remembered together, about twenty megabytes as objects. */
const MOST_CHARS = 3_000_000;

interface Remembered {
  readonly version: number;
  readonly evidence: StoredEvidence;
  readonly chars: number;
}

/**
 * Claims that were read or written lately. News come in waves: each article on an event is held against the same claims as the last,
 * and most of them have not changed since. A version names one state of a document for good, whoever wrote it, so that
 * nothing here can be out of date.
 */
export class RememberedClaims {
  readonly #claims = new Map<string, Remembered>();
  readonly #mostChars: number;
  #chars = 0;

  constructor(mostChars = MOST_CHARS) {
    this.#mostChars = mostChars;
  }

  get(id: string): Remembered | undefined {
    const found = this.#claims.get(id);
    if (found === undefined) return undefined;
    // A Map keeps the order of insertion: what is used goes to the end, what is not is forgotten first.
    this.#claims.delete(id);
    this.#claims.set(id, found);
    return found;
  }

  put(evidence: StoredEvidence, version: number, chars: number): void {
    const { id } = evidence.claim;
    this.#forget(id);
    this.#claims.set(id, { version, evidence, chars });
    this.#chars += chars;
    for (const oldest of this.#claims.keys()) {
      if (this.#chars <= this.#mostChars) break;
      this.#forget(oldest);
    }
  }

  #forget(id: string): void {
    this.#chars -= this.#claims.get(id)?.chars ?? 0;
    this.#claims.delete(id);
  }
}

const BY_DATABASE = new WeakMap<Executor, RememberedClaims>();

/** One memory for a database, whoever's claims they are: so many tenants need no more room than one. */
export function rememberedIn(database: Executor): RememberedClaims {
  let claims = BY_DATABASE.get(database);
  if (claims === undefined) {
    claims = new RememberedClaims();
    BY_DATABASE.set(database, claims);
  }
  return claims;
}

/** Never given twice. */
export const newVersion = (): number => Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
