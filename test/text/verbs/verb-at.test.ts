import { describe, expect, it } from 'vitest';
import { clauses as arClauses } from '../../../src/text/locales/ar/clauses.ts';
import { verbs as arVerbs } from '../../../src/text/locales/ar/verbs.ts';
import { clauses as enClauses } from '../../../src/text/locales/en/clauses.ts';
import { verbs as enVerbs } from '../../../src/text/locales/en/verbs.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import { verbAt } from '../../../src/text/verbs/verb-at.ts';

const ar = { verbs: arVerbs, clauses: arClauses };
const en = { verbs: enVerbs, clauses: enClauses };

function verbsOf(sentence: string, grammar: typeof ar): string[] {
  const { tokens, original } = tokenise(sentence);
  return tokens
    .filter((_, at) => verbAt(tokens, at, 0, grammar) !== null)
    .map((token) => original.slice(token.start, token.end));
}

describe('Arabic finite verbs', () => {
  it.each([
    ['عقد المجلس جلسة طارئة', ['عقد']],
    ['الوزيران يؤكدان أن المشروع انطلق', ['يؤكدان', 'انطلق']],
    ['وستنضم البلاد إلى الاتفاق', ['وستنضم']],
    ['التقى الرئيس الوفد، واستقبلته الوزيرة', ['التقى', 'واستقبلته']],
    ['أجروا محادثات ودعوا إلى الهدوء', ['أجروا', 'ودعوا']],
    ['استبشرت المدينة بالمطر', ['استبشرت']],
    ['المجلس يستهجن القرار', ['يستهجن']],
  ])('finds them in %j', (sentence, expected) => {
    expect(verbsOf(sentence, ar)).toEqual(expected);
  });

  it.each([
    'بعد بحث الملف في عقد جديد',
    'يوم الأحد في بيروت',
    'إشارة إلى إعادة الإعمار',
    'وزارة الخارجية اليابانية',
    'وقت طويل من دون كهرباء',
    'سبل تعزيز التعاون بين البلدين',
    'تحت حكم القانون',
  ])('finds none in %j', (sentence) => {
    expect(verbsOf(sentence, ar)).toEqual([]);
  });
});

describe('English finite verbs', () => {
  it.each([
    ['The council held an urgent session', ['held']],
    ['Ministers have agreed and will sign', ['have', 'will']],
    ['She plans to resign', ['plans']],
    ['Police said they found two cars', ['said', 'found']],
  ])('finds them in %j', (sentence, expected) => {
    expect(verbsOf(sentence, en)).toEqual(expected);
  });

  it.each([
    'the government mandated by parliament',
    'Military talks in the capital',
    'a signed agreement worth millions',
    'to open the road',
    'Field Marshal Ahmed Baber',
    'an annual report on the red list',
  ])('finds none in %j', (sentence) => {
    expect(verbsOf(sentence, en)).toEqual([]);
  });
});
