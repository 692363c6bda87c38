import type { Sentence } from '../../../attribution/lexicon.ts';
import { PhraseTable } from '../../../phrases.ts';
import { readIssued } from './document.ts';
import type { Draft } from './draft.ts';
import { wordAt } from './name.ts';

const HEADS = new PhraseTable<true>(
  `this came in|that came in|it came in|the remarks came in|the remarks came during|his remarks came in|her remarks came in|their remarks came in|his comments came in|her comments came in|the comments came in|the announcement came in|the announcement came during|the news came in|this came during|that came during|the statement came in|the statement came during|this was announced by|this was announced in|the announcement was made by|the announcement was made in|the remarks were made in|the remarks were made during|the remarks were made by|the comments were made by|the comments were made in|the details were released by|the figures were released by|the figures were published by|the information was released by|this was stated by|this was confirmed by|this was reported by|this was according to|that was according to|that is according to|this is according to|the news was reported by|the incident was reported by|his remarks were carried by|her remarks were carried by|the remarks were carried by|the comments were carried by`
    .split('|')
    .map((phrase) => [phrase, true] as const),
);

/** "This came in a statement by the office of …": the source of the sentence before. */
export function readArrival(s: Sentence): Draft | null {
  const head = HEADS.longest(s.text.tokens, s.from, s.to);
  if (head === null) return null;
  const read = readIssued(s, head.next);
  const first = read?.groups[0]?.[0];
  // "in a speech", "during a visit": an occasion, nobody is named.
  const nobody = first === undefined || (first.document && /^(in|during)$/.test(wordAt(s, head.next - 1)));
  return {
    kind: 'back',
    cue: { from: s.from, to: head.next },
    groups: read === null || nobody ? [] : read.groups,
    missing: null,
    from: s.from,
    to: s.from,
    opener: null,
    complement: 'none',
    act: 'cite',
    cuts: false,
    before: null,
    resumes: false,
  };
}
