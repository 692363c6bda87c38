import { soundKeys } from '../../text/transliteration/sound-keys.ts';
import { soundsAlike } from '../../text/transliteration/sounds-alike.ts';
import type { Subject } from '../subject.ts';

/** Of the words that one statement writes as names: those that the other has in some script, and those it lacks. */
export interface NamesShared {
  readonly found: number;
  readonly lacking: number;
}

/** Whether a statement has the word, or in another script one that sounds like it. */
export function isIn(name: string, { words, sounds }: Subject): boolean {
  if (words.has(name)) return true;
  return soundKeys(name).some((key) => sounds.get(key)?.some((word) => soundsAlike(name, word)) === true);
}

export function namesShared(here: Subject, there: Subject): NamesShared {
  let found = 0;
  for (const name of here.names) if (isIn(name, there)) found += 1;
  const lacking = here.names.size - found;
  for (const name of here.first) if (!there.words.has(name) && isIn(name, there)) found += 1;
  return { found, lacking };
}
