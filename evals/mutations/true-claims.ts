import { z } from 'zod';
import { CHECKS, runChecks } from '../../src/checks/index.ts';
import type { Check } from '../../src/domain/check.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Relation } from '../../src/domain/verdict.ts';
import { relateClaims } from '../../src/evidence/relate-claims.ts';
import { ModelError } from '../../src/llm/port.ts';
import { scriptedModel } from '../../src/llm/scripted.ts';
import { analyseArticle } from '../../src/pipeline/analyse-article.ts';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import type { Reading } from '../../src/text/reading.ts';
import { readPrompts } from '../backends/read-prompts.ts';
import type { Dataset } from '../dataset.ts';
import { annotationAsAnswer } from './annotation-as-answer.ts';

/** A name the annotation gives, in the article's language. */
export interface NamedEntity {
  readonly name: string;
  readonly type: string;
}

/** An article with claims of it that are true to it. */
export interface MutationArticle {
  readonly name: string;
  readonly text: string;
  readonly reading: Reading;
  readonly entities: readonly NamedEntity[];
  /** Of the annotation and of the rule engine; the second are the first's sentences cut in another way. */
  readonly claims: readonly Claim[];
  check(claim: Claim, only?: typeof CHECKS): readonly Check[];
}

const Entities = z.looseObject({
  entities: z.array(z.looseObject({ type: z.string(), canonicalEn: z.string(), canonicalAr: z.string() })),
});

/** An addition inside quotation marks, which a model must leave out: the marks say "word for word". */
const IN_QUOTES = /([«“"][^«»“”"[]*?) ?\[[^[\]]*\](?=[^«»“”"]*[»”"])/gu;

/** What a model would have written: without the brackets that mark additions, and with no field taken on trust. */
const asModelClaim = (claim: Claim): Claim => ({
  ...claim,
  by: 'llm',
  text: claim.text.replace(IN_QUOTES, '$1').replace(/[[\]]/g, ''),
});

/**
 * Claims through the engine that asks a model, with the annotation for its answer: their places, values and sources are
 * what the kernel reads, as for any model. What it does not take of an annotation is not among them.
 */
async function annotated({ text, gold }: Dataset, publishedAt: string | null): Promise<Claim[]> {
  const answer = JSON.stringify(annotationAsAnswer(text, gold));
  const model = scriptedModel((call) =>
    call.step === 'extract'
      ? answer
      : new ModelError('no-recording', 'Nobody judges here.', { retryable: false, attempts: 0 }),
  );
  const { claims } = await analyseArticle(request(text, publishedAt, 'llm'), {
    locales: LOCALES,
    clock: () => 0,
    model: { open: () => model, prompts: readPrompts(), fence: () => 'fence' },
  });
  return claims.filter((claim) => claim.by === 'llm');
}

const request = (text: string, publishedAt: string | null, engine: 'llm' | 'rules') => ({
  text,
  title: null,
  publisher: null,
  author: null,
  language: null,
  claimLanguage: null,
  countryHint: null,
  verify: false,
  engine,
  publishedAt,
});

/** Both kinds of claim of a dataset, and the checks as the pipeline runs them. */
export async function trueClaims(dataset: Dataset): Promise<MutationArticle> {
  const { name, text, gold } = dataset;
  const publishedAt = gold.anchor && !gold.anchor.span ? gold.anchor.date : null;
  const byRules = await analyseArticle(request(text, publishedAt, 'rules'), {
    locales: LOCALES,
    clock: () => 0,
    model: null,
  });
  const byAnnotation = await annotated(dataset, publishedAt);
  const reading = readArticle({ text, language: null, publishedAt, countryHint: null }, { locales: LOCALES });
  const lists = [byAnnotation, byRules.claims.map(asModelClaim)].map((claims, at) =>
    claims.map((claim) => ({ ...claim, id: `${at === 0 ? 'annotation' : 'rules'}-${claim.id}` })),
  );
  // Each list is held against itself alone: together every claim would repeat another.
  const contexts = lists.map((claims) => ({
    claims,
    relations: relateClaims(claims, reading) as ReadonlyMap<string, readonly Relation[]>,
  }));
  return {
    name,
    text,
    reading,
    entities: (Entities.safeParse(gold).data?.entities ?? []).map((entity) => ({
      name: gold.language === 'ar' ? entity.canonicalAr : entity.canonicalEn,
      type: entity.type,
    })),
    claims: lists.flat(),
    check(claim, only = CHECKS) {
      const at = claim.id.startsWith('annotation') ? 0 : 1;
      const context = { ...(contexts[at] as (typeof contexts)[number]), reading, locales: LOCALES.spoken };
      return runChecks([claim], context, only).get(claim.id) ?? [];
    },
  };
}
