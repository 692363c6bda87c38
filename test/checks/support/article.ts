import { readdirSync, readFileSync } from 'node:fs';
import { runChecks } from '../../../src/checks/index.ts';
import type { Check, CheckId } from '../../../src/domain/check.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { relateClaims } from '../../../src/evidence/relate-claims.ts';
import { readArticle } from '../../../src/pipeline/read-article.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';
import type { Reading } from '../../../src/text/reading.ts';
import { analyse } from '../../support/analyse.ts';

/** An analysed article with what its checks looked at, so that they can be asked again of changed claims. */
export interface CheckedArticle {
  readonly name: string;
  readonly text: string;
  readonly reading: Reading;
  readonly claims: readonly Claim[];
  /** The checks of a claim that takes the place of the one with its id. */
  check(changed: Claim): ReadonlyMap<CheckId, Check>;
}

export async function checkedArticle(text: string, name = 'article'): Promise<CheckedArticle> {
  const { claims } = await analyse(text);
  const reading = readArticle(
    { text, language: null, publishedAt: null, countryHint: null },
    { locales: LOCALES },
  );
  return {
    name,
    text,
    reading,
    claims,
    check(changed) {
      const all = claims.map((claim) => (claim.id === changed.id ? changed : claim));
      const found = runChecks([changed], { reading, claims: all, relations: relateClaims(all, reading) });
      return new Map((found.get(changed.id) ?? []).map((check) => [check.id, check]));
    },
  };
}

/** The claim as a model would give it: the same words, additions without brackets, nothing taken on trust. */
export const asModelClaim = (claim: Claim): Claim => ({
  ...claim,
  by: 'llm',
  text: claim.text.replace(/[[\]]/g, ''),
});

const FOLDER = new URL('articles/', import.meta.url);

/** Our own short articles in both languages, dense with figures, dates, namesakes, hedges and chains. */
export const OWN_ARTICLES: readonly { readonly name: string; readonly text: string }[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.txt'.length),
    text: readFileSync(new URL(file, FOLDER), 'utf8'),
  }));
