import type { AttributionReading, HopReading } from '../../../src/text/attribution/frame.ts';
import { readAttributions } from '../../../src/text/attribution/read-attributions.ts';
import type { Locale } from '../../../src/text/locale.ts';
import { readQuotes } from '../../../src/text/quotes/read-quotes.ts';
import { segmentText } from '../../../src/text/segments/segment-text.ts';
import { type TokenisedText, tokenise } from '../../../src/text/tokens.ts';

/** Reads a passage as the pipeline does: segments, quotations, attributions. */
export function read(passage: string, locale: Locale) {
  const text = tokenise(passage);
  const segments = segmentText(text, locale.segments);
  const quotes = readQuotes(text, locale.segments, locale.proclitics);
  return { text, segments, quotes, readings: readAttributions(text, segments, quotes, locale) };
}

function formatHop(text: TokenisedText, hop: HopReading): string {
  const slice = (range: { start: number; end: number }): string =>
    text.original.slice(range.start, range.end);
  const marks: string[] = [];
  if (hop.anonymous) marks.push(hop.count === null ? 'anon' : `anon ${hop.count}`);
  if (hop.anonymityReason !== null) marks.push(`because "${hop.anonymityReason}"`);
  if (hop.document) marks.push('doc');
  if (hop.through !== null) marks.push(`via "${slice(hop.through)}"`);
  if (hop.antecedent !== null) marks.push(`= "${slice(hop.antecedent)}"`);
  if (hop.carried) marks.push('carried');
  return marks.length === 0 ? slice(hop) : `${slice(hop)} {${marks.join(', ')}}`;
}

/** One reading on one line: cue | nearest + joint > carrier | content … content | marks. */
export function formatReading(text: TokenisedText, reading: AttributionReading): string {
  const words = (range: { from: number; to: number }): string => {
    const first = text.tokens[range.from];
    const last = text.tokens[range.to - 1];
    return first === undefined || last === undefined ? '' : text.original.slice(first.start, last.end);
  };
  let chain = '';
  reading.sources.forEach((hop, index) => {
    const before = reading.sources[index - 1];
    if (before !== undefined) chain += before.hop === hop.hop ? ' + ' : ' > ';
    chain += formatHop(text, hop);
  });
  const marks = [
    reading.denial ? 'denial' : '',
    reading.directness === 'direct-quote' ? 'quote' : '',
    reading.carried ? 'carried' : '',
  ].filter((mark) => mark !== '');
  const parts = [
    reading.cue === null ? '-' : words(reading.cue),
    chain,
    reading.content.map(words).join(' … '),
    ...(marks.length === 0 ? [] : [marks.join(', ')]),
  ];
  return parts.join(' | ').replaceAll('\n', ' ');
}
