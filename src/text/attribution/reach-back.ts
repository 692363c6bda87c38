import type { TokenisedText } from '../tokens.ts';
import type { AttributionReading, HopReading } from './frame.ts';
import { type Antecedents, hopsOf, type Link } from './hops.ts';

const wordsOf = (text: TokenisedText, hop: HopReading): Set<string> => {
  const words = new Set<string>();
  for (let at = hop.from; at < hop.to && at < hop.from + 40; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && token.kind !== 'mark') words.add(token.text);
  }
  return words;
};

/** One name holds all words of the other: the same speaker, named again. */
function sameName(text: TokenisedText, a: HopReading, b: HopReading): boolean {
  const left = wordsOf(text, a);
  const right = wordsOf(text, b);
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  for (const word of short) if (!long.has(word)) return false;
  return short.size > 0;
}

/**
 * Puts the sources of "جاء ذلك في بيان …" or "the remarks came in a statement by …" behind what the sentence before
 * says: after its own speakers, marked carried; where it names nobody, they stand for the whole of it.
 * `readings` ends with the readings of that sentence and of the one that reaches back.
 */
export function reachBack(
  readings: AttributionReading[],
  text: TokenisedText,
  links: readonly Link[],
  antecedents: Antecedents,
  target: { index: number; from: number; to: number },
): void {
  const behind = hopsOf(links, antecedents);
  if (behind.length === 0) return;
  let found = false;
  let after = readings.length;
  for (let i = readings.length - 1; i >= 0; i -= 1) {
    const reading = readings[i] as AttributionReading;
    if (reading.segment < target.index) break;
    if (reading.segment > target.index) {
      after = i;
      continue;
    }
    found = true;
    const last = reading.sources.at(-1)?.hop ?? 0;
    const fresh = behind.filter((hop) => !reading.sources.some((known) => sameName(text, known, hop)));
    const numbers = new Map<number, number>();
    for (const hop of fresh) if (!numbers.has(hop.hop)) numbers.set(hop.hop, last + numbers.size + 1);
    readings[i] = {
      ...reading,
      sources: [...reading.sources, ...fresh.map((hop) => ({ ...hop, hop: numbers.get(hop.hop) as number }))],
    };
  }
  if (found) return;
  readings.splice(after, 0, {
    segment: target.index,
    cue: null,
    sources: behind,
    content: [{ from: target.from, to: target.to }],
    directness: 'indirect',
    speechAct: 'cite',
    complement: 'clause',
    frame: { from: target.from, to: target.from },
    frameParts: [],
    aside: null,
    denial: false,
    carried: true,
  });
}
