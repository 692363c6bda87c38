import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { longArticle } from './generated/long-article.ts';
import { Gold } from './scorers/gold.ts';

/** An article and its annotation. */
export interface Dataset {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
  /** Part of the project, as opposed to material that lies beside it. */
  readonly own: boolean;
}

/** Where a dataset lies; those under `../shared` are development material that not everyone has. */
interface Location {
  readonly name: string;
  readonly text: URL;
  readonly gold: URL;
}

const own = new URL('datasets/', import.meta.url);
const shared = new URL('../../shared/gold/', import.meta.url);

/** `datasets/NAME.txt` and `datasets/NAME.gold.json`, in the order of the report. */
export const DATASET_NAMES: readonly string[] = [
  'demo-ar',
  'demo-en',
  'ar-flood',
  'ar-results',
  'ar-coalition',
  'ar-water-visit',
  'ar-court',
  'ar-study',
  'en-ferry',
  'en-results',
  'en-cabinet',
  'en-court',
  'en-study',
  'en-visit',
  'ar-calendar',
  'ar-prices',
  'ar-quotes',
  'ar-opinion',
  'en-streets',
  'en-storm',
  'en-injection',
  'en-recipe',
];
/** Made in code, with its annotation. */
export const GENERATED = 'ar-long';

/**
 * Whether an article counts in the pooled figures: those written for this repository. The one beside the project not everyone
 * has, and the generated one has more claims than all others together, in a few sentences over and over.
 */
export const isCommitted = (name: string): boolean => DATASET_NAMES.includes(name);

const LOCATIONS: readonly Location[] = [
  ...DATASET_NAMES.map((name) => ({
    name,
    text: new URL(`${name}.txt`, own),
    gold: new URL(`${name}.gold.json`, own),
  })),
  { name: 'seed', text: new URL('seed.txt', shared), gold: new URL('seed.json', shared) },
];

/** A text file exactly as it lies there, an annotation checked against its schema. */
export function readDataset(name: string, textFile: string | URL, goldFile: string | URL): Dataset {
  const parsed = Gold.safeParse(JSON.parse(readFileSync(goldFile, 'utf8')));
  if (!parsed.success) throw new Error(`${String(goldFile)} is no gold annotation: ${parsed.error.message}`);
  const own = DATASET_NAMES.includes(name);
  return { name, text: readFileSync(textFile, 'utf8'), gold: parsed.data, own };
}

/** The datasets that are there, in the order of the report, and the names of those that are not. */
export function readDatasets(): { datasets: Dataset[]; missing: string[] } {
  const there = LOCATIONS.filter(({ text }) => existsSync(fileURLToPath(text)));
  const missing = LOCATIONS.filter((location) => !there.includes(location));
  return {
    datasets: [
      ...there.map(({ name, text, gold }) => readDataset(name, text, gold)),
      { name: GENERATED, ...longArticle(), own: true },
    ],
    missing: missing.map(({ name }) => name),
  };
}

/** The article's own dateline is the anchor; only where it has none does the annotation's day go with the request. */
export function requestOf({ text, gold }: Dataset) {
  const anchor = gold.anchor;
  return anchor && !anchor.span ? { text, publishedAt: anchor.date } : { text };
}
