import { describe, expect, it } from 'vitest';
import { readDatasets } from '../../../evals/dataset.ts';
import { sourceResolver } from '../../../evals/scorers/resolve-source.ts';
import type { Hop } from '../../../src/domain/hop.ts';

const demo = readDatasets().datasets.find(({ name }) => name === 'demo-en');
if (!demo) throw new Error('demo-en is part of the project');
const { gold, text } = demo;
const resolve = sourceResolver(gold);

const hop = (name: string, canonicalName = name, quote = name): Hop => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the article: ${quote}`);
  return {
    hop: 1,
    name,
    span: { start, end: start + quote.length, quote },
    cue: null,
    sourceId: 'x',
    canonicalName,
    kind: 'official',
    count: null,
    anonymityReason: null,
    carried: false,
    fromSegmentId: null,
  };
};

describe('a hop stands for', () => {
  it.each([
    ['the source whose canonical name it bears, in either language', hop('Reuters', 'رويترز'), ['reuters']],
    ['the source whose abbreviation it bears', hop('APP'), ['app']],
    ['the source whose name or title it bears', hop('Sharif', 'Muhammad Shehbaz Sharif'), ['shehbaz_sharif']],
    ['the source it resolves a shared name to', hop('the agency', 'Reuters'), ['reuters']],
    [
      'the source named where it was read',
      hop('Haftar', 'General Haftar of Libya', 'Haftar expressed'),
      ['khalifa_haftar'],
    ],
    [
      'both joint speakers it spans',
      hop('Sharif and Hammad', 'both', 'Sharif and Hammad pledge'),
      ['osama_hammad', 'shehbaz_sharif'],
    ],
  ])('%s', (_, given, ids) => {
    expect([...resolve(given)].sort()).toEqual(ids);
  });

  it.each([
    ['no source where its name is in no list and nobody speaks there', hop('Benghazi')],
    ['no agency where its name is one letter short of it', hop('The talks', 'AP')],
  ])('%s', (_, given) => {
    expect([...resolve(given)]).toEqual([]);
  });

  it('none of two agencies while it is only "the agency"', () => {
    const shared = sourceResolver({
      ...gold,
      sources: gold.sources.map((source) =>
        ['reuters', 'app'].includes(source.id) ? { ...source, acceptedAliases: ['the agency'] } : source,
      ),
    });
    expect([...shared(hop('the agency'))]).toEqual([]);
    expect([...shared(hop('the agency', 'Reuters'))]).toEqual(['reuters']);
  });
});
