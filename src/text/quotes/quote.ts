/**
 * Words in quotation marks. `start`/`end` are original offsets with the marks, `innerStart`/`innerEnd` without them,
 * [from, to) the tokens with the marks. A quoted name (`name: true`) is no quotation.
 */
export interface QuoteReading {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly from: number;
  readonly to: number;
  readonly name: boolean;
}
