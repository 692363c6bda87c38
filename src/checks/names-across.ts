import type { ClaimDraft } from '../domain/claim.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { nameKey } from '../text/entities/name-key.ts';
import type { Reading } from '../text/reading.ts';
import { sameAcrossScripts } from '../text/transliteration/same-across-scripts.ts';
import { soundKeys } from '../text/transliteration/sound-keys.ts';
import type { CheckContext, Finding } from './check.ts';
import { fail, NOT_APPLICABLE, passOn, warn } from './check.ts';

const SOUNDS = new WeakMap<Reading, ReadonlySet<string>>();

/** Keys of all words of an article, under which a name of it is found in another script. */
function soundsOf(reading: Reading): ReadonlySet<string> {
  let sounds = SOUNDS.get(reading);
  if (sounds === undefined) {
    const { proclitics } = reading.locale;
    const found = new Set<string>();
    for (const word of new Set(
      reading.text.tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text),
    ))
      for (const form of [
        word,
        ...proclitics.filter((one) => word.startsWith(one)).map((one) => word.slice(one.length)),
      ])
        for (const key of soundKeys(form)) found.add(key);
    sounds = found;
    SOUNDS.set(reading, sounds);
  }
  return sounds;
}

/** Whether every word of a name may be one of the article's in another script. */
const soundsKnown = (words: readonly string[], reading: Reading): boolean =>
  words.every((word) => {
    const keys = soundKeys(word);
    return keys.length === 0 || keys.some((key) => soundsOf(reading).has(key));
  });

type Same = 'same' | 'different' | 'unknown';

/**
 * The names of a claim that is in another language than its article, compared by sound: a person of the claim must be one
 * of its sentence's; "Khalifa Haftar" is not "صدام حفتر". Places and bodies are often translated rather than spelt, and
 * are not compared.
 */
export function namesAcross(
  _claim: ClaimDraft,
  { words, stated, content, reading, messages }: CheckContext,
): Finding {
  const people = words.mentions.filter((mention) => mention.type === 'person');
  if (people.length === 0) return NOT_APPLICABLE;
  const isPerson = (mention: EntityMention): boolean => mention.type === 'person' || mention.holder !== null;
  const compare = (name: readonly string[], other: EntityMention): Same => {
    const forms = [other.name, other.canonicalName, ...(other.holder === null ? [] : [other.holder])];
    const found = forms.map((form) => sameAcrossScripts(name, nameKey(form, reading.locale.entities)));
    return found.find((one) => one === 'same') ?? found.find((one) => one === 'unknown') ?? 'different';
  };
  const spans = stated.mentions
    .filter((mention) => mention.type !== 'role')
    .map(({ start, end, name }) => ({ start, end, quote: name }));
  const here = (content?.mentions ?? []).filter(isPerson);
  let doubt: string | null = null;
  const keys = people.map((person) => nameKey(person.name, words.locale.entities));
  for (const [index, person] of people.entries()) {
    const name = keys[index] as string[];
    if (here.some((mention) => compare(name, mention) !== 'different')) continue;
    if (reading.entities.some((mention) => isPerson(mention) && compare(name, mention) === 'same')) {
      // Named in the place of somebody whom the span names and the claim leaves out; or beside him, as context.
      const instead = stated.mentions.find(
        (mention) => mention.type === 'person' && keys.every((key) => compare(key, mention) === 'different'),
      );
      if (instead !== undefined) return fail(messages.nameChanged(person.name, instead.name), spans);
      doubt ??= person.name;
      continue;
    }
    if (soundsKnown(name, reading)) continue;
    return fail(messages.nameNotInArticle(person.name), spans);
  }
  return doubt === null ? passOn(spans) : warn(messages.nameFromElsewhere(doubt), spans);
}
