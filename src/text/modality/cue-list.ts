import type { ModalityClass } from '../../domain/modality.ts';
import type { Cue, CueTest } from './lexicon.ts';

interface Traits {
  readonly reach?: Cue['reach'];
  readonly future?: boolean;
  readonly particle?: boolean;
  readonly test?: CueTest;
  readonly otherwise?: Cue;
}

export const cue = (of: ModalityClass | null, traits: Traits = {}): Cue => ({
  class: of,
  reach: traits.reach ?? 'clause',
  future: traits.future ?? false,
  particle: traits.particle ?? false,
  test: traits.test ?? null,
  otherwise: traits.otherwise ?? null,
});

/** Entries of a phrase table from phrases parted by "|", all with one cue. */
export function cueList(of: ModalityClass | null, list: string, traits: Traits = {}): [string, Cue][] {
  const value = cue(of, traits);
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, value]);
}
