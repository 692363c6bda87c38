import { describe, expect, it } from 'vitest';
import { Time } from '../../../src/domain/time.ts';
import { verbs as noVerbs } from '../../../src/text/locales/und/verbs.ts';
import type { VerbLexicon } from '../../../src/text/verbs/lexicon.ts';
import { daysOf, type Language, timesIn } from './read-text.ts';
import { und } from './und-text.ts';

const first = (text: string, language: Language, anchor: string | null = '2026-02-03', rest = {}) =>
  timesIn(text, language, anchor, rest)[0];

describe('readTimes', () => {
  it('gives times as the contract describes them', () => {
    for (const text of [
      'يوم الثلاثاء 4 فبراير 2026',
      'on Monday',
      'since 2011',
      'two days ago',
      '5th century BC',
    ])
      for (const language of ['ar', 'en'] as const)
        for (const time of timesIn(text, language)) expect(Time.parse(time)).toEqual(time);
  });

  it('names the anchor only where it was needed', () => {
    expect(first('on 3 March 2024', 'en')?.anchor).toBeNull();
    expect(first('on 3 March', 'en')?.anchor).toBe('2026-02-03');
    expect(first('yesterday', 'en')?.anchor).toBe('2026-02-03');
  });

  it('leaves the year of a date to the tense: past by default', () => {
    expect(daysOf(first('on 5 June', 'en'))).toBe('2025-06-05');
    expect(daysOf(first('on 5 June', 'en', '2026-02-03', { tense: 'future' }))).toBe('2026-06-05');
    expect(daysOf(first('It will open on 5 June', 'en'))).toBe('2026-06-05');
    expect(daysOf(first('سيفتتح في 5 حزيران', 'ar'))).toBe('2026-06-05');
    expect(daysOf(first('افتتح في 5 حزيران', 'ar'))).toBe('2025-06-05');
    expect(daysOf(first('في 29 فبراير', 'ar'))).toBe('2024-02-29');
  });

  it('reads the tense from the verbs it is given', () => {
    const verbs: VerbLexicon = {
      ...noVerbs,
      read: (word) =>
        word === 'signed'
          ? { lemma: 'sign', tense: 'past', number: null, ambiguous: false, listed: true }
          : null,
    };
    expect(daysOf(first('signed on 10 February', 'en', '2026-02-03', { verbs }))).toBe('2025-02-10');
    expect(daysOf(first('signed on 10 February', 'en', '2026-02-03'))).toBe('2026-02-10');
  });

  it('lets a weekday decide between years', () => {
    expect(daysOf(first('on Friday, 5 June', 'en'))).toBe('2026-06-05');
    expect(daysOf(first('on Thursday, 5 June', 'en'))).toBe('2025-06-05');
  });

  it('keeps the date when its weekday disagrees, and lists the nearest such days', () => {
    const time = first('on Tuesday, 4 February 2026', 'en');
    expect(time).toMatchObject({ start: '2026-02-04', weekday: { stated: 2, matches: false } });
    expect(time?.alternatives.map(({ start }) => start)).toEqual(['2026-02-03', '2026-02-10']);
  });

  it('reads "last" as before the anchor and a bare weekday as the anchor day itself', () => {
    expect(daysOf(first('last Tuesday', 'en'))).toBe('2026-01-27');
    expect(daysOf(first('on Tuesday', 'en'))).toBe('2026-02-03');
    expect(daysOf(first('الثلاثاء الماضي', 'ar'))).toBe('2026-01-27');
    expect(daysOf(first('يوم الثلاثاء', 'ar'))).toBe('2026-02-03');
    expect(daysOf(first('next Tuesday', 'en'))).toBe('2026-02-10');
  });

  it('puts the day first, the month first for the United States, and keeps the other order', () => {
    const day = first('on 3/2/2026', 'en');
    expect(day).toMatchObject({
      start: '2026-02-03',
      alternatives: [{ start: '2026-03-02', end: '2026-03-02' }],
    });
    expect(daysOf(first('on 3/2/2026', 'en', null, { countryHint: 'US' }))).toBe('2026-03-02');
    expect(daysOf(first('on 13/2/2026', 'en', null, { countryHint: 'US' }))).toBe('2026-02-13');
    expect(first('في 17/12/2025', 'ar')?.alternatives).toEqual([]);
  });

  it('reads nothing outside the tokens it is given', () => {
    const text = 'in March 2024';
    expect(timesIn(text, 'en')[0]?.span).toEqual({ start: 3, end: 13, quote: 'March 2024' });
  });

  it('keeps spans exact over marks, tatweel and bidi controls', () => {
    const text = '\u202bوصل أمـسِ الإثْنين\u202c إلى المدينة 🛬';
    const [time] = timesIn(text, 'ar');
    expect(time?.span?.quote).toBe('أمـسِ الإثْنين');
    expect(text.slice(time?.span?.start, time?.span?.end)).toBe(time?.span?.quote);
  });

  it('reads digits and ISO dates in any language', () => {
    expect(und('2026-02-03 … 17/12/2025').map(daysOf)).toEqual(['2026-02-03', '2025-12-17']);
    expect(und('Montag 10 12 2-1')).toEqual([]);
  });

  it('gives spans that slice on hostile text', () => {
    const parts = [
      'end of the ',
      'from 3 to ',
      '1/2/',
      'منذ عام ',
      'بعد ',
      "' 40 ",
      '3 و',
      'early ',
      '٣ فبراير ',
      '2024-',
    ];
    for (const part of parts) {
      const text = part.repeat(400);
      for (const language of ['ar', 'en'] as const) {
        let reached = 0;
        for (const { span } of timesIn(text, language)) {
          expect(text.slice(span?.start, span?.end)).toBe(span?.quote);
          expect(span?.start).toBeGreaterThanOrEqual(reached);
          reached = span?.end ?? 0;
        }
      }
    }
  });
});
