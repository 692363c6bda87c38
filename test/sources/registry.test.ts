import { describe, expect, it } from 'vitest';
import { SourceKind } from '../../src/domain/hop.ts';
import { COUNTRY_CODES } from '../../src/sources/countries.ts';
import { listSources } from '../../src/sources/list-sources.ts';
import { type NameNode, nameIndex } from '../../src/sources/name-index.ts';
import { OFFICES } from '../../src/sources/offices.ts';
import { REGISTRY } from '../../src/sources/registry.ts';
import { resolveSource } from '../../src/sources/resolve-source.ts';
import { SOURCES as ARABIC } from '../../src/text/locales/ar/sources.ts';
import { SOURCES as ENGLISH } from '../../src/text/locales/en/sources.ts';

describe('the registry', () => {
  it('holds at least 150 organisations', () => {
    expect(REGISTRY.length).toBeGreaterThanOrEqual(150);
  });

  it('has unique ids that are slugs', () => {
    const ids = REGISTRY.map((record) => record.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('has no id that an office read by pattern could get', () => {
    const patterns = new Set(
      COUNTRY_CODES.flatMap((code) => [...OFFICES.keys()].map((id) => `${code.toLowerCase()}-${id}`)),
    );
    const holdsIt = ({ id, office, country }: (typeof REGISTRY)[number]) =>
      id === `${country?.toLowerCase()}-${office}`;
    const clashing = REGISTRY.filter((record) => patterns.has(record.id) && !holdsIt(record));
    expect(clashing.map((record) => record.id)).toEqual([]);
  });

  it('names every organisation in both languages', () => {
    const unnamed = REGISTRY.filter(({ names }) => !names.ar?.length || !names.en?.length);
    expect(unnamed.map((record) => record.id)).toEqual([]);
  });

  it('has known kinds and countries', () => {
    const wrong = REGISTRY.filter(
      ({ kind, country }) =>
        !SourceKind.safeParse(kind).success || (country !== null && !COUNTRY_CODES.includes(country)),
    );
    expect(wrong.map((record) => record.id)).toEqual([]);
  });

  it('says which medium every agency and outlet is', () => {
    const silent = REGISTRY.filter(
      ({ kind, media }) => (kind === 'news_agency' || kind === 'media') && !media?.length,
    );
    expect(silent.map((record) => record.id)).toEqual([]);
  });

  it('lists as ordinary only names it has', () => {
    const stray = REGISTRY.flatMap(({ id, names, ordinary = [] }) =>
      ordinary.filter((name) => !Object.values(names).flat().includes(name)).map((name) => `${id}: ${name}`),
    );
    expect(stray).toEqual([]);
  });

  it.each([
    ['ar', ARABIC],
    ['en', ENGLISH],
  ])('shares no spelling between two organisations (%s)', (_, lexicon) => {
    const shared: string[] = [];
    const visit = (node: NameNode, key: string): void => {
      const ids = new Set(node.aliases.map((alias) => alias.record.id));
      if (ids.size > 1) shared.push(`${key}: ${[...ids].join(', ')}`);
      for (const [stem, child] of node.next) visit(child, `${key} ${stem}`);
    };
    visit(nameIndex(lexicon).root, '');
    expect(shared).toEqual([]);
  });

  it('has one national agency and one holder of an office per country', () => {
    const keys = REGISTRY.flatMap(({ national, office, country, place }) => [
      ...(national ? [`agency of ${country}`] : []),
      ...(office ? [`${office} of ${country} ${place ?? ''}`] : []),
    ]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('resolves every one of its own names to itself', () => {
    const wrong: string[] = [];
    for (const { id, names } of REGISTRY)
      for (const [language, lexicon] of [
        ['ar', ARABIC],
        ['en', ENGLISH],
      ] as const)
        for (const name of names[language] ?? []) {
          const { sourceId } = resolveSource(name, lexicon);
          if (sourceId !== id) wrong.push(`${name}: ${sourceId}, not ${id}`);
        }
    expect(wrong).toEqual([]);
  });

  it('is listed with its names and without internals', () => {
    const reuters = listSources().find((source) => source.id === 'reuters');
    expect(reuters).toMatchObject({ canonicalName: 'Reuters', kind: 'news_agency', country: 'GB' });
    expect(reuters?.names.ar).toContain('رويترز');
    expect(Object.keys(reuters ?? {}).sort()).toEqual(['canonicalName', 'country', 'id', 'kind', 'names']);
  });
});
