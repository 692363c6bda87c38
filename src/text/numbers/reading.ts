/** A number as it was read, before it is given its place in the text. */
export interface Reading {
  readonly value: number;
  readonly other: number | null;
  readonly next: number;
  readonly prefix: string;
  readonly ordinal: boolean;
  readonly fraction: boolean;
  readonly digits: boolean;
  readonly words: boolean;
  readonly scale: number;
  readonly definite: boolean;
}
