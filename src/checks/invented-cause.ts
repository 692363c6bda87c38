import type { Locale } from '../text/locale.ts';
import type { TokenisedText } from '../text/tokens.ts';
import type { CheckContext } from './check.ts';

/** The first words by which tokens [from, to) give a reason; `sure` alone, or any that may. */
function causeIn(
  { tokens, original }: TokenisedText,
  from: number,
  to: number,
  { claims, proclitics }: Locale,
  sure: boolean,
): string | null {
  for (let at = from; at < to; at += 1) {
    const found = claims.causes.longest(tokens, at, to, proclitics);
    if (found !== null && (found.value || !sure))
      return original.slice(tokens[at]?.start, tokens[found.next - 1]?.end);
  }
  return null;
}

/** Words of the claim that give a reason ("because of") where its sentence gives none: it says more than it was told. */
export function inventedCause({ words, content, reading }: CheckContext): string | null {
  if (content === null || words.text === reading.text) return null;
  const claimed = causeIn(words.text, words.from, words.to, words.locale, true);
  if (claimed === null) return null;
  const { from, to } = content.segment;
  return causeIn(reading.text, from, to, reading.locale, false) === null ? claimed : null;
}
