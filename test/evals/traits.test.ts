import { describe, expect, it } from 'vitest';
import { DATASET_NAMES, type Dataset, readDatasets } from '../../evals/dataset.ts';

const { datasets } = readDatasets();
const of = (name: string): Dataset => {
  const found = datasets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is part of the project`);
  return found;
};
const counts = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const hasRelation = ({ gold }: Dataset, type: string): boolean =>
  gold.relations.some((one) => one.type === type);

/** What news does that a reader of news must stand: which article has it, and what in it shows that. */
const TRAITS: readonly [trait: string, name: string, shows: (dataset: Dataset) => boolean][] = [
  ['wire style, Arabic', 'ar-flood', ({ text }) => /^\S+ \([^)]+\) –/.test(text)],
  ['wire style, English', 'en-ferry', ({ text }) => /^[A-Z]+, \w+ \d+ \([A-Z]\w+\) -/.test(text)],
  [
    'an unnamed source inside another source',
    'en-cabinet',
    ({ gold }) =>
      gold.claims.some(
        ({ attribution: [first, second] }) =>
          second !== undefined &&
          gold.sources.some(({ id, type }) => id === first?.sourceId && type === 'anonymous'),
      ),
  ],
  [
    'a reason why a source is not named',
    'ar-coalition',
    ({ gold }) => gold.sources.some(({ profile }) => profile?.reason != null),
  ],
  [
    'a denial',
    'ar-coalition',
    ({ gold }) => gold.claims.some(({ modality }) => modality.some(({ type }) => type === 'denial')),
  ],
  ['two death tolls, Arabic', 'ar-flood', (one) => hasRelation(one, 'contradicts')],
  ['two death tolls, English', 'en-ferry', (one) => hasRelation(one, 'contradicts')],
  ['a toll that replaces another', 'en-ferry', (one) => hasRelation(one, 'supersedes')],
  ['Hijri dates', 'ar-calendar', ({ text }) => /14[4-9]\d|١٤[٤-٩][٠-٩]/.test(text)],
  [
    'Levantine months',
    'ar-calendar',
    ({ text }) => /كانون|تشرين|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول/.test(text),
  ],
  ['Eastern digits', 'ar-calendar', ({ text }) => counts(text, /[٠-٩]/g) > 10],
  [
    'ranges',
    'ar-prices',
    ({ gold }) => gold.claims.some(({ quantities }) => quantities.some(({ range }) => range != null)),
  ],
  ['percentages', 'ar-prices', ({ text }) => /%|في المئة|بالمئة|في المائة/.test(text)],
  ['two sources that give one figure', 'en-storm', (one) => hasRelation(one, 'duplicate')],
  [
    'a weekday that the calendar contradicts',
    'en-storm',
    ({ gold }) => gold.claims.some(({ time }) => time.some((one) => one.weekdayMatches === false)),
  ],
  ['a heading stronger than its text', 'en-streets', (one) => hasRelation(one, 'heading_overstates')],
  ['a correction', 'en-streets', ({ gold }) => gold.segments.some(({ type }) => type === 'correction')],
  [
    'quotations inside quotations',
    'ar-quotes',
    ({ text }) => /"[^"\n]*[«'‘][^"\n]*[»'’][^"\n]*"|«[^»\n]*"[^»\n]*"[^»\n]*»/u.test(text),
  ],
  ['30,000 characters', 'ar-long', ({ text }) => text.length >= 30_000],
  [
    'instructions to a machine',
    'en-injection',
    ({ gold }) => gold.segments.some(({ type }) => type === 'injection'),
  ],
  [
    'an opinion with next to nothing to check',
    'ar-opinion',
    ({ gold }) => gold.claims.filter(({ checkWorthy }) => checkWorthy).length <= 1,
  ],
  ['no news', 'en-recipe', ({ gold }) => gold.claims.length === 0],
];

describe('the articles of the evals', () => {
  it.each(TRAITS)('have %s: %s', (_, name, shows) => {
    expect(shows(of(name))).toBe(true);
  });

  it('show each trait by something that most articles have not', () => {
    for (const [trait, name, shows] of TRAITS) {
      const others = datasets.filter((one) => one.name !== name && !shows(one));
      expect(others.length, trait).toBeGreaterThan(datasets.length / 3);
    }
  });

  it('are a dozen and more of the project in two languages, each with its provenance and licence', () => {
    const own = DATASET_NAMES.map(of);
    expect(own.length).toBeGreaterThanOrEqual(14);
    for (const language of ['ar', 'en'])
      expect(own.filter(({ gold }) => gold.language === language).length).toBeGreaterThanOrEqual(6);
    for (const { name, gold } of own) {
      expect(String(gold.provenance), name).toMatch(
        name.startsWith('demo-') ? /written for this project/ : /^invented/,
      );
      expect(String(gold.licence), name).toMatch(/\S/);
    }
  });
});
