import type { Token, TokenisedText } from '../tokens.ts';
import type { NumberLexicon } from './lexicon.ts';

/** What every part of the quantity reader needs: the tokens it may look at, and the language. */
export interface Reader {
  readonly text: TokenisedText;
  /** First token of the segment: nothing before it is looked at. */
  readonly from: number;
  /** Token after the last that may be read: the end of the segment, or the next date. */
  readonly to: number;
  readonly lexicon: NumberLexicon;
  readonly proclitics: readonly string[];
  readonly country: string | null;
  /** The text writes 1.250,5. */
  readonly decimalComma: boolean;
}

export const tokenAt = (reader: Reader, at: number): Token | undefined =>
  at >= reader.from && at < reader.to ? reader.text.tokens[at] : undefined;

/** Whether two neighbouring tokens touch. */
export const touches = (token: Token | undefined): boolean => token !== undefined && !token.spaced;
