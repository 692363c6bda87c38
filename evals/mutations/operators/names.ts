import type { Claim } from '../../../src/domain/claim.ts';
import { foldText } from '../../../src/text/fold.ts';
import type { Operator } from '../operator.ts';
import { ofText } from '../operator.ts';
import type { MutationArticle, NamedEntity } from '../true-claims.ts';
import { replaceAt, wholeWords } from '../words.ts';

/** Two names of which one is part of the other may well be the same one. */
const mayBeSame = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const REGIONS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((b) => a + b),
);
const COUNTRIES: ReadonlySet<string> = new Set(
  ['ar', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return REGIONS.flatMap((code) => names.of(code) ?? []);
  }),
);
/** Who visits a city visits its country: a swap of one for the other may say what is true. */
const sameRank = (a: NamedEntity, b: NamedEntity): boolean =>
  a.type !== 'place' || COUNTRIES.has(a.name) === COUNTRIES.has(b.name);

/** Whether the claim's own words in the article name it, at least by its last word: "Haftar". */
function isStated(name: string, claim: Claim): boolean {
  const last = foldText(name.split(' ').at(-1) ?? name);
  return claim.spans.some((span) => foldText(span.quote).includes(last));
}

/** A name of the annotation for another of its kind that the claim does not have. */
function swapNames(
  text: string,
  claim: Claim,
  { entities }: MutationArticle,
  types: readonly string[],
  stated: boolean,
): string[] {
  const kind = entities.filter((entity) => types.includes(entity.type));
  return kind.flatMap((entity) => {
    const { name } = entity;
    const found = [...text.matchAll(wholeWords(name))][0];
    if (found === undefined || isStated(name, claim) !== stated) return [];
    const start = found.index + (found[1]?.length ?? 0);
    return kind
      .filter(
        (other) =>
          other.type === entity.type &&
          sameRank(entity, other) &&
          !mayBeSame(other.name, name) &&
          !text.includes(other.name),
      )
      .map((other) => replaceAt(text, { start, end: found.index + found[0].length }, other.name));
  });
}

export const NAMES: readonly Operator[] = [
  ofText('name of a person', 'content', (text, claim, article) =>
    swapNames(text, claim, article, ['person'], true),
  ),
  ofText('name of a place', 'content', (text, claim, article) =>
    swapNames(text, claim, article, ['place'], true),
  ),
  // Who "he" is, and which meeting "the meeting" was, stands in other sentences: no check reads that yet.
  ofText('name added as context', 'context', (text, claim, article) =>
    swapNames(text, claim, article, ['person', 'place'], false),
  ),
];
