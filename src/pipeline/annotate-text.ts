import type { Annotations } from '../domain/annotation.ts';
import type { AnnotationInput } from '../domain/requests.ts';
import { statusWithoutClaims } from '../engines/rules/segment-status.ts';
import { toHop } from '../sources/to-hop.ts';
import { type Reading, segmentId } from '../text/reading.ts';
import { spanOf, spanOfTokens } from '../text/tokens.ts';
import { type ReadingDeps, readArticle } from './read-article.ts';

/** What the text kernel sees in a text: every mention, claim or not. No model, nothing stored. */
export function annotateText(input: AnnotationInput, deps: ReadingDeps): Annotations {
  return toAnnotations(readArticle(input, deps));
}

function toAnnotations(reading: Reading): Annotations {
  const { text } = reading;
  return {
    language: reading.language,
    direction: reading.locale.direction,
    segments: reading.contents.map(({ segment }, index) => ({
      id: segmentId(index),
      kind: segment.kind,
      span: spanOf(text, segment.start, segment.end),
      ...statusWithoutClaims(reading, index),
      claimIds: [],
    })),
    times: reading.contents.flatMap((content) => content.times),
    quantities: reading.contents.flatMap((content) => content.quantities),
    attributions: reading.attributions.map((attribution) => ({
      chain: attribution.sources.map((hop) => toHop(hop, reading)),
      cue: attribution.cue === null ? null : spanOfTokens(text, attribution.cue.from, attribution.cue.to),
      content: attribution.content.map((range) => spanOfTokens(text, range.from, range.to)),
      directness: attribution.directness,
    })),
    quotes: reading.quotes
      .filter((quote) => !quote.name)
      .map((quote) => ({
        span: spanOf(text, quote.start, quote.end),
        inner: spanOf(text, quote.innerStart, quote.innerEnd),
      })),
    modality: reading.contents.flatMap((content) =>
      content.modality.map((mark) => ({ class: mark.class, span: spanOf(text, mark.start, mark.end) })),
    ),
    warnings: [...reading.warnings],
  };
}
