const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** No column of their own: combining marks, format characters, controls. */
const ZERO = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** Two columns: East Asian wide characters and emoji. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u;

/** What a reader sees as one character, with its marks. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that a text takes in a terminal. Arabic letters take one each; their marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += ZERO.test(grapheme) ? 0 : WIDE.test(grapheme) ? 2 : 1;
  return width;
}
