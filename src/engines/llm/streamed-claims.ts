import type { Rejected } from '../../domain/article.ts';
import { ItemReader } from '../../llm/items.ts';
import type { GroundedClaim } from './ground-claim.ts';

type Grounder = (item: unknown) => GroundedClaim | Rejected;

/**
 * Grounds the claims of an answer while it still comes, so that the first is seen before the last is written. Each item
 * is grounded once, however often it comes: the whole answer is read again at its end.
 */
export class StreamedClaims {
  readonly #grounder: Grounder;
  readonly #onClaim: (claim: GroundedClaim) => void;
  readonly #known = new Map<string, GroundedClaim | Rejected>();
  readonly #most: number;
  #reader = new ItemReader('claims');

  /** `most`: items that are grounded while they come; an answer without end is read no further. */
  constructor(most: number, grounder: Grounder, onClaim: (claim: GroundedClaim) => void) {
    this.#most = most;
    this.#grounder = grounder;
    this.#onClaim = onClaim;
  }

  push(piece: string): void {
    if (this.#known.size >= this.#most) return;
    for (const item of this.#reader.push(piece)) if (this.#known.size < this.#most) this.ground(item);
  }

  /** The answer begins anew: what came of it so far is forgotten, what was grounded is not. */
  restart(): void {
    this.#reader = new ItemReader('claims');
  }

  ground(item: unknown): GroundedClaim | Rejected {
    const key = JSON.stringify(item) ?? '';
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#grounder(item);
    this.#known.set(key, found);
    if ('claim' in found) this.#onClaim(found);
    return found;
  }
}
