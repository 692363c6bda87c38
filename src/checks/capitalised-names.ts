import { firstFrom } from '../text/sorted.ts';
import type { Token } from '../text/tokens.ts';
import type { CheckContext } from './check.ts';

/** The capitalised words of tokens that no beginning of a sentence explains, by their folded form. */
function capitalised(
  tokens: readonly Token[],
  from: number,
  to: number,
  isDated: (token: Token) => boolean,
  functionWords: ReadonlySet<string>,
): Map<string, Token> {
  const found = new Map<string, Token>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const opens = at === 0 || tokens[at - 1]?.kind === 'mark';
    if (token.kind !== 'word' || token.caps === 'none' || opens || token.text.length < 3) continue;
    if (!functionWords.has(token.text) && !isDated(token)) found.set(token.text, token);
  }
  return found;
}

/**
 * A capitalised word of the claim that its sentence has not, where a capitalised word of the span is gone: "Nordhavn" for
 * "Sundby". What names are is told by their spelling alone, so that places nobody lists are compared too. Null in scripts
 * without capitals.
 */
export function replacedCapital(
  { words, stated, content, reading }: CheckContext,
  spans: readonly { start: number; end: number }[],
): { readonly claimed: string; readonly stated: string } | null {
  const { locale } = reading;
  if (!locale.entities.cased || content === null || words.text === reading.text) return null;
  const { tokens, original } = reading.text;
  const inTimes =
    (times: typeof stated.times) =>
    (token: Token): boolean =>
      times.some(({ span }) => span !== null && span.start <= token.start && token.end <= span.end);
  const own = capitalised(
    words.text.tokens,
    words.from,
    words.to,
    inTimes(words.times),
    locale.functionWords,
  );
  const { from, to } = content.segment;
  for (let at = from; at < to; at += 1) own.delete(tokens[at]?.text ?? '');
  const [gained] = own.values();
  if (gained === undefined) return null;
  const said = new Set(words.text.tokens.map((token) => token.text));
  for (const { start, end } of spans) {
    const there = capitalised(
      tokens,
      firstFrom(tokens, start),
      firstFrom(tokens, end),
      inTimes(stated.times),
      locale.functionWords,
    );
    for (const [word, token] of there)
      if (!said.has(word))
        return {
          claimed: words.text.original.slice(gained.start, gained.end),
          stated: original.slice(token.start, token.end),
        };
  }
  return null;
}
