import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AlignmentArticle, takeBases } from './alignment/bases.ts';
import { ARABIC_EDGES, ENGLISH_EDGES } from './alignment/edge-locales.ts';
import { Random } from './alignment/random.ts';
import { ARABIC, ENGLISH } from './alignment/sentences.ts';
import { type AlignmentFigures, tryBases } from './alignment/try-bases.ts';

const seed = new URL('../../shared/gold/seed.txt', import.meta.url);

/** The sentences written for this, the demo's articles, and the seed article where `../shared` is present. */
export function alignmentArticles(): AlignmentArticle[] {
  const demo = (name: string): string =>
    readFileSync(new URL(`datasets/${name}.txt`, import.meta.url), 'utf8');
  return [
    { name: 'sentences-ar', text: ARABIC.join('\n\n'), locale: ARABIC_EDGES },
    { name: 'sentences-en', text: ENGLISH.join('\n\n'), locale: ENGLISH_EDGES },
    { name: 'demo-ar', text: demo('demo-ar'), locale: ARABIC_EDGES },
    { name: 'demo-en', text: demo('demo-en'), locale: ENGLISH_EDGES },
    ...(existsSync(fileURLToPath(seed))
      ? [{ name: 'seed', text: readFileSync(seed, 'utf8'), locale: ARABIC_EDGES }]
      : []),
  ];
}

/** Generates variants and changes of pieces of the articles, the same on every run, and aligns them. */
export function measureAlignment(articles: readonly AlignmentArticle[], tried = 240): AlignmentFigures {
  const random = new Random(20260203);
  const none: AlignmentFigures = { variants: 0, exact: 0, changes: 0, accepted: 0, misses: [] };
  return articles
    .map((article) => tryBases(article, takeBases(article, tried, random), random))
    .reduce(
      (sum, one) => ({
        variants: sum.variants + one.variants,
        exact: sum.exact + one.exact,
        changes: sum.changes + one.changes,
        accepted: sum.accepted + one.accepted,
        misses: [...sum.misses, ...one.misses],
      }),
      none,
    );
}

if (import.meta.main) {
  const figures = measureAlignment(alignmentArticles());
  for (const miss of figures.misses.slice(0, 60)) console.log(miss);
  console.log(
    `variants aligned exactly: ${figures.exact}/${figures.variants}; changes accepted: ${figures.accepted}/${figures.changes}`,
  );
}
