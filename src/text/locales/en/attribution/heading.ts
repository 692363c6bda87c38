import type { Sentence } from '../../../attribution/lexicon.ts';
import type { Draft } from './draft.ts';
import { opensName, outletEnd, readNames, tokenAt, wordAt } from './name.ts';
import { ANONYMOUS, BODIES, DOCUMENTS, isSourceNoun, LABELS, OUTLET_NOUNS, ROLES } from './words.ts';

const base = { kind: 'colon', cue: null, missing: null, act: 'cite', cuts: false, resumes: false } as const;

function sourceAfter(s: Sentence, colon: number, from: number): Draft | null {
  const head = wordAt(s, s.to - 1);
  const named =
    ANONYMOUS.has(head) ||
    ROLES.has(head) ||
    BODIES.has(head) ||
    OUTLET_NOUNS.has(head) ||
    DOCUMENTS.has(head) ||
    outletEnd(s, colon + 1, s.to) === s.to;
  if (!named || !opensName(s, colon + 1)) return null;
  const read = readNames(s, colon + 1, s.to, false);
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

/** "Minister: talks to resume", "Talks to resume: report", "Talks to resume - sources": a mark alone attributes. */
export function readColon(s: Sentence): Draft | null {
  let from = s.from;
  while (from < s.to && tokenAt(s, from).kind === 'mark' && wordAt(s, from) !== '"') from += 1;
  for (let colon = from + 1; colon < Math.min(s.to - 1, from + 10); colon += 1) {
    if (wordAt(s, colon) !== ':') continue;
    if (LABELS.has(wordAt(s, from)) || !opensName(s, from)) break;
    const read = readNames(s, from, colon, false);
    if (read === null || read.next !== colon) break;
    const head = wordAt(s, colon - 1);
    const office =
      isSourceNoun(head) ||
      ANONYMOUS.has(head) ||
      DOCUMENTS.has(head) ||
      read.mentions[0]?.outlet === true ||
      (tokenAt(s, colon - 1).caps === 'all' && colon - from <= 2);
    const quoted = s.quoteFrom(colon + 1)?.name === false;
    const person =
      s.heading &&
      colon - from <= 3 &&
      tokenAt(s, colon - 1).caps !== 'none' &&
      !DOCUMENTS.has(head) &&
      quoted;
    if (!office && !person) break;
    return {
      ...base,
      groups: [read.mentions],
      from,
      to: colon + 1,
      opener: colon + 1,
      complement: quoted ? 'quote' : 'clause',
      before: null,
    };
  }
  if (!s.heading) return null;
  for (let mark = s.to - 2; mark > Math.max(from, s.to - 9); mark -= 1) {
    const token = tokenAt(s, mark);
    if (token.text === ':' || (token.text === '-' && token.spaced) || token.text === '|')
      return sourceAfter(s, mark, from);
  }
  return null;
}
