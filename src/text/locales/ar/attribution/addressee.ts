import type { Sentence } from '../../../attribution/lexicon.ts';
import { foldText } from '../../../fold.ts';
import type { Token } from '../../../tokens.ts';
import { COUNTRIES } from '../verb-lookalikes.ts';
import type { ReportingForm } from './verbs.ts';
import { BODIES, DOCUMENTS, isDefinite, isSourceNoun, nounOf, PREPOSITIONS, ROLES } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldText));

/** Whom news calls on or accuses, as one group. */
const GROUPS = set(
  `أهالي أطراف طرفين دول مجتمع سلطات مواطنين سكان أهالي ناخبين متظاهرين محتجين جانبين شعب حكومة حكومات جهات قوى قوات فصائل أحزاب شركات مستثمرين عمال قيادات لاعبين جماهير
   شركاء مانحين مسلحين مقاتلين دائنين زعماء قادة بلدان برلمان مجلس أمم اتحاد معارضة مصارف بنوك منظمات نقابات وسائل شباب طلاب مزارعين تجار`,
);
/** The same without the article: a construct or a quantifier opens the object. */
const OPENERS = set('طرفي جميع كافة كل كلا أطراف دول أعضاء سكان قادة كلتا نظيره نظيرته نظيرها');
const COUNTRY = set(COUNTRIES.trim());

/** Verbs whose object is a person: accused of something, called upon to do it. */
const TRANSITIVE = /^(اتهم|حمل|دعا|حث|حض|ناشد|طالب|وصف|طمان)$/;
export const takesAddressee = (form: ReportingForm): boolean => TRANSITIVE.test(form.verb.lemma);

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

function opensGroup(s: Sentence, at: number, form: ReportingForm): boolean {
  const word = wordAt(s, at);
  if (OPENERS.has(word)) return true;
  if (isDefinite(word)) {
    const noun = nounOf(word);
    if (form.verb.lemma === 'وصف' && DOCUMENTS.has(noun)) return true;
    if (GROUPS.has(noun) || (BODIES.has(noun) && !ROLES.has(noun))) return true;
    return word.length > 6 && word.endsWith('ين') && !ROLES.has(noun);
  }
  return form.verb.act === 'accuse' && COUNTRY.has(word);
}

/**
 * Where the object begins inside what was read as the subject's name: "دعا المبعوث هولم | طرفي النزاع إلى", "اتهم الوزير |
 * إسرائيل بقصف". null when the name holds none. A word that is governed ("رئيس الحكومة") opens nothing.
 */
export function addresseeIn(s: Sentence, from: number, to: number, form: ReportingForm): number | null {
  for (let at = from + 1; at < to; at += 1) {
    const before = wordAt(s, at - 1);
    const governed =
      !isDefinite(before) &&
      (at === from + 1 || isSourceNoun(nounOf(before)) || PREPOSITIONS.has(before) || before === 'باسم');
    const country = COUNTRY.has(wordAt(s, at)) && COUNTRY.has(before);
    // "اتهم شرف رئيس المجلس": an office behind a bare name is somebody else's.
    const office =
      form.verb.act === 'accuse' &&
      ROLES.has(wordAt(s, at)) &&
      !isDefinite(before) &&
      !isSourceNoun(nounOf(before)) &&
      !PREPOSITIONS.has(before);
    if (office || ((country || !governed) && opensGroup(s, at, form))) return at;
  }
  return null;
}

/** Masculine bodies and offices: "دعت القضاء إلى" is said to them. */
const MEN = set(
  'قضاء برلمان مجلس اتحاد جيش رئيس وزير مجتمع شعب حزب بنك مصرف محافظ حاكم مدعي كونغرس طرفين جانبين مواطنين نادي ملك أمين جانب طرف',
);

const PLURAL = /^ال.*(ات|ين)$/;

/** "واتهم الفصائل بإطلاق …", "وحض السلطات على": the noun does not agree with the verb, so it is the object. */
export function isAddressee(s: Sentence, at: number, form: ReportingForm, joined: boolean): boolean {
  const word = wordAt(s, at);
  if (/^(طرفي|جميع|كافه|كل)$/.test(word)) return true;
  if (isDefinite(word) && form.agreement.gender === 'feminine' && MEN.has(nounOf(word))) return true;
  if (!isDefinite(word) || form.agreement.gender !== 'masculine' || form.agreement.number !== 'singular')
    return (
      form.verb.act === 'accuse' && COUNTRY.has(word) && wordAt(s, Math.min(at + 1, s.to - 1)).startsWith('ب')
    );
  // "دعا القادة إلى" may be what leaders did; joined to what somebody said before, it is what he did.
  return PLURAL.test(word) || (joined && GROUPS.has(nounOf(word)));
}
