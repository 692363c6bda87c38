import { readArabic } from './arabic-sounds.ts';
import { readLatin } from './latin-sounds.ts';
import type { Sounds } from './sounds.ts';

const ARABIC = /^\p{Script=Arabic}/u;
const LATIN = /^\p{Script=Latin}/u;
/** "al-", "el-", and what they become before certain letters: "ash-Sharaa". */
const LATIN_ARTICLE = /^(?:[ae][lnrtdsz]|[ae][stdz]h|ul)['-]|^[ae]l(?=[a-z]{3})/;
const ARABIC_ARTICLE = 'ال';
/** A rest shorter than this is no name. */
const SHORTEST = 3;

/** A word as it stands or without its article, and how that sounds. */
export interface SoundReading {
  readonly word: string;
  readonly sounds: Sounds;
}

/** All ways to read one folded word of a name; none for a script that is neither Arabic nor Latin. */
export function readings(word: string): SoundReading[] {
  if (ARABIC.test(word)) {
    const whole = { word, sounds: readArabic(word) };
    const bare = word.startsWith(ARABIC_ARTICLE) ? word.slice(ARABIC_ARTICLE.length) : '';
    return bare.length < SHORTEST ? [whole] : [{ word: bare, sounds: readArabic(bare) }, whole];
  }
  if (!LATIN.test(word)) return [];
  const bare = word.replace(LATIN_ARTICLE, '');
  const words = bare === word || bare.length < SHORTEST ? [word] : [bare, word];
  return words.flatMap((each) => readLatin(each).map((sounds) => ({ word: each, sounds })));
}
