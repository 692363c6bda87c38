import type { Quantity } from '../domain/quantity.ts';
import type { Locale } from '../text/locale.ts';
import type { Token } from '../text/tokens.ts';

/**
 * Bodies that a claim says were found, as a count of the dead: so many died at least, and more may be missing. null where it
 * counts none, or bodies of another kind: "two bodies oversee the port". Linear in the claim's tokens.
 */
export function bodiesFound(
  tokens: readonly Token[],
  amounts: readonly Quantity[],
  { relations, proclitics }: Locale,
): Quantity | null {
  const amount = amounts.find(({ kind, unit }) => kind === 'count' && unit === 'body');
  if (amount === undefined) return null;
  const isFound = tokens.some(
    (_, at) => relations.recovery.longest(tokens, at, tokens.length, proclitics) !== null,
  );
  if (!isFound) return null;
  return { ...amount, unit: 'person', comparator: amount.comparator === '=' ? '>=' : amount.comparator };
}
