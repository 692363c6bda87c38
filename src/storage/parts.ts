/** UTF-16 code units of one part: at most 1.8 million bytes in UTF-8, of the two million that a row of D1 takes. */
const PART_CHARS = 600_000;

/** Cuts a text into parts that a row can hold, never inside a surrogate pair. The first may be empty, no other. */
export function cutIntoParts(text: string): { readonly first: string; readonly rest: readonly string[] } {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + PART_CHARS;
    const cutsPair = /[\ud800-\udbff]/.test(text[end - 1] ?? '') && end < text.length;
    const part = text.slice(at, cutsPair ? end - 1 : end);
    parts.push(part);
    at += part.length;
  }
  const [first = '', ...rest] = parts;
  return { first, rest };
}

/** Whether a text may go on in other rows. */
export const mayGoOn = (first: string): boolean => first.length >= PART_CHARS - 1;
