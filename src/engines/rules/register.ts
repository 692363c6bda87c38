import type { Reading, SegmentContent } from '../../text/reading.ts';

/** What sort of text the article is, as far as its own voice tells. */
export type Register = 'report' | 'directions' | 'opinion';

/** Fewer such sentences are a quirk of a report. */
const LEAST = 3;
const SHARE = { directions: 0.3, opinion: 0.2 } as const;

/** Whose words a token is: a quotation or a reported content is not the article's own voice. */
function isOwnVoice(reading: Reading, content: SegmentContent, at: number): boolean {
  if (reading.quoted[at] === 1) return false;
  return !content.attributions.some((one) => one.content.some((part) => at >= part.from && at < part.to));
}

/**
 * Directions tell the reader what to do ("heat the oven"), an opinion piece speaks of its writer ("I think", "نحن"). A report
 * does neither in its own voice, but for a stray sentence.
 */
export function registerOf(reading: Reading): Register {
  const { isOrder, addressesReader, firstPersons } = reading.locale.claims.register;
  const { joiners } = reading.locale.clauses;
  let [sentences, orders, confessions] = [0, 0, 0];
  for (const content of reading.contents) {
    const { segment } = content;
    if (segment.kind !== 'sentence') continue;
    sentences += 1;
    let [orders1, own] = [
      isOwnVoice(reading, content, segment.from) &&
        addressesReader(reading.text.tokens, segment.from, segment.to),
      false,
    ];
    for (let at = segment.from; at < segment.to && !(orders1 && own); at += 1) {
      const word = reading.text.tokens[at]?.text ?? '';
      const forms = [
        word,
        ...joiners.filter((one) => word.startsWith(one)).map((one) => word.slice(one.length)),
      ];
      if (!orders1 && forms.some(isOrder)) orders1 = isOwnVoice(reading, content, at);
      if (!own && forms.some((form) => firstPersons.has(form))) own = isOwnVoice(reading, content, at);
    }
    if (orders1) orders += 1;
    if (own) confessions += 1;
  }
  const many = (count: number, share: number): boolean => count >= LEAST && count >= sentences * share;
  if (many(orders, SHARE.directions)) return 'directions';
  return many(confessions, SHARE.opinion) ? 'opinion' : 'report';
}
