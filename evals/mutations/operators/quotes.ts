import { foldText } from '../../../src/text/fold.ts';
import { type Operator, ofText } from '../operator.ts';
import { replaceAt } from '../words.ts';

const QUOTED = /[«“"]([^«»“”"]{8,})[»”"]/gu;
const OTHER = { ar: 'دائما', en: 'always' } as const;

/** Words in a row, with their place. */
function stretches(text: string, length: number): { words: string[]; start: number; end: number }[] {
  const all = [...text.matchAll(/[^\s«»“”"]+/gu)];
  return all.slice(0, Math.max(0, all.length - length + 1)).flatMap((first, at) => {
    const last = all[at + length - 1] as RegExpExecArray;
    const end = last.index + last[0].length;
    return /["«»“”]/u.test(text.slice(first.index, end))
      ? []
      : [{ words: text.slice(first.index, end).split(/\s+/u), start: first.index, end }];
  });
}

export const QUOTES: readonly Operator[] = [
  ofText('quote altered', 'content', (text, { language }) =>
    [...text.matchAll(QUOTED)].flatMap((match) => {
      const words = (match[1] as string).split(' ');
      const place = { start: match.index + 1, end: match.index + 1 + (match[1] as string).length };
      const other = OTHER[language === 'ar' ? 'ar' : 'en'];
      const middle = Math.floor(words.length / 2);
      return [
        words.toSpliced(middle, 1, other),
        words.toSpliced(middle, 0, other),
        ...(words.length > 2 ? [words.toSpliced(middle, 1)] : []),
        ...(words.length > 1 ? [[...words.slice(1), words[0] as string]] : []),
      ].map((changed) => replaceAt(text, place, changed.join(' ')));
    }),
  ),
  // Quotation marks say "word for word": round words that the article has otherwise, they say what is not so.
  ofText('paraphrase in quotes', 'content', (text, _claim, article, random) => {
    const said = foldText(article.text);
    const candidates = stretches(text, 5).map(({ words, start, end }) => {
      const bare = words.map((word) => word.replace(/[.,،؛]+$/u, ''));
      const quote = (said.includes(foldText(bare.join(' '))) ? bare.toSpliced(2, 1) : bare).join(' ');
      return { quote, place: { start, end } };
    });
    const unsaid = candidates.filter(({ quote }) => !said.includes(foldText(quote)));
    return unsaid.length === 0
      ? []
      : [random.pick(unsaid), random.pick(unsaid)].map(({ quote, place }) =>
          replaceAt(text, place, `"${quote}"`),
        );
  }),
];
