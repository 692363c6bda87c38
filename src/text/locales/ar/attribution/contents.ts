import type { TokenRange } from '../../../attribution/frame.ts';
import type { RawFrame, Sentence } from '../../../attribution/lexicon.ts';
import type { Token } from '../../../tokens.ts';
import type { Draft } from './draft.ts';
import { CLAUSE_WORDS, hasAnd } from './words.ts';

const wordAt = (s: Sentence, at: number): string => (s.text.tokens[at] as Token).text;

/** How many cues of one sentence are compared with one another: more are no news but an attack. */
const NEAR = 12;

/** How far a denial is read for what goes on beside it. */
const LONGEST_DENIED = 60;

/** Without punctuation and joining words at its edges. */
function trim(s: Sentence, range: TokenRange): TokenRange | null {
  let { from, to } = range;
  while (
    to > from &&
    (/^[.،,؛;:…-]$/.test(wordAt(s, to - 1)) ||
      wordAt(s, to - 1) === 'و' ||
      (CLAUSE_WORDS.has(wordAt(s, to - 1)) && !/^(كان|كانت)$/.test(wordAt(s, to - 1))))
  )
    to -= 1;
  while (from < to && /^[.،,؛;:…-]$/.test(wordAt(s, from))) from += 1;
  while (from < to && /^(فان|فانه|فانها)$/.test(wordAt(s, from))) from += 1;
  return from < to ? { from, to } : null;
}

const isOutletCitation = (draft: Draft): boolean =>
  draft.groups.at(-1)?.some((mention) => mention.outlet) === true;

/** Does a citation stand for all that was said before it, or only for the reported clause it stands in. */
function isOuter(s: Sentence, draft: Draft): boolean {
  return isOutletCitation(draft) || /^[،,"]$/.test(draft.from > s.from ? wordAt(s, draft.from - 1) : ',');
}

/** Where the content that begins at `opener` ends: at the next cue that stands beside its own. */
function endOf(s: Sentence, drafts: readonly Draft[], index: number, opener: number): number {
  const quote = s.quoteAround(opener);
  const own = drafts[index] as Draft;
  const quoted = own.complement === 'quote' && quote !== null && quote.from === opener;
  let end = s.to;
  for (let i = index + 1; i < Math.min(drafts.length, index + NEAR); i += 1) {
    const next = drafts[i] as Draft;
    if (next.from < opener) continue;
    if (quoted && next.from < quote.to) continue;
    const cuts = next.kind === 'citation' ? isOuter(s, next) : next.cuts || isMainClause(s, own, next);
    if (!cuts || isNested(drafts, index, i)) continue;
    end = next.from;
    break;
  }
  if (!quoted) end = endOfReport(s, opener, end);
  if (own.act === 'deny' && !quoted) end = endOfDenied(s, own, opener, end);
  if (own.act === 'express' && own.complement === 'noun') end = endOfAttitude(s, opener, end);
  if (quoted && quote.to < end && !goesOn(s, quote.to, end)) end = quote.to;
  return Math.min(end, s.to);
}

/** How far behind "but" the reporting verb stands that somebody did not utter. */
const BUT_REACH = 7;

/** "…، غير أن الشركة لم تؤكد ذلك": what was not said about it is the outlet's own report. */
function endOfReport(s: Sentence, opener: number, end: number): number {
  for (let at = opener + 1; at < Math.min(end, opener + LONGEST_DENIED); at += 1) {
    if (!/^[،,]$/.test(wordAt(s, at)) || at + 3 >= end) continue;
    if (!/^(و?لكن(ه|ها|هم|هما)?|غير|الا|وهو|وهي|ولم|ولا)$/.test(wordAt(s, at + 1))) continue;
    for (let i = at + 1; i < Math.min(end - 1, at + BUT_REACH); i += 1) {
      if (!/^و?(لم|لا)$/.test(wordAt(s, i))) continue;
      if (UNCHECKED.test(wordAt(s, i + 1)) || (i > at + 1 && UNSAID.test(wordAt(s, i + 1)))) return at;
    }
  }
  return end;
}

/** "وهو رقم لم يتسن التحقق منه". */
const UNCHECKED = /^([يت]تسن|[يت]مكن|[يت]تمكن|[يت]ستطع)$/;
const UNSAID = /^[يت](وكد|علق|عقب|كشف|ذكر|وضح|قدم|شر|علن|فصح|صدر|رد|تسن|حدد)(وا)?$/;

/**
 * "ينكر التهم وسيستأنف", "نفت صحة الأنباء، وأغلقت الطريق": a future is no part of what is denied, nor is a past behind a
 * denied noun. Behind "أن" a past may be denied too.
 */
function endOfDenied(s: Sentence, own: Draft, opener: number, end: number): number {
  for (let at = opener + 1; at < Math.min(end, opener + LONGEST_DENIED); at += 1) {
    const word = wordAt(s, at);
    if (!hasAnd(word) || s.quoteAround(at) !== null) continue;
    const form = s.verbs.read(word.slice(1));
    if (form === null || form.ambiguous || !form.listed) continue;
    const comma = /^[،,]$/.test(wordAt(s, at - 1));
    if (form.tense === 'future' || (form.tense === 'past' && comma && own.complement === 'noun'))
      return comma ? at - 1 : at;
  }
  return end;
}

/** "أدانت الهجوم الذي استهدف المقر، وأسفر عن مقتل ستة": what happened is no part of the attitude. */
function endOfAttitude(s: Sentence, opener: number, end: number): number {
  for (let at = opener + 1; at < Math.min(end, opener + LONGEST_DENIED); at += 1) {
    const word = wordAt(s, at);
    if (!/^[،,]$/.test(wordAt(s, at - 1)) || !hasAnd(word) || s.quoteAround(at) !== null) continue;
    const form = s.verbs.read(word.slice(1));
    if (form?.listed === true && !form.ambiguous && form.tense === 'past') return at - 1;
  }
  return end;
}

/** "بينما نفت …، قالت …": the main clause after one that a conjunction has opened. */
function isMainClause(s: Sentence, own: Draft, next: Draft): boolean {
  const before = own.from > s.from ? wordAt(s, own.from - 1) : '';
  return /^و?(بينما|فيما|عندما|بعدما|حين)$/.test(before) && /^[،,]$/.test(wordAt(s, next.from - 1));
}

/** After a quotation the same words go on: another quotation follows at once. */
function goesOn(s: Sentence, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 3); i += 1) if (s.quoteFrom(i)?.name === false) return true;
  return false;
}

/**
 * "أضاف البيان أن القيادة تثمن … وتعرب": the second verb agrees with the speaker inside the content in tense and
 * gender and not with the outer one, so it goes on inside.
 */
function isNested(drafts: readonly Draft[], outer: number, at: number): boolean {
  const next = drafts[at] as Draft;
  if (next.missing === null || next.form === null || next.form.form === 'participle') return false;
  const own = (drafts[outer] as Draft).form;
  if (own === null) return false;
  const same = (a: typeof own, b: typeof own): boolean =>
    a.form === b.form && a.agreement.gender === b.agreement.gender;
  if (same(own, next.form)) return false;
  for (let i = at - 1; i > Math.max(outer, at - NEAR); i -= 1) {
    const inner = drafts[i] as Draft;
    if (inner.form !== null && inner.groups.length > 0 && !inner.cuts && same(inner.form, next.form))
      return true;
  }
  return false;
}

function outletBefore(drafts: readonly Draft[]): number {
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - NEAR); at -= 1) {
    const draft = drafts[at] as Draft;
    if (draft.kind === 'verb' && isOutletCitation(draft)) return at;
  }
  return -1;
}

/** "ذكرت قناة … أن …، نقلا عن مصدر": the source at the end is nearer than the outlet before it. */
function merged(s: Sentence, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const at = outletBefore(out);
    const before = out[at];
    const passes =
      draft.kind === 'citation' && draft.cue !== null && /^و?نقلا$/.test(wordAt(s, draft.cue.from));
    if (!passes || before === undefined || isOutletCitation(draft)) out.push(draft);
    else {
      out[at] = { ...before, groups: [...draft.groups, ...before.groups] };
      out.push({ ...draft, groups: [] });
    }
  }
  return out;
}

/** Turns the drafts of one sentence, in the order of their cues, into frames whose contents are known. */
export function withContents(s: Sentence, raw: readonly Draft[]): RawFrame[] {
  const drafts = merged(s, raw);
  const frames: RawFrame[] = [];
  let sentenceFrom = s.from;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index] as Draft;
    if (draft.groups.length === 0 && draft.missing === null && draft.kind !== 'back') continue;
    const ranges: TokenRange[] = [];
    if (draft.before !== null) ranges.push(draft.before);
    if (draft.opener !== null) ranges.push({ from: draft.opener, to: endOf(s, drafts, index, draft.opener) });
    if (draft.kind === 'citation' && draft.before === null)
      ranges.push(...citedRanges(s, drafts, index, sentenceFrom));
    const content = ranges.map((range) => trim(s, range)).filter((range) => range !== null);
    if (draft.kind === 'back') sentenceFrom = s.from;
    if (content.length === 0 && draft.kind !== 'back') continue;
    frames.push({
      cue: draft.cue,
      groups: draft.groups,
      missing: draft.missing,
      content,
      frameParts: draft.to > draft.from ? [{ from: draft.from, to: draft.to }] : [],
      speechAct: draft.act,
      complement: draft.complement,
      reach: draft.kind === 'back' ? 'back' : 'here',
    });
  }
  return frames;
}

/** What a citation covers: the rest of the sentence from its head, or all that stands before it, and a clause it interrupts. */
function citedRanges(s: Sentence, drafts: readonly Draft[], index: number, from: number): TokenRange[] {
  const draft = drafts[index] as Draft;
  if (isFront(s, draft)) {
    let end = s.to;
    for (let i = index + 1; i < Math.min(drafts.length, index + NEAR); i += 1) {
      const next = drafts[i] as Draft;
      if (next.kind === 'citation' && isOuter(s, next)) end = Math.min(end, next.from);
    }
    return [{ from: draft.to, to: end }];
  }
  let start = from;
  if (!isOuter(s, draft))
    for (let i = index - 1; i >= Math.max(0, index - NEAR); i -= 1) {
      const before = drafts[i] as Draft;
      if (before.opener !== null && before.opener < draft.from) {
        start = before.opener;
        break;
      }
    }
  const ranges = [{ from: start, to: draft.from }];
  const close = draft.to < s.to ? wordAt(s, draft.to) : '';
  const after = draft.to + 1 < s.to ? wordAt(s, draft.to + 1) : '';
  const next = drafts[index + 1];
  // A citation between two commas interrupts its clause, unless a new clause follows.
  if (
    /^[،,]$/.test(close) &&
    after !== '' &&
    !after.startsWith('و') &&
    !CLAUSE_WORDS.has(after) &&
    (next === undefined || next.from > draft.to + 1)
  )
    ranges.push({ from: draft.to + 1, to: next === undefined || !next.cuts ? s.to : next.from });
  return ranges;
}

/** Only connecting words stand before it. */
function isFront(s: Sentence, draft: Draft): boolean {
  if (draft.from - s.from > 6) return false;
  for (let at = s.from; at < draft.from; at += 1) {
    const word = wordAt(s, at);
    if (
      !/^(و|من|في|سياق|متصل|السياق|ذاته|نفسه|المقابل|جانبه|جهه|اخري|،|,|"|\*|-|هذا|الي|ذلك|لكن|اليوم|امس)$/.test(
        word,
      )
    )
      return false;
  }
  return true;
}
