import { analyse } from './analyse.ts';
import { timeInTurns } from './measure.ts';
import { readArticle } from './news.ts';
import { atMost, fixed, type Section } from './target.ts';

/** One article again and again, beside `Intl.Segmenter` splitting the same text into sentences. */
export async function measureArticle(runs: number): Promise<Section> {
  const { name, text } = readArticle();
  const segmenter = new Intl.Segmenter('ar', { granularity: 'sentence' });
  // Far below a millisecond: twenty at a time.
  const splitTwenty = (): number => {
    let count = 0;
    for (let i = 0; i < 20; i += 1) for (const _ of segmenter.segment(text)) count += 1;
    return count;
  };
  const [whole, split] = await timeInTurns(() => analyse(text), splitTwenty, runs, runs);
  const ratio = whole.cpu / (split.cpu / 20);
  return {
    title: `One Arabic article (${name}, ${text.length} characters), milliseconds`,
    rows: [
      ['', 'runs', 'median', 'p99', 'processor'],
      ['analysis', String(whole.runs), fixed(whole.median), fixed(whole.p99), fixed(whole.cpu)],
      [
        'Intl.Segmenter',
        String(split.runs),
        (split.median / 20).toFixed(4),
        (split.p99 / 20).toFixed(4),
        (split.cpu / 20).toFixed(4),
      ],
    ],
    figures: { article: name, characters: text.length, analysis: whole, segmenterTwenty: split, ratio },
    targets: [
      atMost('analysis, median ms', whole.median, 5, false),
      atMost('analysis ÷ Intl.Segmenter, processor time', ratio, 250),
    ],
  };
}
