import { describe, expect, it } from 'vitest';
import { lintEvent } from '../../../evals/evidence/lint-event.ts';
import { readCorpus } from '../../../evals/evidence/read-corpus.ts';

const events = readCorpus();

describe('the corpus of events', () => {
  it.each(events.map((event) => [event.id, event] as const))('%s is annotated in one piece', (_, event) => {
    expect(lintEvent(event)).toEqual([]);
  });

  it('has events that were kept apart, and both languages in every event', () => {
    expect(events.filter(({ apart }) => apart).map(({ id }) => id)).toEqual([
      'dam-loan',
      'ferry-sinking',
      'museum-theft',
      'teachers-strike',
    ]);
    for (const { id, articles } of events)
      expect(new Set(articles.map(({ language }) => language)), id).toEqual(new Set(['ar', 'en']));
  });

  it('is refused with a moved span, a pair listed twice, or a verdict before its claim', () => {
    const [event] = events;
    if (event === undefined) throw new Error('there is no event');
    const [relation] = event.relations;
    const broken = structuredClone(event);
    const [article] = broken.articles;
    const [claim] = article?.claims ?? [];
    if (relation === undefined || claim === undefined) throw new Error('the first event has no relation');
    claim.start += 1;
    broken.relations.push(relation);
    broken.verdicts.push({ claim: claim.id, asOf: '2000-01-01', label: 'supported' });
    expect(lintEvent(broken)).toEqual([
      `${claim.id} does not stand at ${claim.start}`,
      `${relation.here} and ${relation.there} are listed twice`,
      'verdicts are as of 3 days, not of two',
      `${claim.id} is judged before it was published`,
    ]);
  });
});
