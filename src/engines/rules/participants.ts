import type { Clause, Range } from '../../text/clauses/split-clauses.ts';
import { stems } from '../../text/proclitics.ts';
import type { Reading, SegmentContent } from '../../text/reading.ts';
import { verbAt } from '../../text/verbs/verb-at.ts';
import { mentionsWithin } from './mentions.ts';

/** How far into a clause its verb of taking part is looked for. */
const REACH = 40;

/** Whether the clause tells who took part, so that each member of its list did so alone: "حضر", "attended by". */
export function isAttendance(reading: Reading, clause: Range): boolean {
  const { tokens } = reading.text;
  const { attendVerbs, attendWords } = reading.locale.claims;
  const { openers, joiners } = reading.locale.clauses;
  const limit = Math.min(clause.to, clause.from + REACH);
  for (let at = clause.from; at < limit; at += 1) {
    const verb = verbAt(tokens, at, clause.from, reading.locale);
    if (verb !== null && attendVerbs.has(verb.form.lemma)) return true;
    if (attendWords.has(tokens[at]?.text ?? '') && at > clause.from) return true;
    if (openers.longest(tokens, at, clause.to, joiners)?.value === 'attendance') return true;
  }
  return false;
}

/** Tokens at which a named participant begins, and those of them that a comma alone may join to the list. */
function participants(reading: Reading, content: SegmentContent, clause: Range) {
  const { tokens } = reading.text;
  /** By their first token: whether a particle is written onto it. "وزارة" begins with its own letter. */
  const starts = new Map<number, boolean>();
  const afterComma = new Set<number>();
  const mentions = mentionsWithin(content, clause.from, clause.to);
  mentions.forEach((mention, index) => {
    if (mention.type === 'place') return;
    const before = mentions[index - 1];
    const next = mentions[index + 1];
    const named = next?.type === 'person' && next.from === mention.to;
    // "رئيس الأركان وقائد الدفاع": a second office right behind the first is the same man's.
    if (mention.type === 'role' && before?.type === 'role' && before.to === mention.from && !named) return;
    // A name right behind its office belongs to it.
    if (mention.type === 'person' && before?.type === 'role' && before.to === mention.from) return;
    starts.set(mention.from, mention.start > (tokens[mention.from]?.start ?? 0));
    // "Osama Hammad, head of the government": a role behind a comma describes the one before, unless a name follows.
    const describes = mention.type === 'role' && !named;
    if (!describes && reading.locale.clauses.joiners.length === 0) afterComma.add(mention.from);
  });
  return { starts, afterComma };
}

/** Where the members of the list begin; the first of them is the first participant. */
function memberStarts(
  reading: Reading,
  content: SegmentContent,
  clause: Range,
): { start: number; cut: number }[] {
  const { tokens } = reading.text;
  const { clauses, claims, proclitics } = reading.locale;
  const { starts, afterComma } = participants(reading, content, clause);
  const members: { start: number; cut: number }[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const word = tokens[at]?.text ?? '';
    const written = starts.get(at) ?? !claims.groups.has(word);
    const joiner = written
      ? clauses.joiners.find((particle) => word.startsWith(particle) && word.length > 2)
      : undefined;
    const bare = joiner === undefined ? word : word.slice(joiner.length);
    const isGroup = stems(bare, proclitics).some((stem) => claims.groups.has(stem.text));
    if (!starts.has(at) && !isGroup) continue;
    const before = tokens[at - 1]?.text ?? '';
    const byWord = clauses.coordinators.has(before) || clauses.joiners.includes(before);
    const joined = joiner !== undefined || byWord || (before === ',' && afterComma.has(at));
    if (members.length === 0) members.push({ start: at, cut: at });
    else if (joined) members.push({ start: at, cut: joiner === undefined && byWord ? at - 1 : at });
  }
  return members;
}

/**
 * What is claimed of each member of a list of participants, the predicate included: up to the member's end where the
 * list follows the verb, from the member's start where it precedes it. Empty where there is no such list.
 */
export function memberRanges(reading: Reading, content: SegmentContent, clause: Clause, to: number): Range[] {
  const main = { from: clause.from, to };
  if (!isAttendance(reading, main)) return [];
  const members = memberStarts(reading, content, main);
  if (members.length < 2) return [];
  const { verb } = clause;
  const last = members.at(-1) as { start: number };
  const precedes = verb !== null && last.start < verb && reading.locale.clauses.order === 'subject-first';
  if (precedes) return members.map((member, index) => ({ from: index === 0 ? main.from : member.start, to }));
  const behind = members.filter((member) => verb === null || member.start > verb);
  return behind.map((member, index) => ({
    from: main.from,
    to: beforeRelative(reading, member.start, behind[index + 1]?.cut ?? to),
  }));
}

/** "…, the deputy, who is also foreign minister": what is said of the last member is no part of his taking part. */
function beforeRelative(reading: Reading, start: number, to: number): number {
  const { tokens } = reading.text;
  const { relatives } = reading.locale.clauses;
  for (let at = start + 1; at < to; at += 1)
    if (relatives.has(tokens[at]?.text ?? '') && /^[,،]$/.test(tokens[at - 1]?.text ?? '')) return at - 1;
  return to;
}
