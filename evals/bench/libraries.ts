import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { annotateText } from '../../src/pipeline/annotate-text.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import { readTimes } from '../../src/text/times/read-times.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { fastest } from './measure.ts';
import { readNews } from './news.ts';
import { atLeast, fixed, type Section } from './target.ts';

const PUBLISHED = '2026-02-03';
/** Characters of one text: an article's length, so that none of the readers is measured on what it was not made for. */
const LENGTH = 3400;

const WARM_UP = 400;

/** English numbers and dates beside the two libraries people would use for them, on the same texts in one run. */
export async function measureLibraries(): Promise<Section> {
  const news = readNews('en');
  const texts: string[] = [];
  for (let at = 0; at + LENGTH <= news.length; at += LENGTH) texts.push(news.slice(at, at + LENGTH));
  const english = LOCALES.spoken.find(({ tag }) => tag === 'en');
  if (english === undefined) throw new Error('no English locale');
  const day = new Date(`${PUBLISHED}T12:00:00Z`);
  const all = (read: (text: string) => unknown) => (): void => {
    for (const text of texts) read(text);
  };
  const annotate = all((text) =>
    annotateText({ text, language: 'en', publishedAt: PUBLISHED, countryHint: null }, { locales: LOCALES }),
  );
  const dates = all((text) => {
    const tokens = tokenise(text);
    readTimes(tokens, 0, tokens.tokens.length, {
      times: english.times,
      numbers: english.numbers,
      proclitics: english.proclitics,
      anchor: PUBLISHED,
      verbs: english.verbs,
    });
  });
  const { recognizeNumber, recognizeOrdinal, recognizePercentage, recognizeCurrency, recognizeDateTime } =
    recognizers;
  const suite = all((text) => {
    recognizeNumber(text, 'en-us');
    recognizeOrdinal(text, 'en-us');
    recognizePercentage(text, 'en-us');
    recognizeCurrency(text, 'en-us');
    recognizeDateTime(text, 'en-us', undefined, day);
  });
  const withChrono = all((text) => chrono.parse(text, day));
  const perText: Record<string, number> = {};
  const works = { annotate, dates, suite, chrono: withChrono };
  for (const [name, work] of Object.entries(works)) {
    // The suite needs seconds for a round; the others are given time to be compiled.
    for (let i = 0; i < (name === 'suite' ? 1 : WARM_UP); i += 1) work();
    perText[name] = (await fastest(work, 5)) / texts.length;
  }
  const ms = (name: string): number => perText[name] as number;
  const asked = ms('suite') / ms('annotate');
  const alone = ms('chrono') / ms('dates');
  return {
    title: `English news, ${texts.length} texts of ${LENGTH} characters, milliseconds of processor time each`,
    rows: [
      ['', 'ms', 'times ours'],
      ['Isnad, everything of POST /v1/annotations', fixed(ms('annotate')), '1'],
      ['recognizers-text-suite, numbers and dates', fixed(ms('suite')), fixed(asked)],
      ['Isnad, dates alone', fixed(ms('dates')), '1'],
      ['chrono-node, dates alone', fixed(ms('chrono')), fixed(alone)],
    ],
    figures: { perText, asked, alone },
    targets: [
      atLeast('throughput ÷ recognizers-text-suite', asked, 10),
      atLeast('throughput ÷ chrono-node, dates alone', alone, 1),
    ],
  };
}
