import type { Token } from '../text/tokens.ts';
import { verbAt } from '../text/verbs/verb-at.ts';
import { type CheckRule, PASS, warn } from './check.ts';
import type { ClaimReading } from './read-claim.ts';

/** How many words may stand before a subject pronoun that is still the head of the claim ("On Monday he …"). */
const HEAD = 4;

/** Words before a mention, and names, among which what it means is looked for: more than a claim that reads well has. */
const LOOK_BACK = 64;

/** Whether a word is something that a later pronoun of the same claim can mean: no small word, verb or date. */
function canBeMeant(at: number, { text, from, times, locale }: ClaimReading): boolean {
  const token = text.tokens[at] as Token;
  if (token.kind !== 'word' || locale.functionWords.has(token.text) || locale.claims.pronouns.has(token.text))
    return false;
  if (times.some(({ span }) => span !== null && span.start <= token.start && token.end <= span.end))
    return false;
  return verbAt(text.tokens, at, from, locale) === null;
}

/** Letters before an attached pronoun: fewer make the pronoun's letters part of the word ("وجه"). */
const SHORTEST = 3;

/** "بلاده ستقدم …": a noun at the head whose possessor stands elsewhere. */
function hasOwnerElsewhere(words: ClaimReading): boolean {
  const { text, from, locale } = words;
  const token = text.tokens[from];
  const { endings, notBehind, notSpelt } = locale.claims.possessives;
  if (endings.length === 0 || token?.kind !== 'word') return false;
  if (token.text.startsWith(locale.clauses.definiteArticle) || locale.functionWords.has(token.text))
    return false;
  const ending = endings.find(
    (one) => token.text.endsWith(one) && token.text.length >= one.length + SHORTEST,
  );
  if (ending === undefined || notBehind.has(token.text.at(-ending.length - 1) ?? '')) return false;
  const word = text.original.slice(token.start, token.end);
  if (notSpelt.has(word.at(-1) ?? '') || verbAt(text.tokens, from, from, locale) !== null) return false;
  return !words.mentions.slice(0, LOOK_BACK).some((mention) => mention.name.includes(word));
}

/** Whether the claim itself says which one is meant: "held a meeting … the meeting", "the city of Nyala", "[…]". */
function isIdentified(at: number, next: number, words: ClaimReading): boolean {
  const { tokens } = words.text;
  const { locale } = words;
  const last = tokens[next - 1] as Token;
  const after = next < words.to ? (tokens[next] as Token) : null;
  if (words.isExplained(last) || (after !== null && locale.claims.identifiers.has(after.text))) return true;
  const { definiteArticle } = locale.clauses;
  const noun = last.text.startsWith(definiteArticle) ? last.text.slice(definiteArticle.length) : last.text;
  for (let before = Math.max(words.from, at - LOOK_BACK); before < at; before += 1) {
    const token = (tokens[before] as Token).text;
    if (token === noun || (token.endsWith(noun) && locale.proclitics.includes(token.slice(0, -noun.length))))
      return true;
  }
  if (after === null) return false;
  // "الوكالة الدولية للطاقة الذرية" is a name.
  const head = words.text.original.slice((tokens[at] as Token).start, after.end);
  return words.mentions.slice(0, LOOK_BACK).some((mention) => mention.name.includes(head));
}

/**
 * Words that need an earlier sentence: a pronoun at the head with nothing before it that it could mean, or "the two
 * sides", "the meeting" anywhere unless the claim says which.
 */
function dangling(words: ClaimReading): string | null {
  const { pronouns, anaphors } = words.locale.claims;
  const { tokens, original } = words.text;
  let meant = false;
  const head = tokens[words.from];
  if (head !== undefined && !words.isExplained(head) && hasOwnerElsewhere(words))
    return original.slice(head.start, head.end);
  for (let at = words.from; at < words.to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    if (at < words.from + HEAD && !meant) {
      if (pronouns.has(token.text) && !words.isExplained(token))
        return original.slice(token.start, token.end);
      meant = canBeMeant(at, words);
    }
    const found = anaphors.longest(tokens, at, words.to, words.locale.clauses.joiners);
    if (found !== null && !isIdentified(at, found.next, words))
      return original.slice(token.start, (tokens[found.next - 1] as Token).end);
  }
  return null;
}

/** The word after which something must follow and nothing does: the claim was cut in the middle. */
function openEnd({ text, to, from, locale }: ClaimReading): string | null {
  let last = to - 1;
  while (last > from && text.tokens[last]?.kind !== 'word') {
    // A number, a quotation or anything but a mark closes the claim.
    if (text.tokens[last]?.kind !== 'mark') return null;
    last -= 1;
  }
  const token = text.tokens[last];
  return last > from && token !== undefined && locale.claims.unfinished.has(token.text)
    ? text.original.slice(token.start, token.end)
    : null;
}

/** Can the claim be understood without the article? Pronouns, "the two sides" and "last week" send a reader back. */
export const selfContained: CheckRule = {
  id: 'self-contained',
  run(claim, { words, messages }) {
    const found = dangling(words);
    if (found !== null) return warn(messages.danglingReference(found), claim.spans);
    const cut = openEnd(words);
    if (cut !== null) return warn(messages.endsOpen(cut), claim.spans);
    const open = words.times.find((time) => time.unresolved !== null && time.kind === 'relative');
    return open?.span == null ? PASS : warn(messages.unresolvedDate(open.span.quote), claim.spans);
  },
};
