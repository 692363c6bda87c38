import type { ModalityLexicon } from '../../modality/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';

export const modality: ModalityLexicon = {
  cues: new PhraseTable([]),
  fused: () => null,
  joiners: [],
  clauseEnds: new Set(),
};
