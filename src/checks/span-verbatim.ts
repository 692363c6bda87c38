import { type CheckRule, fail, passOn } from './check.ts';

/** Do the claim's quotations stand in the article, letter for letter, in the segment it names? */
export const spanVerbatim: CheckRule = {
  id: 'span-verbatim',
  run(claim, { reading, content, messages }) {
    const { original } = reading.text;
    for (const span of claim.spans) {
      if (span.start >= span.end || original.slice(span.start, span.end) !== span.quote)
        return fail(messages.spanNotVerbatim(span.quote));
      const inside =
        content !== null && span.start >= content.segment.start && span.end <= content.segment.end;
      if (!inside) return fail(messages.spanOutsideSegment(span.quote), [span]);
    }
    return claim.spans.length === 0 ? fail(messages.spanNotVerbatim('')) : passOn(claim.spans);
  },
};
