import type { Claim, ClaimDraft } from '../domain/claim.ts';
import type { Certainty } from '../domain/modality.ts';
import type { Warning } from '../domain/segment.ts';
import { contentWords } from '../text/content-words.ts';
import type { Reading, SegmentContent } from '../text/reading.ts';
import { firstFrom } from '../text/sorted.ts';
import { type CheckContext, type CheckRule, NOT_APPLICABLE, PASS, passOn, warn } from './check.ts';

/** How many claims after a heading belong to what it heads: bounds the work, and a heading heads what follows it. */
const SECTION = 16;

/** How far each certainty commits itself; a heading may not commit further than the text below it. */
const STRENGTH: Readonly<Record<Certainty, number>> = {
  asserted: 5,
  planned: 4,
  'in-progress': 3,
  estimated: 3,
  possible: 2,
  rumoured: 1,
  conditional: 1,
};

/** Share of the heading's words a body claim must have to be what the heading is about. */
const ABOUT = 0.5;

const WORDS = new WeakMap<ClaimDraft, ReadonlySet<string>>();

/** Content words of a claim's spans; kept, because every heading before a claim asks for them. */
function wordsOf(claim: ClaimDraft, { text, locale }: Reading): ReadonlySet<string> {
  let words = WORDS.get(claim);
  if (words === undefined) {
    const tokens = claim.spans.flatMap((span) =>
      text.tokens.slice(firstFrom(text.tokens, span.start), firstFrom(text.tokens, span.end)),
    );
    words = contentWords(tokens, locale);
    WORDS.set(claim, words);
  }
  return words;
}

/** The claims that follow a heading's own, in reading order, at most a section of them. */
function section(claim: ClaimDraft, context: CheckContext): ClaimDraft[] {
  const after: ClaimDraft[] = [];
  const list = orderOf(context);
  for (let at = indexOf(claim, context) + 1; at < list.length && after.length < SECTION; at += 1) {
    const other = list[at] as ClaimDraft;
    if (other.segmentId !== claim.segmentId) after.push(other);
  }
  return after;
}

const ORDERS = new WeakMap<object, { list: readonly ClaimDraft[]; places: ReadonlyMap<string, number> }>();

function order(context: CheckContext) {
  let known = ORDERS.get(context.claimsById);
  if (known === undefined) {
    const list = [...context.claimsById.values()];
    known = { list, places: new Map(list.map((claim, index) => [claim.id, index])) };
    ORDERS.set(context.claimsById, known);
  }
  return known;
}
const orderOf = (context: CheckContext): readonly ClaimDraft[] => order(context).list;
const indexOf = (claim: ClaimDraft, context: CheckContext): number =>
  order(context).places.get(claim.id) ?? 0;

/** How many of the wanted words stand in the sentences between a heading and the next. */
function saidBelow({ content, reading }: CheckContext, wanted: ReadonlySet<string>): number {
  const { contents, text, locale } = reading;
  const left = new Set(wanted);
  let next = content === null ? contents.length : placeOf(content, reading) + 1;
  for (const end = next + SECTION; next < Math.min(end, contents.length); next += 1) {
    const { segment } = contents[next] as SegmentContent;
    if (segment.kind === 'heading') break;
    for (const word of contentWords(text.tokens.slice(segment.from, segment.to), locale)) left.delete(word);
  }
  return wanted.size - left.size;
}

const SEGMENTS = new WeakMap<Reading, ReadonlyMap<SegmentContent, number>>();

/** Index of a segment in its article. */
function placeOf(content: SegmentContent, reading: Reading): number {
  let places = SEGMENTS.get(reading);
  if (places === undefined) {
    places = new Map(reading.contents.map((one, index) => [one, index]));
    SEGMENTS.set(reading, places);
  }
  return places.get(content) ?? reading.contents.length;
}

/** Does the text below a heading say at least as much as the heading? */
export const headingSupported: CheckRule = {
  id: 'heading-supported',
  run(claim, context) {
    const { content, reading, messages } = context;
    if (content?.segment.kind !== 'heading') return NOT_APPLICABLE;
    const wanted = wordsOf(claim, reading);
    if (wanted.size === 0) return NOT_APPLICABLE;
    let best: ClaimDraft | null = null;
    const claims = section(claim, context);
    for (const other of claims) {
      const words = wordsOf(other, reading);
      let shared = 0;
      for (const word of wanted) if (words.has(word)) shared += 1;
      if (shared < 2 || shared < wanted.size * ABOUT) continue;
      if (best === null || STRENGTH[other.modality.certainty] > STRENGTH[best.modality.certainty])
        best = other;
    }
    if (best === null) {
      // What several sentences say together heads none of them alone.
      const said = saidBelow(context, wanted);
      return said < 2 || said < wanted.size * ABOUT ? warn(messages.headingAlone(), claim.spans) : PASS;
    }
    const heading = claim.spans[0]?.quote ?? '';
    const stronger = STRENGTH[claim.modality.certainty] > STRENGTH[best.modality.certainty];
    const body = best.spans[0];
    return stronger && body !== undefined
      ? warn(messages.headingStronger(heading, body.quote), [...claim.spans, body])
      : passOn(body === undefined ? [] : [body]);
  },
};

/** One warning for each heading that claims more than the text below it. */
export function headingWarnings(claims: readonly Claim[], reading: Reading): Warning[] {
  const { messages } = reading.locale;
  return claims.flatMap((claim) => {
    const check = claim.checks.find((one) => one.id === 'heading-supported');
    const span = claim.spans[0];
    // Two spans: the heading's and the body's. A heading without any body claim is not known to overstate.
    if (check?.outcome !== 'warn' || check.spans.length < 2 || span === undefined) return [];
    return [{ code: 'heading-overstates' as const, span, message: messages.headingOverstates() }];
  });
}
