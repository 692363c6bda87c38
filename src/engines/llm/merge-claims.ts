import type { Span } from '../../domain/span.ts';
import { foldText } from '../../text/fold.ts';
import { spanOf, type TokenisedText, tokenise } from '../../text/tokens.ts';
import { isFormOf, letterRuns } from '../../text/word-forms.ts';
import type { GroundedClaim } from './ground-claim.ts';

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

function common(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b)
      sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

/** Share of two claims' words that both have, above which they quote the same. */
const SAME_SPANS = 0.8;

/** One statement told twice: by the same words, or by another wording of the same place with the same values. */
function isSame(a: GroundedClaim, b: GroundedClaim): boolean {
  if (a.segment !== b.segment) return false;
  if (foldText(a.claim.text) === foldText(b.claim.text)) return true;
  const both = common(a.claim.spans, b.claim.spans);
  const all = lengthOf(a.claim.spans) + lengthOf(b.claim.spans) - both;
  return both >= all * SAME_SPANS && a.claim.kind === b.claim.kind && sameValues(a, b);
}

const wordsOf = (text: string): Set<string> =>
  new Set(tokenise(text).tokens.flatMap((token) => (token.kind === 'mark' ? [] : [token.text])));

const isFigure = (word: string): boolean => /^\p{N}/u.test(word);

/** Words of one text alone, no form of a word of the other, and figures that its spans have: others tell nothing apart. */
function onlyIn(
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
  stated: () => ReadonlySet<string>,
): string[] {
  const runs = letterRuns(theirs);
  return [...mine].filter(
    (word) => !theirs.has(word) && (isFigure(word) ? stated().has(word) : !isFormOf(word, runs)),
  );
}

/**
 * Two claims from one span (the arrival of each of two men, the dead and the injured) differ in what their texts name:
 * each has something of its own. A text that only adds words, and no figure, tells the same statement in full.
 */
function sameValues({ claim: a }: GroundedClaim, { claim: b }: GroundedClaim): boolean {
  const [mine, theirs] = [wordsOf(a.text), wordsOf(b.text)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  if (shared * 2 < mine.size + theirs.size - shared) return false;
  const stated = (): ReadonlySet<string> =>
    wordsOf([...a.spans, ...b.spans].map(({ quote }) => quote).join(' '));
  const [here, there] = [onlyIn(mine, theirs, stated), onlyIn(theirs, mine, stated)];
  if ([...here, ...there].some(isFigure)) return false;
  return here.length === 0 || there.length === 0;
}

function unite(a: readonly Span[], b: readonly Span[], text: TokenisedText): Span[] {
  const united: Span[] = [];
  for (const span of [...a, ...b].sort((one, other) => one.start - other.start)) {
    const last = united.at(-1);
    if (last !== undefined && span.start <= last.end)
      united[united.length - 1] = spanOf(text, last.start, Math.max(last.end, span.end));
    else united.push(span);
  }
  return united;
}

/** Claims without repetitions, the first of each kept with the spans of all; in reading order. */
export function mergeClaims(claims: readonly GroundedClaim[], text: TokenisedText): GroundedClaim[] {
  const bySegment = new Map<number, GroundedClaim[]>();
  for (const claim of claims) {
    const kept = bySegment.get(claim.segment) ?? [];
    const at = kept.findIndex((one) => isSame(one, claim));
    const same = kept[at];
    if (same === undefined) kept.push(claim);
    else
      kept[at] = {
        ...same,
        claim: { ...same.claim, spans: unite(same.claim.spans, claim.claim.spans, text) },
      };
    bySegment.set(claim.segment, kept);
  }
  const startOf = ({ claim }: GroundedClaim): number => claim.spans[0]?.start ?? 0;
  return [...bySegment.values()].flat().sort((a, b) => startOf(a) - startOf(b));
}
