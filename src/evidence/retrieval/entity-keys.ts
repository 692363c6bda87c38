import type { Entity } from '../../domain/entity.ts';
import { countryNames } from '../../sources/countries.ts';
import { nameKey } from '../../text/entities/name-key.ts';
import { foldText } from '../../text/fold.ts';
import type { Locale } from '../../text/locale.ts';
import { EXONYMS } from '../../text/transliteration/exonyms.ts';
import { soundKeys } from '../../text/transliteration/sound-keys.ts';

/** Country codes by folded name, a map for each language. */
const COUNTRIES = new WeakMap<Locale, ReadonlyMap<string, string>>();

function countriesOf(locale: Locale): ReadonlyMap<string, string> {
  let known = COUNTRIES.get(locale);
  if (known === undefined) {
    known = new Map([...countryNames(locale.sources)].map(([name, code]) => [foldText(name), code]));
    COUNTRIES.set(locale, known);
  }
  return known;
}

let exonyms: ReadonlyMap<string, string> | undefined;

/** One key for both names of a city: its English name. */
function exonymOf(folded: string): string | undefined {
  exonyms ??= new Map(
    EXONYMS.trim()
      .split('\n')
      .flatMap((line) => {
        const at = line.search(/[A-Z]/);
        const [arabic, english] = [foldText(line.slice(0, at).trim()), foldText(line.slice(at))];
        return [
          [arabic, english],
          [english, english],
        ];
      }),
  );
  return exonyms.get(folded);
}

/** Whether a place has another name in another language that is known here, so that its sound tells nothing. */
export function isTranslated(entity: Entity, locale: Locale): boolean {
  const folded = foldText(entity.canonicalName);
  return entity.type === 'place' && (countriesOf(locale).has(folded) || exonymOf(folded) !== undefined);
}

/** Ways to hear one name: more are alternatives of doubtful letters. */
const MOST_KEYS = 4;

/** The name's words as sound keys, joined: every way to hear the first and the last with one way for the rest. */
function soundsOf(words: readonly string[]): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const heard = soundKeys(first);
  if (words.length === 1) return heard.slice(0, MOST_KEYS);
  return heard.flatMap((one) => soundKeys(last).map((other) => `${one}_${other}`)).slice(0, MOST_KEYS);
}

/**
 * Keys under which a mention is found, the same in every language where the name allows it: people by the sound of
 * their first and last name, countries by their code, other places by their exonym or sound. An organisation or an
 * office has the key of its id, which is of one language unless the registry knows it. Several keys are readings of one name.
 */
export function entityKeys(entity: Entity, locale: Locale): string[] {
  if (entity.type === 'person') {
    const sounds = soundsOf(nameKey(entity.canonicalName, locale.entities));
    return sounds.length === 0 ? [`i${entity.entityId}`] : sounds.map((sound) => `p${sound}`);
  }
  const folded = foldText(entity.canonicalName);
  if (entity.type === 'place') {
    const code = countriesOf(locale).get(folded);
    if (code !== undefined) return [`c${code}`];
    const exonym = exonymOf(folded);
    if (exonym !== undefined) return [`g${exonym}`];
    const sounds = soundsOf(folded.split(/[\s-]+/));
    if (sounds.length > 0) return sounds.map((sound) => `g${sound}`);
  }
  return [`i${entity.entityId}`];
}
