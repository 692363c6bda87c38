import type { TokenRange } from '../../../attribution/frame.ts';
import type { RawFrame, Sentence } from '../../../attribution/lexicon.ts';
import type { Draft } from './draft.ts';
import { tokenAt, wordAt } from './name.ts';
import { CONJUNCTIONS } from './words.ts';

const EDGE = /^[.,;:-]$/;
const JOINS = /^(and|but|while|as|whereas|although|though)$/;

/** How many cues of one sentence are compared with one another: more are no news but an attack. */
const NEAR = 12;

/** Without punctuation and joining words at its edges. */
function trim(s: Sentence, range: TokenRange): TokenRange | null {
  let { from, to } = range;
  while (to > from && (EDGE.test(wordAt(s, to - 1)) || JOINS.test(wordAt(s, to - 1)))) to -= 1;
  while (from < to && EDGE.test(wordAt(s, from))) from += 1;
  return from < to ? { from, to } : null;
}

/** A citation stands for all that was said before it when a carrier is cited or a comma sets it off. */
function isOuter(s: Sentence, draft: Draft): boolean {
  return (
    draft.groups.at(-1)?.some((mention) => mention.outlet) === true ||
    /^[,"]$/.test(wordAt(s, draft.from - 1))
  );
}

function endOf(s: Sentence, drafts: readonly Draft[], index: number, opener: number): number {
  const quote = s.quoteAround(opener);
  const quoted = quote !== null && quote.from === opener;
  const own = drafts[index] as Draft;
  let end = s.to;
  for (let i = index + 1; i < Math.min(drafts.length, index + NEAR); i += 1) {
    const next = drafts[i] as Draft;
    if (next.from < opener || (quoted && next.from < quote.to)) continue;
    const cuts = next.kind === 'citation' || next.kind === 'citing' ? isOuter(s, next) : next.cuts;
    if (!cuts) continue;
    end = next.from;
    break;
  }
  // Who speaks inside a quotation is not heard outside it.
  const inside = own.cue === null ? null : s.quoteAround(own.cue.from);
  if (inside !== null && inside.from < own.from) end = Math.min(end, Math.max(opener + 1, inside.to - 1));
  // "Traders expect more; the contract closed at 312": a semicolon ends what is said, but for a quotation.
  if (!quoted)
    for (let at = opener; at < Math.min(end, opener + 60); at += 1)
      if (wordAt(s, at) === ';' && s.quoteAround(at) === null) end = at;
  if (own.complement === 'noun') end = Math.min(end, predicateAfter(s, opener, end));
  else if (!quoted) end = Math.min(end, refusalAfter(s, opener, end));
  if (own.complement === 'quote' && quoted && quote.to < end && !goesOn(s, quote.to, end)) end = quote.to;
  return end;
}

/** `"The panel found that it was safe," he said`: the whole quotation is his, also what somebody says inside it. */
function wholeQuote(s: Sentence, said: TokenRange): TokenRange {
  const quote = wordAt(s, said.to - 1) === '"' ? s.quoteAround(said.to - 1) : null;
  const opens = quote !== null && quote.to === said.to && quote.from >= s.from && quote.from < said.from;
  return opens ? { from: quote.from, to: said.to } : said;
}

/** "confirmed the incident but gave no details": the speaker does something else. */
function predicateAfter(s: Sentence, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end - 1, from + 40); at += 1) {
    if (!/^(and|but)$/.test(wordAt(s, at))) continue;
    const form = s.verbs.read(wordAt(s, at + 1));
    if (form?.listed === true && form.tense === 'past' && !form.ambiguous) return at;
  }
  return end;
}

/** "said ministers would reflect but refused to be drawn": it is the speaker who says no more. */
function refusalAfter(s: Sentence, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end - 2, from + 60); at += 1) {
    if (!/^(but|and|though)$/.test(wordAt(s, at)) || s.quoteAround(at) !== null) continue;
    const [first, second] = [wordAt(s, at + 1), wordAt(s, at + 2)];
    const silent =
      (/^(refused|declined)$/.test(first) && second === 'to' && SAYING.test(wordAt(s, at + 3))) ||
      (/^(gave|offered|provided)$/.test(first) && second === 'no') ||
      (first === 'did' && second === 'not' && SAYING.test(wordAt(s, at + 3))) ||
      (first === 'would' && second === 'not' && SAYING.test(wordAt(s, at + 3)));
    if (silent) return at;
  }
  return end;
}
const SAYING =
  /^(be|say|comment|give|elaborate|confirm|name|discuss|specify|identify|provide|answer|reveal|disclose|rule)$/;

function goesOn(s: Sentence, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 3); i += 1) if (s.quoteFrom(i)?.name === false) return true;
  return false;
}

/** "The deal, he said, is dead": what follows the frame and is said too. */
function resumed(s: Sentence, drafts: readonly Draft[], index: number): TokenRange | null {
  const draft = drafts[index] as Draft;
  if (!draft.resumes) return null;
  const from = draft.to + 1;
  const first = wordAt(s, from);
  // "…, witnesses said, and destroyed 40 homes": the same predicate's second half.
  const second =
    first === 'and' && s.verbs.read(wordAt(s, from + 1)) !== null && tokenAt(s, from + 1).caps === 'none';
  if (
    from >= s.to ||
    (CONJUNCTIONS.has(first) && !second) ||
    /^(who|which|whose|adding|saying|citing)$/.test(first)
  )
    return null;
  const next = drafts[index + 1];
  if (next !== undefined && next.from <= from + 1) return null;
  return { from: second ? from + 1 : from, to: next?.cuts ? next.from : s.to };
}

const OPENING = /^(and|but|meanwhile|however|also|,|"|\*|-|on|separately|in|addition)$/;
const isFront = (s: Sentence, draft: Draft): boolean => {
  if (draft.from - s.from > 4) return false;
  for (let at = s.from; at < draft.from; at += 1) if (!OPENING.test(wordAt(s, at))) return false;
  return true;
};

function citedRanges(s: Sentence, drafts: readonly Draft[], index: number): TokenRange[] {
  const draft = drafts[index] as Draft;
  if (isFront(s, draft)) {
    let end = s.to;
    for (let i = index + 1; i < Math.min(drafts.length, index + NEAR); i += 1) {
      const next = drafts[i] as Draft;
      if (next.kind === 'citation' && isOuter(s, next)) end = Math.min(end, next.from);
    }
    return [{ from: draft.to, to: end }];
  }
  let from = s.from;
  if (!isOuter(s, draft))
    for (let i = index - 1; i >= Math.max(0, index - NEAR); i -= 1) {
      const before = drafts[i] as Draft;
      if (before.opener === null || before.opener >= draft.from) continue;
      from = before.opener;
      break;
    }
  const rest = resumed(s, drafts, index);
  return rest === null ? [{ from, to: draft.from }] : [{ from, to: draft.from }, rest];
}

/** The frame that a "citing" phrase belongs to: the nearest of an outlet, else the nearest verb's. */
function carrierAt(drafts: readonly Draft[]): number {
  let nearest = -1;
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - NEAR); at -= 1) {
    const draft = drafts[at] as Draft;
    if (draft.kind === 'participle' || draft.kind === 'back' || draft.kind === 'citing') continue;
    if (nearest < 0) nearest = at;
    if (draft.groups.at(-1)?.some((mention) => mention.outlet) === true) return at;
  }
  return nearest;
}

/** Puts the sources of a "citing" phrase in front of those of the frame it belongs to. */
function merged(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'citing') {
      out.push(draft);
      continue;
    }
    const at = carrierAt(out);
    const before = out[at];
    if (before === undefined || before.missing !== null) {
      out.push({ ...draft, kind: 'citation' });
      continue;
    }
    const taken = new Set(before.groups.flat().map((mention) => mention.start));
    const groups = draft.groups.filter((group) => group.every((mention) => !taken.has(mention.start)));
    out[at] = {
      ...before,
      groups: [...groups, ...before.groups],
      resumes: false,
      apart: { from: draft.from, to: draft.to },
    };
    out.push({ ...draft, groups: [] });
  }
  return out;
}

/** ", who lost her seat in May,": from the relative word to the comma before the verb that reports. */
function asideOf(s: Sentence, draft: Draft): TokenRange | null {
  const cue = draft.cue?.from ?? draft.from;
  const name = draft.groups[0]?.[0];
  if (draft.kind !== 'verb' || draft.missing !== null || name === undefined || cue - draft.from > 45)
    return null;
  let open = Math.max(draft.from, name.from) + 1;
  while (open < cue && !(wordAt(s, open - 1) === ',' && /^(who|which)$/.test(wordAt(s, open)))) open += 1;
  if (open >= cue) return null;
  let close = cue - 1;
  while (close > open && wordAt(s, close) !== ',') close -= 1;
  // ", who did not want to give her name,": why nobody is named.
  for (let at = open; at < close; at += 1)
    if (/^(name|named|identified|anonymity|anonymous)$/.test(wordAt(s, at))) return null;
  return close - open >= 3 ? { from: open, to: close } : null;
}

/** Turns the drafts of one sentence, in the order of their cues, into frames whose contents are known. */
export function withContents(s: Sentence, raw: readonly Draft[]): RawFrame[] {
  const drafts = merged(raw);
  const frames: RawFrame[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index] as Draft;
    if (draft.groups.length === 0 && draft.missing === null && draft.kind !== 'back') continue;
    const ranges: TokenRange[] = [];
    if (draft.before !== null) ranges.push(wholeQuote(s, draft.before));
    if (draft.opener !== null) ranges.push({ from: draft.opener, to: endOf(s, drafts, index, draft.opener) });
    else if (draft.kind === 'verb') {
      const rest = resumed(s, drafts, index);
      if (rest !== null) ranges.push(rest);
    }
    if (draft.kind === 'citation' && draft.before === null) ranges.push(...citedRanges(s, drafts, index));
    const content = ranges.map((range) => trim(s, range)).filter((range) => range !== null);
    if (content.length === 0 && draft.kind !== 'back') continue;
    frames.push({
      cue: draft.cue,
      groups: draft.groups,
      missing: draft.missing,
      content,
      frameParts: [
        ...(draft.to > draft.from ? [{ from: draft.from, to: draft.to }] : []),
        ...(draft.apart === undefined ? [] : [draft.apart]),
      ],
      speechAct: draft.act,
      complement: draft.complement,
      aside: asideOf(s, draft),
      reach: draft.kind === 'back' ? 'back' : 'here',
    });
  }
  return frames;
}
