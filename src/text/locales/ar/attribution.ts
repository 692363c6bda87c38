import type { AttributionLexicon } from '../../attribution/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';
import { mainSubject, readFrames } from './attribution/read-frames.ts';
import { OUTLETS } from './attribution/words.ts';

const phrases = (list: string): PhraseTable<true> =>
  new PhraseTable(list.split('|').map((phrase) => [phrase.trim(), true] as const));

export const attribution: AttributionLexicon = {
  readFrames,
  mainSubject,
  firmNouns: new Set(),
  questionLabels: phrases('س : | سؤال :'),
  answerLabels: phrases('ج : | جواب :'),
  topicConnectors: phrases(
    `في سياق متصل | في سياق آخر | في سياق منفصل | في سياق مختلف | في سياق مواز | على صعيد آخر | على صعيد متصل | على صعيد منفصل | من جهة أخرى | من جهة ثانية | من ناحية أخرى | في المقابل | في شأن آخر | في شأن متصل | في شأن منفصل
     | في تطور آخر | في تطور متصل | في تطور منفصل | في موضوع آخر | في ملف آخر | في غضون ذلك | في هذه الأثناء | في الأثناء | إلى ذلك | بالمقابل | ميدانيا | سياسيا | اقتصاديا | رياضيا | دوليا | محليا | على الصعيد الميداني | على الصعيد السياسي | على الصعيد الاقتصادي | على الصعيد الدولي
     | على الصعيد الإنساني | في خبر آخر | في حادث منفصل | في حادث آخر | في واقعة أخرى | في قضية أخرى | بموازاة ذلك | بالتوازي مع ذلك`,
  ),
  interviews: phrases(
    'نص الحوار | نص المقابلة | نص اللقاء | نص الحديث | في حوار | في مقابلة | في حوار مع | في لقاء مع | في حديث مع | حوار خاص | مقابلة خاصة | في هذا الحوار | في هذه المقابلة',
  ),
  creditLabels: phrases('المصدر | المصادر | المصدر / | نقلا عن | عن'),
  outlets: OUTLETS,
};
