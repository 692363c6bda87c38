import { describe, expect, it } from 'vitest';
import { arabicNumbers } from '../../../evals/data-sets/arabic-numbers.ts';
import type { DataSet } from '../../../evals/data-sets/data-set.ts';
import { englishQuantities } from '../../../evals/data-sets/english-quantities.ts';
import { hijri } from '../../../evals/data-sets/hijri.ts';
import { parallel } from '../../../evals/data-sets/parallel.ts';
import { sentences } from '../../../evals/data-sets/sentences.ts';
import { arabicTimes, englishTimes } from '../../../evals/data-sets/time-spans.ts';
import type { Annotations } from '../../../src/domain/annotation.ts';
import { annotatorOf, quantityIn, sentencesOf, timeIn, uncertain } from '../reading.ts';

const values = async (set: DataSet, rows: object[], readings: Record<string, Partial<Annotations>>) =>
  (await set.score(rows, annotatorOf(readings))).map((score) => score.value);

const mention = (text: string, quote: string, rest: object) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote, ...rest };
};
const row = (text: string, language: string, gold: object[], rest: object = {}) => ({
  id: text,
  text,
  language,
  gold,
  ...rest,
});

describe('Arabic numbers', () => {
  const text = 'سبعة وثلاثون';
  const rows = [row(text, 'ar', [mention(text, text, { kind: 'number', any: [{ value: 37 }] })])];

  it('want the whole text as one quantity of the value', async () => {
    const read = (quote: string, value: number) =>
      values(arabicNumbers, rows, { [text]: { quantities: [quantityIn(text, quote, { value })] } });
    expect(await read(text, 37)).toEqual([1]);
    expect(await read(text, 30)).toEqual([0]);
    expect(await read('ثلاثون', 37)).toEqual([0]);
    expect(await values(arabicNumbers, rows, {})).toEqual([0]);
  });

  it('count durations in seconds, whatever their unit', async () => {
    const weeks = 'أسبوعان';
    const durations = [row(weeks, 'ar', [mention(weeks, weeks, { kind: 'duration', seconds: 1_209_600 })])];
    const read = (reading: object) =>
      values(arabicNumbers, durations, { [weeks]: { quantities: [quantityIn(weeks, weeks, reading)] } });
    expect(await read({ kind: 'duration', value: 2, unit: 'week' })).toEqual([1]);
    expect(await read({ kind: 'duration', value: 14, unit: 'day' })).toEqual([1]);
    expect(await read({ kind: 'duration', value: 2, unit: 'month' })).toEqual([0]);
    expect(await read({ kind: 'count', value: 2, unit: 'week' })).toEqual([0]);
  });
});

describe('times', () => {
  const text = 'وصل في 5 مايو ثم غادر 9 صباحا';
  const gold = [mention(text, '5 مايو', { type: 'date' }), mention(text, '9 صباحا', { type: 'clock' })];
  const score = (times: Annotations['times'], rows = [row(text, 'ar', gold)]) =>
    values(arabicTimes, rows, { [text]: { times } });

  it('want the same start and end, and leave clocks alone', async () => {
    expect(await score([timeIn(text, '5 مايو', null, null)])).toEqual([1, 0]);
    expect(await score([timeIn(text, 'في 5 مايو', null, null)])).toEqual([0, 0]);
    expect(await score([])).toEqual([0, 0]);
  });

  it('list what is read where no mention of any type is', async () => {
    const times = [timeIn(text, '5 مايو', null, null), timeIn(text, 'ثم غادر', null, null)];
    expect(await score(times)).toEqual([1, 1]);
  });

  it('have nothing to be exact about in a row without dates', async () => {
    expect(await score([], [row(text, 'ar', [])])).toEqual([null, 0]);
  });

  it('want one of the accepted days where the row gives days', async () => {
    const english = 'She left on May 5.';
    const days = [
      ['2016-05-05', '2016-05-05'],
      ['2017-05-05', '2017-05-05'],
    ];
    const rows = [
      row(english, 'en', [mention(english, 'May 5', { type: 'date', values: days })], { task: 'times' }),
    ];
    const read = (start: string) =>
      values(englishTimes, rows, { [english]: { times: [timeIn(english, 'May 5', start, start)] } });
    expect(await read('2017-05-05')).toEqual([1, 0]);
    expect(await read('2016-05-06')).toEqual([0, 0]);
  });

  it('leave the rows of another task out', async () => {
    expect(await values(englishTimes, [row(text, 'en', gold, { task: 'quantities' })], {})).toEqual([
      null,
      null,
    ]);
  });
});

describe('English quantities', () => {
  const text = 'It rose by more than 30 points';
  const any = [{ low: 30, high: null }, { value: 30 }];
  const rows = [
    row(text, 'en', [mention(text, 'more than 30', { any, comparators: ['>'] })], { task: 'quantities' }),
    row('2 in 3', 'en', [], { task: 'quantities' }),
  ];
  const score = (quote: string, reading: object) =>
    values(englishQuantities, rows, { [text]: { quantities: [quantityIn(text, quote, reading)] } });

  it('take either form of a one-sided bound', async () => {
    expect(await score('more than 30', { comparator: '>', value: 30 })).toEqual([1]);
    expect(await score('more than 30', { comparator: '>', low: 30 })).toEqual([1]);
  });

  it('want place, comparator and value', async () => {
    expect(await score('more than 30 points', { comparator: '>', value: 30 })).toEqual([1]);
    expect(await score('points', { comparator: '>', value: 30 })).toEqual([0]);
    expect(await score('more than 30', { comparator: '>=', value: 30 })).toEqual([0]);
    expect(await score('more than 30', { comparator: '>', value: 3 })).toEqual([0]);
  });

  it('want both ends of a range', async () => {
    const between = 'from 5 to 9 men';
    const range = [
      row(
        between,
        'en',
        [mention(between, 'from 5 to 9', { any: [{ low: 5, high: 9 }], comparators: ['range', '='] })],
        {
          task: 'quantities',
        },
      ),
    ];
    const read = (reading: object) =>
      values(englishQuantities, range, {
        [between]: { quantities: [quantityIn(between, 'from 5 to 9', reading)] },
      });
    expect(await read({ comparator: 'range', low: 5, high: 9 })).toEqual([1]);
    expect(await read({ comparator: 'range', low: 5, high: 8 })).toEqual([0]);
  });
});

describe('sentences', () => {
  const text = 'One came. Two left. ';
  const rows = [{ id: 'a', language: 'en', text, expected: ['One came. ', 'Two left.'] }];

  it('want the same list after trimming', async () => {
    const read = (list: string[]) => values(sentences, rows, { [text]: { segments: sentencesOf(list) } });
    expect(await read(['One came.', 'Two left.'])).toEqual([1]);
    expect(await read(['One came. Two left.'])).toEqual([0]);
    expect(await read(['One came.', 'Two', 'left.'])).toEqual([0]);
  });
});

describe('Hijri dates', () => {
  const inside = {
    hijri: '1440-01-01',
    gregorian: '2018-09-11',
    text: '1 محرم 1440 هـ',
    umalquraWindow: true,
  };
  const outside = {
    hijri: '1390-01-01',
    gregorian: '1970-03-09',
    text: '1 محرم 1390 هـ',
    umalquraWindow: false,
  };

  it('want the day inside the window, and no doubt', async () => {
    const day = [timeIn(inside.text, inside.text, '2018-09-11', '2018-09-11')];
    const read = (reading: Partial<Annotations>) => values(hijri, [inside], { [inside.text]: reading });
    expect(await read({ times: day })).toEqual([1, null]);
    expect(await read({ times: day, warnings: [uncertain(inside.text)] })).toEqual([0, null]);
    expect(await read({ times: [timeIn(inside.text, inside.text, '2018-09-12', '2018-09-12')] })).toEqual([
      0,
      null,
    ]);
  });

  it('want doubt outside the window, and no day', async () => {
    const day = timeIn(outside.text, outside.text, '1970-03-09', '1970-03-09');
    const read = (reading: Partial<Annotations>) => values(hijri, [outside], { [outside.text]: reading });
    expect(await read({ warnings: [uncertain(outside.text)] })).toEqual([null, 1]);
    expect(await read({ times: [day], warnings: [uncertain(outside.text)] })).toEqual([null, 0]);
    expect(await read({ times: [day] })).toEqual([null, 0]);
  });
});

describe('parallel pairs', () => {
  const ar = 'بيع 3 كتب عام 2019';
  const en = 'Three books were sold in 2019';
  const score = (left: Partial<Annotations>, right: Partial<Annotations>) =>
    values(parallel, [{ id: 'a', ar, en }], { [ar]: left, [en]: right });
  const three = quantityIn(en, 'Three', { value: 3 });
  const year = timeIn(en, '2019', '2019-01-01', '2019-12-31');

  it('want the same values, in any order, a whole year read as date or number', async () => {
    const left = { quantities: [quantityIn(ar, '2019', { value: 2019 }), quantityIn(ar, '3', { value: 3 })] };
    expect(await score(left, { quantities: [three], times: [year] })).toEqual([1, 1]);
  });

  it('count a value on one side only, or read once of twice, as different', async () => {
    const left = { quantities: [quantityIn(ar, '3', { value: 3 })], times: [year] };
    expect(await score(left, { times: [year] })).toEqual([0, 0]);
    expect(await score(left, { quantities: [three, three], times: [year] })).toEqual([0, 0]);
  });

  it('judge no pair where neither side is read to hold one, except where digits are there to be read', async () => {
    expect(await score({}, {})).toEqual([null, 0]);
    expect(await values(parallel, [{ id: 'b', ar: 'جاء', en: 'He came' }], {})).toEqual([null, null]);
  });
});
