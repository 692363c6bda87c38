import type { Sentence, SourceMention } from '../../../attribution/lexicon.ts';
import { readNames, tokenAt, wordAt } from './name.ts';
import { DOCUMENTS } from './words.ts';

const ISSUED =
  /^(released|published|issued|posted|compiled|provided|prepared|carried|shared|sent|circulated|given|made|produced|conducted|commissioned|delivered|collected|gathered|cited|written|signed|broadcast|aired|attributed|obtained|seen|reviewed|viewed|verified|reported|leaked|filed|submitted)$/;
const SEEN = /^(obtained|seen|reviewed|viewed|verified|cited|carried|broadcast|aired|reported)$/;

export interface IssuedReading {
  /** Nearest first. */
  readonly groups: readonly (readonly SourceMention[])[];
  readonly next: number;
}

/** The document noun of a name that is a text, or -1. */
function documentAt(s: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const next = wordAt(s, at + 1);
    const closes =
      at + 1 >= to ||
      ISSUED.test(next) ||
      /^(by|from|of|in|on|for|to|about)$/.test(next) ||
      tokenAt(s, at + 1).kind === 'mark';
    if (DOCUMENTS.has(wordAt(s, at)) && (tokenAt(s, at).caps === 'none' || at === s.from) && closes)
      return at;
  }
  return -1;
}

/**
 * The source at `from`, where a text may stand for who issued it: "a report by the UN", "data from the ministry",
 * "a statement issued on Monday by the army" are the UN, the ministry, the army; "documents seen by Reuters" are the
 * documents, then Reuters.
 */
export function readIssued(s: Sentence, from: number): IssuedReading | null {
  const read = readNames(s, from, s.to, true);
  if (read === null) return null;
  const first = read.mentions[0] as SourceMention;
  const noun = documentAt(s, from, first.to);
  if (noun < 0) return { groups: [read.mentions], next: read.next };
  let at = noun + 1;
  let seen = false;
  let issued = false;
  // "released on Monday", "on the attack": a few words may stand before "by".
  for (; at < Math.min(s.to, noun + 9); at += 1) {
    const word = wordAt(s, at);
    if (ISSUED.test(word)) {
      issued = true;
      if (SEEN.test(word)) seen = true;
      continue;
    }
    if (
      word === 'by' ||
      (word === 'from' && at === noun + 1) ||
      (word === 'of' &&
        at === noun + 1 &&
        /^(statement|statements|account|accounts|testimony|remarks|comments)$/.test(wordAt(s, noun)))
    )
      break;
    if (/^[,.;:"]$/.test(word) || /^(that|which|who|and|said|is|was|are|were)$/.test(word))
      return plain(s, from, noun, read.next, first);
    if (!issued && at > noun + 5) return plain(s, from, noun, read.next, first);
  }
  if (!/^(by|from|of)$/.test(wordAt(s, at))) return plain(s, from, noun, read.next, first);
  const by = readNames(s, at + 1, seen ? showingAt(s, noun, at + 1) : s.to, true);
  if (by === null) return plain(s, from, noun, read.next, first);
  if (seen) {
    const text = { ...first, to: noun + 1, end: tokenAt(s, noun).end, document: true, outlet: false };
    return { groups: [[text], by.mentions], next: by.next };
  }
  const carried = carrierAfter(s, by.next);
  const through = { start: tokenAt(s, from).start, end: tokenAt(s, at - 1).end };
  const mentions = by.mentions.map((mention) => ({
    ...mention,
    through,
    nouns: [...mention.nouns, wordAt(s, noun)],
  }));
  return carried === null
    ? { groups: [mentions], next: by.next }
    : { groups: [mentions, carried.mentions], next: carried.next };
}

/** "Documents seen by Reuters | show": the verb of several texts, which is a noun by its letters; or the end. */
function showingAt(s: Sentence, noun: number, from: number): number {
  if (!/(?:s|data)$/.test(wordAt(s, noun))) return s.to;
  for (let at = from + 1; at < Math.min(s.to, from + 8); at += 1)
    if (/^(show|suggest|indicate|reveal)$/.test(wordAt(s, at)) && tokenAt(s, at).caps === 'none') return at;
  return s.to;
}

/** "… carried by state television": who passed the text on. */
function carrierAfter(s: Sentence, at: number): { mentions: readonly SourceMention[]; next: number } | null {
  if (!SEEN.test(wordAt(s, at)) && !/^(published|posted|shared|quoted)$/.test(wordAt(s, at))) return null;
  return wordAt(s, at + 1) === 'by' ? readNames(s, at + 2, s.to, true) : null;
}

function plain(s: Sentence, from: number, noun: number, next: number, first: SourceMention): IssuedReading {
  // "the ministry's statement", "police records": whose text it is stands in the name itself.
  for (let at = noun - 1; at > from; at -= 1)
    if (wordAt(s, at) === "'s") {
      const owner = readNames(s, from, at, false);
      const mention = owner?.mentions[0];
      if (owner === null || mention === undefined || owner.next !== at) break;
      const through = { start: tokenAt(s, at + 1).start, end: tokenAt(s, noun).end };
      return {
        groups: [[{ ...mention, through, nouns: [...mention.nouns, wordAt(s, noun)] }]],
        next: Math.max(next, noun + 1),
      };
    }
  return { groups: [[{ ...first, document: true }]], next };
}
