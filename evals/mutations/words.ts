/** Swaps of words, by the language of the claim. The second is what the first becomes; empty: it is left out. */
export type Swaps = Readonly<Record<'ar' | 'en', readonly (readonly [from: string, to: string])[]>>;

export type Language = 'ar' | 'en';
export const languageOf = (tag: string): Language => (tag.startsWith('ar') ? 'ar' : 'en');

/** Whole words in any vocalisation, behind a joined particle too: "قتل" is found in "وقُتل", not in "مقتل". */
export function wholeWords(words: string): RegExp {
  const letters = [...words].map((letter) => letter.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('\\p{M}*');
  const particle = /\p{Script=Arabic}/u.test(words) ? '([وفبلك]?)' : '()';
  const left = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  const right = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  return new RegExp(`${left}${particle}${letters}\\p{M}*${right}`, 'gu');
}

/** Blanks as one writes them after words were taken out. */
export const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.،؛])/g, '$1')
    .replace(/([,،])[,،]+/g, '$1')
    .replace(/^[ ,،]+/, '')
    .trim();

export interface Place {
  readonly start: number;
  readonly end: number;
}

export const replaceAt = (text: string, { start, end }: Place, by: string): string =>
  tidy(text.slice(0, start) + by + text.slice(end));

/** One text for each place where a swap applies. */
export function swapped(
  text: string,
  swaps: Swaps,
  language: Language,
  applies: (place: Place) => boolean = () => true,
): string[] {
  return swaps[language].flatMap(([from, to]) =>
    [...text.matchAll(wholeWords(from))].flatMap((match) => {
      const start = match.index + (match[1]?.length ?? 0);
      const place = { start, end: match.index + match[0].length };
      return applies(place) ? [replaceAt(text, place, to)] : [];
    }),
  );
}
