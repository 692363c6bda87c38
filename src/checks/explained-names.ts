import type { ClaimDraft } from '../domain/claim.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import type { CheckContext } from './check.ts';

/** How far before a name the meeting it belongs to is looked for: a handful of names with their offices. */
const REACH = 32;

/**
 * Whether a name tells which one the spans mean: in "the meeting of Karim Salem and Mona Farid", for the article's "the
 * meeting", nothing but names and small words stands between the noun and the name.
 */
export function explainsNoun(
  { from }: EntityMention,
  claim: ClaimDraft,
  { words, reading }: CheckContext,
): boolean {
  const { locale, text } = reading;
  const { anaphors } = locale.claims;
  const { definiteArticle, joiners } = locale.clauses;
  const nouns = new Set<string>();
  for (const span of claim.spans) {
    const to = firstFrom(text.tokens, span.end);
    for (let at = firstPast(text.tokens, span.start); at < to; at += 1) {
      const found = anaphors.longest(text.tokens, at, to, joiners);
      const noun = found === null ? '' : (text.tokens[found.next - 1]?.text ?? '');
      if (noun === '') continue;
      // "والاجتماع" of the article is "اجتماع" of the claim.
      const article = definiteArticle === '' ? -1 : noun.indexOf(definiteArticle);
      nouns.add(article < 0 ? noun : noun.slice(article + definiteArticle.length));
    }
  }
  if (nouns.size === 0) return false;
  const isNamed = (at: number): boolean => words.mentions.some((one) => one.from <= at && at < one.to);
  for (let at = from - 1; at >= Math.max(words.from, from - REACH); at -= 1) {
    const word = words.text.tokens[at]?.text ?? '';
    if (['', ...locale.proclitics].some((one) => word.startsWith(one) && nouns.has(word.slice(one.length))))
      return true;
    if (!isNamed(at) && !locale.functionWords.has(word) && words.text.tokens[at]?.kind === 'word')
      return false;
  }
  return false;
}
