import { WordMemo } from '../word-memo.ts';
import { readings } from './readings.ts';

/** Keys of one word: more are alternatives of alternatives. */
const MOST_KEYS = 8;

/**
 * Keys under which a name is found in either script: its consonants, in a small alphabet. "حفتر", "Haftar" and "Hafter" all
 * give "hftr". Coarse, since Arabic leaves short vowels out ("محمد" and "محمود" share one); `soundsAlike` decides.
 * `word` is folded. Empty for a word without consonants or in another script.
 */
export const soundKeys = (word: string): readonly string[] => KEYS.of(word);

const KEYS = new WordMemo(keysOf);

function keysOf(word: string): readonly string[] {
  const keys = new Set<string>();
  for (const { sounds } of readings(word)) {
    let made = [''];
    for (const alternatives of sounds.consonants)
      made = made.flatMap((key) => [...alternatives].map((sound) => key + sound)).slice(0, MOST_KEYS);
    for (const key of made) if (key !== '' && keys.size < MOST_KEYS) keys.add(key);
  }
  return [...keys];
}
