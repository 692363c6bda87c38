import type { AttributionLexicon } from '../../attribution/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';

export const attribution: AttributionLexicon = {
  readFrames: () => [],
  mainSubject: () => [],
  firmNouns: new Set(),
  questionLabels: new PhraseTable([]),
  answerLabels: new PhraseTable([]),
  topicConnectors: new PhraseTable([]),
  interviews: new PhraseTable([]),
  creditLabels: new PhraseTable([]),
  outlets: new PhraseTable([]),
};
