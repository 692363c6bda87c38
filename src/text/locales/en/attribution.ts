import type { AttributionLexicon } from '../../attribution/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';
import { mainSubject, readFrames } from './attribution/read-frames.ts';
import { FIRM_NOUNS, OUTLETS } from './attribution/words.ts';

const phrases = (list: string): PhraseTable<true> =>
  new PhraseTable(list.split('|').map((phrase) => [phrase.trim(), true] as const));

export const attribution: AttributionLexicon = {
  readFrames,
  mainSubject,
  firmNouns: FIRM_NOUNS,
  questionLabels: phrases('q : | question :'),
  answerLabels: phrases('a : | answer :'),
  topicConnectors: phrases(
    `meanwhile | separately | in a related development | in a separate development | in another development | in other news | elsewhere | on another front | in a separate incident | in another incident | in a separate statement | on a different note | in a related matter | in unrelated news | on the other hand | in parallel | on the ground`,
  ),
  interviews: phrases('in an interview | this interview | the interview | our interview'),
  creditLabels: phrases('source | sources | source :'),
  outlets: OUTLETS,
};
