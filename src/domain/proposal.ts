import type { Certainty, Polarity } from './modality.ts';
import type { Quantity } from './quantity.ts';
import type { Time } from './time.ts';

/**
 * What a model said of a claim that the text kernel reads for itself. The claim carries what the kernel read; this is
 * kept beside it for the checks, which show where the two disagree.
 */
export interface Proposal {
  readonly dates: readonly Pick<Time, 'start' | 'end'>[];
  readonly amounts: readonly Pick<Quantity, 'value' | 'low' | 'high' | 'comparator' | 'unit'>[];
  /** null where it did not say. */
  readonly polarity: Polarity | null;
  readonly certainty: Certainty | null;
  /** Sources it named that the article does not state for this claim, and that were left out. */
  readonly droppedSources: readonly string[];
}
