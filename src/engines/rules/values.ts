import type { Quantity } from '../../domain/quantity.ts';
import type { ClauseLexicon } from '../../text/clauses/lexicon.ts';
import type { Range } from '../../text/clauses/split-clauses.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import type { Token } from '../../text/tokens.ts';
import { isComma, verbAt } from '../../text/verbs/verb-at.ts';
import { mentionsWithin, quantitiesWithin, timesWithin } from './mentions.ts';

export interface ValueOf {
  /** First token of what has the value: "an agreement …". */
  readonly headFrom: number;
  /** First token of the words that give it: "worth". */
  readonly valueFrom: number;
  /** One past the amount. */
  readonly to: number;
  readonly quantity: Quantity;
}

/** How many tokens may lie between a thing and its value. */
const REACH = 24;

/**
 * Verb, subject, object: what stands between the verb and the thing of value is a definite or named subject and
 * circumstances ("خلالها", "في طرابلس").
 */
function afterSubject(reading: Reading, content: SegmentContent, from: number, to: number): number {
  const { tokens } = reading.text;
  const { clauses } = reading.locale;
  const { nounMarkers, definiteArticle } = clauses;
  let head = from;
  while (head < to) {
    const token = tokens[head] as Token;
    const date = dateEnd(content, tokens, head, to);
    if (date > head) {
      head = date;
      continue;
    }
    const mention = mentionsWithin(content, head, Math.min(to, head + 12)).find((one) => one.from === head);
    if (mention !== undefined) head = mention.to;
    else if (nounMarkers.has(token.text)) head += 2;
    else if (
      token.kind === 'mark' ||
      token.text.startsWith(definiteArticle) ||
      hasPronoun(token.text, clauses)
    )
      head += 1;
    else return head;
  }
  return to;
}

/** "وقعت … مع …، اليوم الاثنين، اتفاقا بقيمة": an indefinite noun behind the last comma is the thing; 0 without one. */
function afterComma(reading: Reading, from: number, to: number): number {
  const { tokens } = reading.text;
  const { nounMarkers, definiteArticle, joiners } = reading.locale.clauses;
  for (let at = to - 1; at > from; at -= 1) {
    if (tokens[at - 1]?.kind !== 'mark') continue;
    const { kind, text } = tokens[at] as Token;
    const leads = [definiteArticle, ...joiners].some((lead) => text.startsWith(lead));
    return kind === 'mark' || leads || nounMarkers.has(text) ? 0 : at;
  }
  return 0;
}

/** One past the date that token `at` begins or stands in ("بين 17 و19 ديسمبر 2025"), or `at`. */
function dateEnd(content: SegmentContent, tokens: readonly Token[], at: number, to: number): number {
  const { start } = tokens[at] as Token;
  const limit = (tokens[Math.min(to, at + 16) - 1] as Token).end;
  const date = timesWithin(content, start, limit).find(
    (time) => time.span !== null && time.span.start === start,
  );
  let end = at;
  while (date?.span != null && end < to && (tokens[end] as Token).start < date.span.end) end += 1;
  return end;
}

/** A preposition with a pronoun written onto it: "خلالها", "معهم". */
function hasPronoun(word: string, { nounMarkers, attachedPronouns }: ClauseLexicon): boolean {
  return attachedPronouns.some(
    (pronoun) => word.endsWith(pronoun) && nounMarkers.has(word.slice(0, -pronoun.length)),
  );
}

/** "jailed for six years for taking bribes worth …": behind another figure or date, the phrase next to the value has it. */
function nearestThing(reading: Reading, content: SegmentContent, from: number, at: number): number {
  const { tokens } = reading.text;
  const start = (tokens[from] as Token).start;
  const end = (tokens[at] as Token).start;
  let behind = -1;
  for (const { span } of [...quantitiesWithin(content, start, end), ...timesWithin(content, start, end)])
    behind = Math.max(behind, span?.end ?? -1);
  if (behind < 0) return from;
  let head = from;
  while (head < at && (tokens[head] as Token).start < behind) head += 1;
  while (head < at && opensNoThing(reading, tokens[head] as Token)) head += 1;
  return head < at ? head : from;
}

/** A mark or a preposition: the thing's own words begin behind it. */
function opensNoThing(reading: Reading, { kind, text }: Token): boolean {
  const { nounMarkers, objectOpeners } = reading.locale.clauses;
  return kind === 'mark' || (nounMarkers.has(text) && !objectOpeners.has(text));
}

/** First token behind the last preposition before `at`, or the first word from `from`; null when there is none. */
function phraseStart(reading: Reading, from: number, at: number): number | null {
  const { tokens } = reading.text;
  const { nounMarkers, objectOpeners } = reading.locale.clauses;
  for (let i = at - 2; i > from; i -= 1) {
    const word = tokens[i]?.text ?? '';
    if (nounMarkers.has(word) && !objectOpeners.has(word)) return i + 1;
  }
  return tokens[from]?.kind === 'word' ? from : null;
}

/** Where the noun phrase begins that the value belongs to: after the verb and, in Arabic, after its subject. */
function headBefore(reading: Reading, content: SegmentContent, from: number, at: number): number | null {
  const { tokens } = reading.text;
  const { order, nounMarkers } = reading.locale.clauses;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i -= 1) {
    if (verbAt(tokens, i, from, reading.locale) === null) continue;
    if (order === 'verb-first') {
      const head = Math.max(afterSubject(reading, content, i + 1, at), afterComma(reading, i + 1, at));
      return head < at ? head : null;
    }
    let head = i + 1;
    while (head < at && reading.locale.verbs.auxiliaries.has(tokens[head]?.text ?? '')) head += 1;
    // "The deal could be worth …": the value is what the verb says, not a thing's beside it.
    return head < at ? nearestThing(reading, content, head, at) : null;
  }
  let start = Math.max(from, at - 6);
  // "…، فضلا عن تكوين مخصص بقيمة": the thing stands behind what joins it to another.
  for (let i = start; i < at - 1; i += 1) {
    const next = reading.locale.clauses.openers.longest(tokens, i, at, reading.locale.clauses.joiners);
    if (isComma(tokens[i])) start = i + 1;
    else if (next?.value === 'addition') start = next.next;
  }
  if (order === 'subject-first') return phraseStart(reading, start, at);
  return nounMarkers.has(tokens[start]?.text ?? '') || start < at ? start : null;
}

/** The amount of money that a clause gives as the value of something it names: a claim of its own. */
export function findValue(reading: Reading, content: SegmentContent, clause: Range): ValueOf | null {
  const { tokens } = reading.text;
  const { valueWords, joiners } = reading.locale.clauses;
  for (let at = clause.from + 1; at < clause.to; at += 1) {
    const found = valueWords.longest(tokens, at, clause.to, joiners);
    if (found === null) continue;
    const first = tokens[found.next];
    if (first === undefined) return null;
    const limit = tokens[Math.min(clause.to, found.next + 12) - 1]?.end ?? first.end;
    const quantity = quantitiesWithin(content, first.start, limit).find((amount) => amount.kind === 'money');
    if (quantity === undefined) continue;
    const headFrom = headBefore(reading, content, clause.from, at);
    if (headFrom === null || headFrom === clause.from) return null;
    let to = found.next;
    while (to < clause.to && (tokens[to] as { start: number }).start < quantity.span.end) to += 1;
    return { headFrom, valueFrom: at, to, quantity };
  }
  return null;
}
