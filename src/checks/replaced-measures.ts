import type { Span } from '../domain/span.ts';
import type { Locale } from '../text/locale.ts';
import { firstFrom, firstPast } from '../text/sorted.ts';
import type { TokenisedText } from '../text/tokens.ts';
import type { CheckContext } from './check.ts';

/** What happens to people, of which one is not the other; names are shared by all languages. */
const FATES: ReadonlySet<string> = new Set(['death', 'injury', 'missing', 'displaced', 'arrest']);

/** The fates that tokens [from, to) tell of, with the first word of each. */
function fatesIn(
  { tokens, original }: TokenisedText,
  from: number,
  to: number,
  locale: Locale,
): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const named = locale.relations.measures.longest(tokens, at, to, locale.proclitics);
    if (named !== null && FATES.has(named.value) && !found.has(named.value))
      found.set(named.value, original.slice(token.start, tokens[named.next - 1]?.end));
  }
  return found;
}

/** "14 wounded" for "14 killed", in any language: a fate of the claim's in the place of the only one its span has. */
export function replacedFate(
  { words, content, reading }: CheckContext,
  spans: readonly Span[],
): { readonly claimed: string; readonly stated: string; readonly isSure: true } | null {
  if (words.text === reading.text || content === null) return null;
  const claimed = fatesIn(words.text, words.from, words.to, words.locale);
  const { text, locale } = reading;
  const said = new Map(
    spans.flatMap(({ start, end }) => [
      ...fatesIn(text, firstPast(text.tokens, start), firstFrom(text.tokens, end), locale),
    ]),
  );
  const gained = [...claimed].find(([fate]) => !said.has(fate));
  const lost = [...said].find(([fate]) => !claimed.has(fate));
  return gained === undefined || lost === undefined
    ? null
    : { claimed: gained[1], stated: lost[1], isSure: true };
}
