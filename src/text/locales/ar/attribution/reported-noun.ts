/** Which noun behind a reporting verb is what was reported: "أكد التزامه", "نفى الاتهامات". */
import type { Sentence } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import type { Subject } from './verb-subject.ts';
import type { ReportingForm } from './verbs.ts';
import { ALLEGATIONS, DEMONSTRATIVES, isActionNoun, nounOf, POSITIONS } from './words.ts';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

export function takesNoun(s: Sentence, at: number, form: ReportingForm, subject: Subject): boolean {
  const noun = nounOf(wordAt(s, at));
  // "أظهرت صور بثها التلفزيون سيارات": pictures that somebody gave out show things.
  if (form.verb.lemma === 'اظهر') return subject.read?.mentions[0]?.through != null;
  const { need } = form.verb;
  if (need === 'allegation') {
    const pointed = DEMONSTRATIVES.has(noun) && at + 1 < s.to;
    return ALLEGATIONS.has(pointed ? nounOf(wordAt(s, at + 1)) : noun);
  }
  if (need === 'listed') return isPosition(noun);
  return need === 'any';
}

/** "دعوته", "رفضها": the pronoun turns ه into ت. */
function isPosition(noun: string): boolean {
  if (POSITIONS.has(noun)) return true;
  const bare = noun.replace(/(هما|هم|ها|ه)$/, '');
  return POSITIONS.has(bare) || (bare.endsWith('ت') && POSITIONS.has(`${bare.slice(0, -1)}ه`));
}

/** "ثمن الخبز ارتفع": a verb that certainly is one. */
export function isPastVerb(s: Sentence, at: number): boolean {
  const verb = s.verbs.read(wordAt(s, at));
  return verb?.listed === true && !verb.ambiguous && verb.tense === 'past' && !isActionNoun(wordAt(s, at));
}
