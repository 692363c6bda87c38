import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Claim } from '../../../src/domain/claim.ts';
import { ModelError } from '../../../src/llm/port.ts';
import { scriptedModel } from '../../../src/llm/scripted.ts';
import { analyseArticle } from '../../../src/pipeline/analyse-article.ts';
import { readArticle } from '../../../src/pipeline/read-article.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';
import { segmentId } from '../../../src/text/reading.ts';
import { modelDeps } from '../../engines/llm/support/model-deps.ts';
import { proposed } from '../../support/model-answers.ts';

const Written = z.strictObject({ quote: z.string(), text: z.string() });

/** An article with claims that are true to it as a careful writer words them, and with changed ones. */
const TrueClaims = z.strictObject({
  publishedAt: z.string().nullable(),
  text: z.string(),
  claims: z.array(Written.extend({ speakers: z.array(z.string()) })),
  /** What the claim says is not what its quotation says, and which check must fail. */
  changed: z.array(Written.extend({ check: z.string() })),
});
export type TrueClaims = z.infer<typeof TrueClaims>;

const FOLDER = new URL('true-claims/', import.meta.url);

export const ARTICLES: readonly (readonly [name: string, article: TrueClaims])[] = readdirSync(FOLDER)
  .sort()
  .map((file) => [
    file.slice(0, -'.json'.length),
    TrueClaims.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
  ]);

const DENIES = /نفى|denied/;
const NEGATES = /(?:^| )(?:لم|not|never|Nobody)(?: |$)/;

/** Claims as the engine that asks a model returns them for these answers, by text; missing are those it refused. */
export async function answered(
  { text, publishedAt }: TrueClaims,
  claims: readonly { quote: string; text: string; speakers?: readonly string[] }[],
): Promise<ReadonlyMap<string, Claim>> {
  const { contents } = readArticle(
    { text, language: null, publishedAt, countryHint: null },
    { locales: LOCALES },
  );
  const segmentOf = (quote: string): string => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`“${quote}” is not in its article`);
    return segmentId(contents.findIndex(({ segment }) => segment.start <= start && start < segment.end));
  };
  const items = claims.map((claim) =>
    proposed({
      segment: segmentOf(claim.quote),
      quotes: [claim.quote],
      text: claim.text,
      speakers: (claim.speakers ?? []).map((name, index) => ({
        hop: index + 1,
        name,
        segment: segmentOf(name),
      })),
      polarity: DENIES.test(claim.text) ? 'denied' : NEGATES.test(claim.text) ? 'negated' : 'affirmed',
    }),
  );
  const model = scriptedModel((call) =>
    call.step === 'extract'
      ? JSON.stringify({ claims: items, skipped: [] })
      : new ModelError('no-recording', 'Nobody judges here.', { retryable: false, attempts: 0 }),
  );
  const request = {
    text,
    publishedAt,
    title: null,
    publisher: null,
    author: null,
    language: null,
    claimLanguage: null,
    countryHint: null,
    verify: false,
    engine: 'llm' as const,
  };
  const article = await analyseArticle(request, {
    locales: LOCALES,
    clock: () => 0,
    model: modelDeps(model),
  });
  return new Map(article.claims.filter(({ by }) => by === 'llm').map((claim) => [claim.text, claim]));
}
