import { align } from '../../src/text/align.ts';
import { foldText } from '../../src/text/fold.ts';
import type { AlignmentArticle, Base } from './bases.ts';
import { CHANGES } from './changes.ts';
import { VARIATIONS } from './harmless.ts';
import type { Random } from './random.ts';

/** Counts over generated quotes: variants found at the exact offsets, and changed quotes accepted (wrongly). */
export interface AlignmentFigures {
  readonly variants: number;
  readonly exact: number;
  readonly changes: number;
  readonly accepted: number;
  /** What went wrong, one line each: variation or change, and the quote. */
  readonly misses: readonly string[];
}

/** Variants and changes of pieces of one article, aligned with it. The same on every run that draws from the same seed. */
export function tryBases(
  { name, text }: Pick<AlignmentArticle, 'name' | 'text'>,
  bases: readonly Base[],
  random: Random,
  aligner: typeof align = align,
): AlignmentFigures {
  const words = [...new Set(text.match(/[\p{L}\p{M}]{3,}/gu) ?? [])];
  const folded = foldText(text);
  const misses: string[] = [];
  let variants = 0;
  let exact = 0;
  let changes = 0;
  let accepted = 0;
  for (const base of bases) {
    for (const [variation, variant] of variantsOf(base, random)) {
      // "– At least 17": with the dash that stands in front of it the quote is another piece of the article, not a noisy one.
      if (text.includes(variant)) continue;
      variants += 1;
      const found = aligner(variant, base.article, { near: base, locale: base.locale });
      if (found.refused === null && found.span.start === base.start && found.span.end === base.end)
        exact += 1;
      else misses.push(`${name}, ${variation}: ${found.refused ?? found.span.quote} ⟵ ${variant}`);
    }
    for (const { name: change, apply, evenIfFound } of CHANGES) {
      const changed = apply(base.quote, random, words);
      // What the article says elsewhere, or says in other spelling, is no change.
      if (changed === null || (evenIfFound !== true && folded.includes(foldText(changed).trim()))) continue;
      changes += 1;
      const found = aligner(changed, base.article, { near: base, locale: base.locale });
      if (found.refused !== null) continue;
      accepted += 1;
      misses.push(`${name}, accepted ${change}: ${found.span.quote} ⟵ ${changed}`);
    }
  }
  return { variants, exact, changes, accepted, misses };
}

/** Each variation by itself, and a few of them together. */
function variantsOf(base: Base, random: Random): (readonly [name: string, variant: string])[] {
  const single = VARIATIONS.map(({ name, apply }) => [name, apply(base.quote, random)] as const);
  const joined = Array.from({ length: 4 }, () => {
    const first = random.pick(VARIATIONS);
    const second = random.pick(VARIATIONS);
    return [`${first.name} + ${second.name}`, second.apply(first.apply(base.quote, random), random)] as const;
  });
  return [...single, ...joined].filter(([, variant]) => variant !== base.quote);
}
