import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/text/fold.ts';
import { sameAcrossScripts } from '../../../src/text/transliteration/same-across-scripts.ts';
import { soundKeys } from '../../../src/text/transliteration/sound-keys.ts';
import { soundsAlike } from '../../../src/text/transliteration/sounds-alike.ts';

const alike = (one: string, other: string) => soundsAlike(foldText(one), foldText(other));
const shareKey = (one: string, other: string) => {
  const keys = new Set(soundKeys(foldText(one)));
  return soundKeys(foldText(other)).some((key) => keys.has(key));
};

const SAME = `
حفتر Haftar, حفتر Hafter, خليفة Khalifa, خليفة Khalifah, صدام Saddam
محمد Mohammed, محمد Muhammad, محمد Mohamed, محمود Mahmoud, محمود Mahmud
حسين Hussein, حسين Husayn, حسن Hassan, حسن Hasan
يوسف Youssef, يوسف Yusuf, عبدالله Abdullah, عبدالله Abdallah, عبدالفتاح Abdelfattah
عبدالرحمن Abdulrahman, عبدالرحمن Abdurrahman
السيسي al-Sisi, السيسي Sisi, المصري almasri, المصري El-Masri, الشرع ash-Sharaa
جمال Gamal, جمال Jamal, القذافي Gaddafi, القذافي Qaddafi, القذافي Kadhafi
وليد Walid, وليد Waleed, نواف Nawaf, نايف Nayef, سعيد Said, سعيد Saeed, سعد Saad
عمر Omar, عمر Umar, عثمان Othman, عثمان Osman, فتحي Fathi, إسحاق Ishaq
سلمان Salman, سليمان Suleiman, طارق Tareq, داود Daoud, وائل Wael, ممدوح Mamdouh, جلال Jalal
صالح Saleh, موسى Moussa, علي Ali, أحمد Ahmed, حامد Hamed, إبراهيم Ibrahim, أسامة Osama
ترامب Trump, بوتين Putin, فانس Vance, بايدن Biden, ماكرون Macron, زيلينسكي Zelensky
نتنياهو Netanyahu, أردوغان Erdogan, أوباما Obama, جورج George, سميث Smith
بنغازي Benghazi, مصراتة Misrata, درنة Derna, الخرطوم Khartoum, كراتشي Karachi, تشاد Chad
`;

const OTHERS = `
صدام Khalifa, خليفة Saddam, خليفة Khalif, خليف Khalifa
محمد Mahmoud, محمود Mohamed, محمد Hamad, حسن Hussein, حسين Hassan
جمال Kamal, كمال Jamal, نواف Nayef, نايف Nawaf, سليمان Salman, سلمان Suleiman
أحمد Hamed, حامد Ahmed, سعد Said, حفتر Hafez, وليد Khalid, خالد Walid
طارق Tarhuna, علي Alawi, درنة Drina'ev, بنغازي Ghazi, سالم Islam
`;

const pairs = (list: string) =>
  list
    .split(/[,\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string])
    .filter(([one]) => one !== '');

describe('soundsAlike', () => {
  it.each(pairs(SAME))('%s is %s', (arabic, latin) => {
    expect(alike(arabic, latin)).toBe(true);
    expect(alike(latin, arabic)).toBe(true);
    expect(shareKey(arabic, latin)).toBe(true);
  });

  it.each(pairs(OTHERS))('%s is not %s', (arabic, latin) => {
    expect(alike(arabic, latin)).toBe(false);
    expect(alike(latin, arabic)).toBe(false);
  });

  it('takes two words of one script for alike only when they are equal but for the article', () => {
    expect(alike('المصري', 'مصري')).toBe(true);
    expect(alike('محمد', 'محمود')).toBe(false);
    expect(alike('Haftar', 'Hafter')).toBe(false);
  });

  it('says nothing of other scripts and of words without consonants', () => {
    expect(alike('Хафтар', 'حفتر')).toBe(false);
    expect(soundKeys('Хафтар')).toEqual([]);
    expect(soundKeys('aeiou')).toEqual([]);
    expect(soundKeys('')).toEqual([]);
  });
});

describe('soundKeys', () => {
  it('gives one key for every spelling of a name', () => {
    for (const name of ['حفتر', 'Haftar', 'Hafter', 'Haftär'])
      expect(soundKeys(foldText(name))).toEqual(['hftr']);
  });

  it('is bounded for a word of nothing but doubtful letters', () => {
    expect(soundKeys('ق'.repeat(1000)).length).toBeLessThanOrEqual(8);
    expect(soundKeys('th'.repeat(1000)).length).toBeLessThanOrEqual(8);
  });
});

describe('sameAcrossScripts', () => {
  const words = (name: string) => foldText(name).split(' ');

  it.each([
    ['صدام حفتر', 'Saddam Haftar', 'same'],
    ['صدام خليفة حفتر', 'Saddam Haftar', 'same'],
    ['صدام حفتر', 'Khalifa Haftar', 'different'],
    ['خليفة حفتر', 'Saddam Haftar', 'different'],
    ['حفتر', 'Khalifa Haftar', 'unknown'],
    ['خليفة حفتر', 'Haftar', 'unknown'],
    ['حفتر', 'Haftar', 'same'],
    ['حمدان بن راشد', 'Hamdan bin Rashid Al Maktoum', 'same'],
    ['سامي الراوي', 'Sami al-Rawi', 'same'],
    ['سامي الراوي', 'Walid al-Rawi', 'different'],
    ['سامي الراوي', 'Sami al-Halabi', 'different'],
  ] as const)('%s / %s: %s', (arabic, latin, expected) => {
    expect(sameAcrossScripts(words(arabic), words(latin))).toBe(expected);
    expect(sameAcrossScripts(words(latin), words(arabic))).toBe(expected);
  });
});
