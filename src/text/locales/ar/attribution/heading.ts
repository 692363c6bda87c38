import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import type { Draft } from './draft.ts';
import { outletAfter, quotedOutlet } from './opening.ts';
import { opensName, readSources } from './source.ts';
import {
  ANONYMOUS,
  BODIES,
  DOCUMENTS,
  isActionNoun,
  isDefinite,
  LABELS,
  nounOf,
  OUTLET_NOUNS,
  outletEnd,
  ROLES,
  TOPIC_PLACES,
} from './words.ts';

const LONGEST = 14;
/** Events that head a story: "لقاءات بيروت:", "هدنة الجنوب:". */
const TOPIC =
  /^(زياره|قمه|كاس|ازمه|جلسه|حادثه|مباراه|صفقه|محاكمه|معركه|هدنه|قضيه|حرب|ملف|مونديال|بطوله)$|..ات$/;
const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

/** Does the name before a colon belong to somebody who speaks. */
function speaks(s: Sentence, from: number, colon: number): boolean {
  const word = wordAt(s, from);
  const noun = nounOf(word);
  if (LABELS.has(noun) || LABELS.has(word) || TOPIC_PLACES.has(noun)) return false;
  if (ROLES.has(noun) || BODIES.has(noun) || ANONYMOUS.has(noun) || OUTLET_NOUNS.has(noun)) return true;
  if (DOCUMENTS.has(noun) || outletEnd(s.text.tokens, from, colon) !== null) return true;
  // A bare name of one to three words; a definite common noun is a topic ("الطقس:").
  return s.heading && colon - from <= 3 && !isDefinite(word) && !TOPIC.test(word) && !isActionNoun(word);
}

/** "مصدر لرويترز: …": the outlet between the source and the colon. */
function toldTo(s: Sentence, at: number, colon: number): readonly SourceMention[] | null {
  const quoted = quotedOutlet(s, at);
  if (quoted !== null) return quoted.to === colon ? [quoted] : null;
  if (!outletAfter(s, at)) return null;
  const read = readSources(s, at, colon, { strict: false, particles: [] }, true);
  return read !== null && read.next === colon ? read.mentions : null;
}

/** "مصادر: …", "الأمم المتحدة: …" and "…: تقرير": a colon alone attributes. */
export function readColon(s: Sentence): Draft | null {
  const base = { kind: 'colon', cue: null, missing: null, act: 'cite', cuts: false, form: null } as const;
  let from = s.from;
  while (from < s.to && s.text.tokens[from]?.kind === 'mark' && wordAt(s, from) !== '"') from += 1;
  for (let colon = from + 1; colon < Math.min(s.to - 1, from + LONGEST); colon += 1) {
    if (wordAt(s, colon) !== ':') continue;
    if (!opensName(s, from) || !speaks(s, from, colon)) break;
    const read = readSources(s, from, colon, { strict: false, particles: [] });
    if (read === null) break;
    const told = read.next < colon ? toldTo(s, read.next, colon) : null;
    if (read.next !== colon && told === null) break;
    const quote = s.quoteFrom(colon + 1);
    return {
      ...base,
      groups: told === null ? [read.mentions] : [read.mentions, told],
      from,
      to: colon + 1,
      opener: colon + 1,
      complement: quote !== null && !quote.name ? 'quote' : 'clause',
      before: null,
    };
  }
  if (!s.heading) return null;
  for (let colon = s.to - 2; colon > Math.max(from, s.to - 8); colon -= 1) {
    if (wordAt(s, colon) !== ':') continue;
    const noun = nounOf(wordAt(s, colon + 1));
    const named =
      ANONYMOUS.has(noun) ||
      OUTLET_NOUNS.has(noun) ||
      DOCUMENTS.has(noun) ||
      BODIES.has(noun) ||
      ROLES.has(noun);
    if (!named && outletEnd(s.text.tokens, colon + 1, s.to) === null) return null;
    const read = readSources(s, colon + 1, s.to, { strict: false, particles: [] });
    if (read === null || read.next !== s.to) return null;
    return {
      ...base,
      groups: [read.mentions],
      from: colon,
      to: s.to,
      opener: null,
      complement: 'none',
      before: { from, to: colon },
    };
  }
  return null;
}
