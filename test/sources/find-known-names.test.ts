import { describe, expect, it } from 'vitest';
import { findKnownNames } from '../../src/sources/find-known-names.ts';
import { SOURCES as ARABIC } from '../../src/text/locales/ar/sources.ts';
import { SOURCES as ENGLISH } from '../../src/text/locales/en/sources.ts';
import { tokenise } from '../../src/text/tokens.ts';

const PROCLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'ال', 'وال', 'بال'];

function names(text: string): [id: string, start: number, quote: string][] {
  const arabic = /\p{Script=Arabic}/u.test(text);
  const tokenised = tokenise(text);
  return findKnownNames(tokenised, arabic ? ARABIC : ENGLISH, arabic ? PROCLITICS : []).map((name) => {
    // Tokens and offsets say the same, particles aside.
    expect(tokenised.tokens[name.to - 1]?.end).toBe(name.end);
    expect(tokenised.tokens[name.from]?.start).toBeLessThanOrEqual(name.start);
    return [name.sourceId, name.start, text.slice(name.start, name.end)];
  });
}

describe('findKnownNames', () => {
  it.each([
    ['نقلت وكالة رويترز للأنباء عن مسؤول', [['reuters', 11, 'رويترز']]],
    [
      'وبحسب رويترز وفرانس برس، فإن',
      [
        ['reuters', 6, 'رويترز'],
        ['afp', 14, 'فرانس برس'],
      ],
    ],
    ['قال مصدر لرويترز إن', [['reuters', 10, 'رويترز']]],
    ['بيان للأمم المتحدة', [['un', 7, 'أمم المتحدة']]],
    ['قالت «سكاي نيوز عربية» إن', [['sky-news-arabia', 6, 'سكاي نيوز عربية']]],
    ['وكالة أسوشيتد برس أوف باكستان', [['app', 6, 'أسوشيتد برس أوف باكستان']]],
    ['ذكرت صحيفة "الشرق الأوسط" أن', [['asharq-al-awsat', 12, 'الشرق الأوسط']]],
    [
      'The Reuters news agency and the AP said',
      [
        ['reuters', 4, 'Reuters'],
        ['ap', 32, 'AP'],
      ],
    ],
    ['according to Al-Ahram, the daily', [['al-ahram', 13, 'Al-Ahram']]],
    ["the BBC's coverage", [['bbc', 4, 'BBC']]],
    ['reported Dawn newspaper on', [['dawn', 9, 'Dawn newspaper']]],
    [
      'OPEC+ agreed; OPEC did not',
      [
        ['opec-plus', 0, 'OPEC+'],
        ['opec', 14, 'OPEC'],
      ],
    ],
    [
      'The Times of Israel and Sky News Arabia',
      [
        ['times-of-israel', 0, 'The Times of Israel'],
        ['sky-news-arabia', 24, 'Sky News Arabia'],
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('keeps offsets behind emoji, marks and decomposed letters', () => {
    const text = '🙂🙂 رُويتَرز وcafe\u0301 رويترز';
    expect(names(text).map(([id, start]) => [id, start])).toEqual([
      ['reuters', 5],
      ['reuters', text.lastIndexOf('رويترز')],
    ]);
  });

  it.each([
    'سافر إلى دول الشرق الأوسط في جولة',
    'وصل إلى الجزيرة العربية أمس',
    'بنا العمال جسرا دون تأخير',
    'أكد البيان أن الحدث كبير',
    'تشكيل ناتو عربي',
    'ارتفعت عوائد سندات الخزانة الأميركية',
    'الأمم، المتحدة',
    'أمم متحدة',
    'the man who was on the map',
    'at dawn they met the independent observer',
    'save the children from the sun',
    'Dawn broke over the city',
    'the united nations of nowhere',
    'US Treasury yields rose',
    'Associated, Press',
    'Human\nRights Watch',
  ])('finds nothing in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('follows hostile repetitions only as far as a name goes', () => {
    for (const unit of ['the ', 'al-', 'Associated Press of ', 'United '])
      expect(() => names(unit.repeat(20_000))).not.toThrow();
    expect(names('Associated Press of '.repeat(3))).toHaveLength(3);
  });
});
