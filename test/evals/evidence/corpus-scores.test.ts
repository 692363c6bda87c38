import { describe, expect, it } from 'vitest';
import { CorpusEvent } from '../../../evals/evidence/corpus-event.ts';
import { dayFirst, withOtherFigure } from '../../../evals/evidence/corpus-mutations.ts';
import { scoreOrigins } from '../../../evals/evidence/corpus-origins.ts';
import { openCorpusStore } from '../../../evals/evidence/corpus-post.ts';
import { readEvents } from '../../../evals/evidence/corpus-read.ts';
import { scoreRelations } from '../../../evals/evidence/corpus-relations.ts';
import { scoreVerdicts } from '../../../evals/evidence/corpus-verdicts.ts';

const QUOTES = [
  'Pakistan granted Libya a loan of 460 million dollars on 4 March 2026.',
  'Pakistan granted Libya a loan of 640 million dollars on 4 March 2026.',
  'Salim Zahrani visited Misrata on 4 March 2026.',
];

/** Three houses, one claim each; the first two contradict one another. */
const event = (relations: readonly { here: string; there: string; type: string }[], label: string) =>
  CorpusEvent.parse({
    schema: 'evidence-event/1',
    id: 'loan',
    apart: false,
    provenance: 'Invented for this test.',
    licence: 'MIT',
    note: 'Two amounts.',
    articles: QUOTES.map((quote, at) => ({
      id: 'abc'[at],
      publisher: `House ${at}`,
      publishedAt: `2026-03-0${5 + at}`,
      language: 'en',
      text: quote,
      claims: [{ id: `${'abc'[at]}1`, start: 0, end: quote.length, quote, origin: `house ${at}` }],
    })),
    relations,
    none: [{ claims: ['c1', 'a1'], why: 'a visit' }],
    open: [],
    verdicts: [
      { claim: 'a1', asOf: '2026-03-05', label: 'not-enough-evidence' },
      { claim: 'a1', asOf: '2026-03-07', label },
    ],
    drift: [],
  });

async function figures(one: CorpusEvent): Promise<Record<string, number | null>> {
  const store = openCorpusStore();
  const read = await readEvents([one], store);
  await store.close();
  const scores = [...scoreRelations(read), ...scoreOrigins(read), ...scoreVerdicts(read)];
  return Object.fromEntries(scores.map(({ name, value }) => [name.trim(), value]));
}

describe('the figures over events', () => {
  it('are full for an annotation that says what the program says, and null where nothing is to judge', async () => {
    const right = event([{ here: 'b1', there: 'a1', type: 'contradicts' }], 'conflicting');
    expect(await figures(right)).toMatchObject({
      'relations F1': 1,
      contradicts: 1,
      refines: null,
      'contradicts: precision': 1,
      'pairs that only look related, left alone': 1,
      'origins exact': 1,
      'verdict macro-F1': 1,
      'evidence stored and not found (low is good)': 0,
      'confident and wrong (low is good)': 0,
    });
  });

  it('fall where the program says another thing', async () => {
    const other = event([{ here: 'b1', there: 'a1', type: 'corroborates' }], 'supported');
    expect(await figures(other)).toMatchObject({
      'relations F1': 0,
      'contradicts: precision': 0,
      'evidence stored and not found (low is good)': 0,
    });
    const silent = event([{ here: 'c1', there: 'b1', type: 'corroborates' }], 'not-enough-evidence');
    expect(await figures(silent)).toMatchObject({ corroborates: 0, 'origins exact': 0.5 });
  });
});

describe('the changes made to a claim', () => {
  it('touch an amount and leave the date alone', () => {
    expect(withOtherFigure('killing 7 people on 9 February 2026')).toBe(
      'killing 21 people on 9 February 2026',
    );
    expect(withOtherFigure('About 50,000 people')).toBe('About 150,000 people');
    expect(withOtherFigure('It collapsed on 9 February 2026')).toBeNull();
    expect(withOtherFigure('انهار جسر يوم 9 فبراير 2026')).toBeNull();
    expect(dayFirst('It collapsed on 9 February 2026')).toBe('On 9 February 2026, It collapsed');
    expect(dayFirst('انهار جسر يوم 9 فبراير 2026')).toBe('في يوم 9 فبراير 2026، انهار جسر');
    expect(dayFirst('It collapsed')).toBeNull();
  });
});
