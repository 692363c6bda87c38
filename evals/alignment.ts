import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { align } from '../src/text/align.ts';
import { foldText } from '../src/text/fold.ts';
import { modality as arabicModality } from '../src/text/locales/ar/modality.ts';
import { numbers as arabicNumbers } from '../src/text/locales/ar/numbers.ts';
import { proclitics as arabicProclitics } from '../src/text/locales/ar/proclitics.ts';
import { modality as englishModality } from '../src/text/locales/en/modality.ts';
import { numbers as englishNumbers } from '../src/text/locales/en/numbers.ts';
import { type AlignmentArticle, type Base, takeBases } from './alignment/bases.ts';
import { CHANGES } from './alignment/changes.ts';
import { VARIATIONS } from './alignment/harmless.ts';
import { Random } from './alignment/random.ts';
import { ARABIC, ENGLISH } from './alignment/sentences.ts';

/** Counts over generated quotes: variants found at the exact offsets, and changed quotes accepted (wrongly). */
export interface AlignmentFigures {
  readonly variants: number;
  readonly exact: number;
  readonly changes: number;
  readonly accepted: number;
  /** What went wrong, one line each: variation or change, and the quote. */
  readonly misses: readonly string[];
}

const arabic = { modality: arabicModality, numbers: arabicNumbers, proclitics: arabicProclitics };
const english = { modality: englishModality, numbers: englishNumbers, proclitics: [] };
const seed = new URL('../../shared/gold/seed.txt', import.meta.url);

/** The sentences written for this, the demo's articles, and the seed article where `../shared` is present. */
export function alignmentArticles(): AlignmentArticle[] {
  const demo = (name: string): string =>
    readFileSync(new URL(`datasets/${name}.txt`, import.meta.url), 'utf8');
  return [
    { name: 'sentences-ar', text: ARABIC.join('\n\n'), locale: arabic },
    { name: 'sentences-en', text: ENGLISH.join('\n\n'), locale: english },
    { name: 'demo-ar', text: demo('demo-ar'), locale: arabic },
    { name: 'demo-en', text: demo('demo-en'), locale: english },
    ...(existsSync(fileURLToPath(seed))
      ? [{ name: 'seed', text: readFileSync(seed, 'utf8'), locale: arabic }]
      : []),
  ];
}

/** Generates variants and changes of pieces of the articles, the same on every run, and aligns them. */
export function measureAlignment(articles: readonly AlignmentArticle[], tried = 240): AlignmentFigures {
  const random = new Random(20260203);
  const misses: string[] = [];
  let variants = 0;
  let exact = 0;
  let changes = 0;
  let accepted = 0;
  for (const article of articles) {
    const words = [...new Set(article.text.match(/[\p{L}\p{M}]{3,}/gu) ?? [])];
    const folded = foldText(article.text);
    for (const base of takeBases(article, tried, random)) {
      for (const [name, variant] of variantsOf(base, random)) {
        variants += 1;
        const found = align(variant, base.article, { near: base, locale: base.locale });
        if (found.refused === null && found.span.start === base.start && found.span.end === base.end)
          exact += 1;
        else misses.push(`${article.name}, ${name}: ${found.refused ?? found.span.quote} ⟵ ${variant}`);
      }
      for (const { name, apply, evenIfFound } of CHANGES) {
        const changed = apply(base.quote, random, words);
        // What the article says elsewhere, or says in other spelling, is no change.
        if (changed === null || (evenIfFound !== true && folded.includes(foldText(changed).trim()))) continue;
        changes += 1;
        const found = align(changed, base.article, { near: base, locale: base.locale });
        if (found.refused !== null) continue;
        accepted += 1;
        misses.push(`${article.name}, accepted ${name}: ${found.span.quote} ⟵ ${changed}`);
      }
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

if (import.meta.main) {
  const figures = measureAlignment(alignmentArticles());
  for (const miss of figures.misses.slice(0, 60)) console.log(miss);
  console.log(
    `variants aligned exactly: ${figures.exact}/${figures.variants}; changes accepted: ${figures.accepted}/${figures.changes}`,
  );
}
