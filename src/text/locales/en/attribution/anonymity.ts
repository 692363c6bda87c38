import type { OffsetRange } from '../../../attribution/frame.ts';
import type { Sentence } from '../../../attribution/lexicon.ts';
import { PhraseTable } from '../../../phrases.ts';
import type { Token } from '../../../tokens.ts';
import { ANONYMOUS, COUNTS, DETERMINERS, PREPOSITIONS } from './words.ts';

const tokenAt = (s: Sentence, at: number): Token => s.text.tokens[at] as Token;
const wordAt = (s: Sentence, at: number): string => s.text.tokens[at]?.text ?? '';

/**
 * Does [from, to) name nobody ("three security sources", "a senior US official"), and how many of them there are. A
 * personal name in it names somebody, and "the" with an office alone points back to somebody.
 */
export function readAnonymity(
  s: Sentence,
  from: number,
  to: number,
): { anonymous: boolean; count: number | null } {
  const nobody = { anonymous: false, count: null };
  // "One of them said": one of those the article does not name.
  if (wordAt(s, from) === 'one' && wordAt(s, from + 1) === 'of' && /^(them|those)$/.test(wordAt(s, from + 2)))
    return { anonymous: true, count: 1 };
  let end = to;
  for (let at = from + 1; at < to; at += 1)
    if (
      PREPOSITIONS.has(wordAt(s, at)) ||
      (wordAt(s, at) === 'close' && wordAt(s, at + 1) === 'to') ||
      wordAt(s, at) === 'familiar' ||
      wordAt(s, at) === 'briefed'
    ) {
      end = at;
      break;
    }
  let head = wordAt(s, end - 1);
  // "one of the officials", "several of the witnesses".
  const oneOf = wordAt(s, end) === 'of' && COUNTS.has(head) && head !== 'a' && head !== 'an';
  if (wordAt(s, end) === 'of' && (COUNTS.has(head) || /^(several|some|many|most|dozens)$/.test(head)))
    head = wordAt(s, to - 1);
  if (!ANONYMOUS.has(head) || (tokenAt(s, end - 1).caps !== 'none' && end - 1 > s.from)) return nobody;
  const first = wordAt(s, from);
  // "Minister: …": a bare singular is an office in a headline, not somebody unnamed.
  if (to - from === 1 && !head.endsWith('s') && head !== 'people') return nobody;
  if (
    /^(prime|foreign|defence|defense|interior|finance|health)$/.test(wordAt(s, end - 2)) &&
    head === 'minister'
  )
    return nobody;
  if (first === 'the' && !/^(source|sources|witness|witnesses|people|person)$/.test(head)) return nobody;
  // "the ministry's doctor", "its lawyers": an office, not somebody unnamed — except where they are called sources.
  const possessive =
    hasPossessive(s, from, end) || (DETERMINERS.has(first) && /^(his|her|its|their)$/.test(first));
  if (possessive && /^(minister|lawyer|lawyers|driver|teacher|commander|executive|doctor)$/.test(head))
    return nobody;
  let count: number | null = tokenAt(s, from).kind === 'digits' ? Number(first) : (COUNTS.get(first) ?? null);
  if (count !== null && count <= 1 && !oneOf && head.endsWith('s') && head !== 'witness') count = null;
  if (count === null && first !== 'the' && /^(source|official|witness|diplomat|person)$/.test(head))
    count = 1;
  return {
    anonymous: true,
    count: count !== null && Number.isSafeInteger(count) && count > 0 ? count : null,
  };
}

function hasPossessive(s: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (wordAt(s, at) === "'s") return true;
  return false;
}

const CONDITIONS = new PhraseTable<true>(
  `on condition of anonymity|on condition of strict anonymity|on the condition of anonymity|condition that they not be named|on condition they not be named|on condition that he not be named|on condition that she not be named|not to be named|not to be identified|not be named|not be identified|to be named|to be identified|to remain anonymous|anonymously|requested anonymity|requesting anonymity|asked for anonymity|insisted on anonymity|granted anonymity|be identified by name|wished to remain anonymous|declined to be named|declined to be identified`
    .split('|')
    .map((phrase) => [phrase, true] as const),
);
const BECAUSE = new Set('because as since due given citing for owing fearing to'.split(' '));
const WINDOW = 40;

/** The stated reason for anonymity between `from` and `limit`; `condition` is the first token of the condition itself. */
export function readReason(
  s: Sentence,
  from: number,
  limit: number,
): { reason: OffsetRange | null; condition: number; next: number } | null {
  const end = Math.min(limit, s.to, from + WINDOW);
  for (let at = from; at < end; at += 1) {
    const found = CONDITIONS.longest(s.text.tokens, at, end);
    if (found === null) continue;
    let start = found.next;
    if (wordAt(s, start) === ',') start += 1;
    if (start >= end || !BECAUSE.has(wordAt(s, start)))
      return { reason: null, condition: at, next: found.next };
    let close = start + 1;
    while (
      close < Math.min(s.to, start + 30) &&
      !/^[,.;:"?!]$/.test(wordAt(s, close)) &&
      !/^(said|says|told)$/.test(wordAt(s, close))
    )
      close += 1;
    return {
      reason: { start: tokenAt(s, start).start, end: tokenAt(s, close - 1).end },
      condition: at,
      next: close,
    };
  }
  return null;
}
