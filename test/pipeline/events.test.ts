import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { Article as ArticleSchema } from '../../src/domain/article.ts';
import { Claim } from '../../src/domain/claim.ts';
import { analyseArticle } from '../../src/pipeline/analyse-article.ts';
import type { AnalysisEvent } from '../../src/pipeline/events.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import { model, modelDeps } from '../engines/llm/support/model-deps.ts';
import { articleInput } from '../support/analyse.ts';
import { claimsAnswer, proposed } from '../support/model-answers.ts';

const TEXT = `The Norwick Harbour Authority said on Monday that 12 sailors were rescued.
The city council approved a budget of 40 million euros on 2 February 2026.`;

async function events(text: string, deps: ReturnType<typeof modelDeps> | null = null) {
  const seen: AnalysisEvent[] = [];
  const article = await analyseArticle(
    articleInput(text),
    { locales: LOCALES, clock: () => 0, model: deps },
    { onEvent: (event) => seen.push(event) },
  );
  return { seen, article };
}
const claimsOf = (seen: readonly AnalysisEvent[], type: 'claim' | 'claim-updated') =>
  seen.flatMap((event) => (event.type === type ? [event.claim] : []));

describe('what is told of an analysis under way', () => {
  it('begins with the segments, then the claims, then what became of them', async () => {
    const { seen, article } = await events(TEXT);
    const types = seen.map((event) => (event.type === 'progress' ? event.stage : event.type));
    expect(types.slice(0, 2)).toEqual(['article', 'segmented']);
    expect(types.lastIndexOf('claim')).toBeLessThan(types.indexOf('claim-updated'));
    const first = seen[0] as { article: Article };
    expect(() => ArticleSchema.parse(first.article)).not.toThrow();
    expect(first.article.segments.map(({ id, span }) => [id, span])).toEqual(
      article.segments.map(({ id, span }) => [id, span]),
    );
    expect(first.article.claims).toEqual([]);
    const told = claimsOf(seen, 'claim');
    for (const claim of told) expect(() => Claim.parse(claim)).not.toThrow();
    expect(told.map(({ id }) => id)).toEqual(article.claims.map(({ id }) => id));
    expect(claimsOf(seen, 'claim-updated')).toEqual(article.claims);
  });

  it('changes nothing of the article, and is the same every time', async () => {
    const [one, other] = [await events(TEXT), await events(TEXT)];
    expect(one.seen).toEqual(other.seen);
    const silent = await analyseArticle(articleInput(TEXT), {
      locales: LOCALES,
      clock: () => 0,
      model: null,
    });
    expect(one.article).toEqual(silent);
  });

  it('pauses before each stage, so that what was told goes out and a stop is heard', async () => {
    const told: string[][] = [];
    const seen: string[] = [];
    const stop = new AbortController();
    const run = (stopAt: number) =>
      analyseArticle(
        articleInput(TEXT),
        { locales: LOCALES, clock: () => 0, model: null },
        {
          onEvent: ({ type }) => seen.push(type),
          signal: stop.signal,
          pause: async () => {
            told.push(seen.splice(0));
            if (told.length === stopAt) stop.abort(new Error('nobody listens'));
          },
        },
      );
    await run(0);
    expect(told[0]).toEqual(['article', 'progress']);
    expect(told[1]).toContain('claim');
    expect(seen).toContain('claim-updated');
    seen.splice(0);
    told.splice(0);
    await expect(run(2)).rejects.toThrow('nobody listens');
    expect(told).toHaveLength(2);
  });

  it('tells of a model’s claim before its answer has ended, and of each once', async () => {
    const rescued = proposed({ segment: 's1', quotes: ['12 sailors were rescued'] });
    const approved = proposed({
      segment: 's2',
      quotes: ['The city council approved a budget of 40 million euros'],
    });
    const answer = claimsAnswer([rescued, approved, rescued]);
    let saidWhenFirstSeen = -1;
    let said = 0;
    const streaming = model(() => answer);
    const deps = modelDeps({
      ...streaming,
      ask: (call, options) =>
        streaming.ask(call, {
          ...options,
          onText: (piece) => {
            said += piece.length;
            options.onText?.(piece);
          },
        }),
    });
    const seen: AnalysisEvent[] = [];
    await analyseArticle(
      articleInput(TEXT),
      { locales: LOCALES, clock: () => 0, model: deps },
      {
        onEvent(event) {
          if (event.type === 'claim' && saidWhenFirstSeen < 0) saidWhenFirstSeen = said;
          seen.push(event);
        },
      },
    );
    expect(saidWhenFirstSeen).toBeGreaterThan(0);
    expect(saidWhenFirstSeen).toBeLessThan(answer.length / 2);
    const ids = claimsOf(seen, 'claim').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(seen).toContainEqual({ type: 'progress', stage: 'extracted', done: 1, total: 1 });
  });
});
