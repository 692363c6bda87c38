import type { VerbLexicon } from '../verbs/lexicon.ts';
import type { Scan } from './scan.ts';

export type Tense = 'past' | 'future' | null;

/** How far from a date its verb may stand, in tokens. */
const REACH_BEFORE = 24;
const REACH_AFTER = 10;

/**
 * Whether a date lies ahead or behind, from the nearest words that tell it: "will", "المقرر", a future verb; a past
 * verb where the language's verbs are given. What stands before the date counts first. Null where nothing tells.
 */
export function tenseAt(scan: Scan, from: number, next: number, verbs: VerbLexicon | null): Tense {
  const back = Math.max(scan.from, from - REACH_BEFORE);
  // "postponed until Monday": the word that opens the date says what lies ahead.
  let weekday = scan.words.presentLooksAhead && isWeekday(scan, from, next);
  let deed = scan.find(scan.words.deeds, from) !== null;
  for (let at = from - 1; at >= back; at -= 1) {
    deed ||= scan.find(scan.words.deeds, at) !== null;
    // "يلتقيان عادة يوم الجمعة": of every Friday.
    weekday &&= !scan.words.habits.includes(scan.word(at));
    // "قررت إغلاق المدارس الأربعاء": the deed lies ahead; "قررت الأربعاء إغلاق" dates the decision.
    if (deed && scan.find(scan.words.decisions, at) !== null) return 'future';
    const tense = tenseOf(scan, at, verbs) ?? (weekday ? plannedAt(scan, at, verbs) : null);
    if (tense !== null) return tense;
  }
  const ahead = Math.min(scan.to, next + REACH_AFTER);
  for (let at = next; at < ahead; at += 1) {
    const tense = tenseOf(scan, at, verbs);
    if (tense !== null) return tense;
  }
  return null;
}

const isWeekday = (scan: Scan, from: number, next: number): boolean => {
  for (let at = from; at < next; at += 1) if (scan.find(scan.words.weekdays, at) !== null) return true;
  return false;
};

/** "يعقد المجلس الخميس جلسة": told in the present, a bare weekday is still to come. */
function plannedAt(scan: Scan, at: number, verbs: VerbLexicon | null): Tense {
  const form = verbs?.read(scan.word(at)) ?? null;
  if (form === null || form.tense !== 'present' || !form.listed || form.ambiguous) return null;
  const governed = verbs?.auxiliaries.has(scan.word(at - 1)) || verbs?.governors.has(scan.word(at - 1));
  return governed ? null : 'future';
}

function tenseOf(scan: Scan, at: number, verbs: VerbLexicon | null): Tense {
  const token = scan.token(at);
  if (token === undefined || token.kind !== 'word') return null;
  // "May" is a month, "may" looks ahead.
  if (scan.words.cased && token.caps !== 'none' && scan.find(scan.words.months, at) !== null) return null;
  if (scan.find(scan.words.future, at) !== null) return 'future';
  if (scan.is(scan.words.notPastAfter, at - 1) === at) return null;
  if (scan.find(scan.words.past, at) !== null) return 'past';
  const bare =
    token.text.startsWith(scan.words.andPrefix) && scan.words.andPrefix !== ''
      ? token.text.slice(1)
      : token.text;
  if (isFutureVerb(scan, token.text) || isFutureVerb(scan, bare)) return 'future';
  const form = verbs?.read(token.text) ?? (bare === token.text ? null : (verbs?.read(bare) ?? null));
  if (form?.tense === 'present' && scan.words.maybe.includes(scan.word(at - 1))) return 'future';
  if (form === null || form === undefined || form.ambiguous) return null;
  return form.tense === 'past' ? 'past' : form.tense === 'future' ? 'future' : null;
}

/** "سيزور", "ستعقد": told by shape, since no list holds them all. */
function isFutureVerb(scan: Scan, word: string): boolean {
  if (word.length < 5) return false;
  for (const prefix of scan.words.futurePrefixes)
    if (word.startsWith(prefix))
      return scan.words.notFuture.phrases.longest([{ ...EMPTY, text: word }], 0, 1) === null;
  return false;
}

const EMPTY = {
  kind: 'word',
  text: '',
  at: 0,
  start: 0,
  end: 0,
  spaced: true,
  broken: false,
  caps: 'none',
} as const;
