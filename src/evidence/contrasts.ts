import type { Reading, SegmentContent } from '../text/reading.ts';

/** A word that sets one account against another. */
export interface Contrast {
  /** UTF-16 code units. */
  readonly at: number;
  /** It sets its whole sentence against what was told before it, and not only one half of the sentence against the other. */
  readonly isBackward: boolean;
}

/**
 * Words of contrast that open a sentence ("But the union said") or a clause of it (", while the union said"), or stand aside
 * between commas ("The union, however, said"). Inside a clause the same words set other things against each other. Linear in
 * the tokens of the segment.
 */
export function contrastsIn(
  { from, to }: Pick<SegmentContent['segment'], 'from' | 'to'>,
  { text: { tokens }, locale }: Reading,
): Contrast[] {
  const found: Contrast[] = [];
  let isOpening = true;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') continue;
    const isBehindMark = isOpening || tokens[at - 1]?.kind === 'mark';
    const contrast = isBehindMark
      ? locale.relations.contrasts.longest(tokens, at, to, locale.proclitics)
      : null;
    if (contrast !== null) {
      const isAside = tokens[contrast.next]?.kind === 'mark';
      found.push({ at: token.start, isBackward: contrast.value && (isOpening || isAside) });
    }
    isOpening = false;
  }
  return found;
}
