import type { ClaimDraft } from '../domain/claim.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { nameKey } from '../text/entities/name-key.ts';
import type { Reading, SegmentContent } from '../text/reading.ts';
import type { Token } from '../text/tokens.ts';
import { sameAcrossScripts } from '../text/transliteration/same-across-scripts.ts';
import { soundKeys } from '../text/transliteration/sound-keys.ts';
import type { CheckContext, Finding } from './check.ts';
import { fail, NOT_APPLICABLE, passOn, warn } from './check.ts';

const SOUNDS = new WeakMap<Reading, ReadonlySet<string>>();

/** Keys of all words of an article, under which a name of it is found in another script. */
function soundsOf(reading: Reading): ReadonlySet<string> {
  let sounds = SOUNDS.get(reading);
  if (sounds === undefined) {
    sounds = soundsIn(reading.text.tokens, reading.locale.proclitics);
    SOUNDS.set(reading, sounds);
  }
  return sounds;
}

function soundsIn(tokens: readonly Token[], proclitics: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of new Set(tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text)))
    for (const form of [
      word,
      ...proclitics.filter((one) => word.startsWith(one)).map((one) => word.slice(one.length)),
    ])
      for (const key of soundKeys(form)) found.add(key);
  return found;
}

/** Whether every word of a name may be one of these in another script. */
const soundsKnown = (words: readonly string[], sounds: ReadonlySet<string>): boolean =>
  words.every((word) => {
    const keys = soundKeys(word);
    return keys.length === 0 || keys.some((key) => sounds.has(key));
  });

const HERE = new WeakMap<SegmentContent, ReadonlySet<string>>();

/** The sounds of one sentence. */
function soundsAt(content: SegmentContent, { text, locale }: Reading): ReadonlySet<string> {
  let sounds = HERE.get(content);
  if (sounds === undefined) {
    sounds = soundsIn(text.tokens.slice(content.segment.from, content.segment.to), locale.proclitics);
    HERE.set(content, sounds);
  }
  return sounds;
}

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
    // "Contractor Nizar Shahin": a capital at the head of a sentence may be any word's.
    const [head = '', ...rest] = name;
    const opens =
      person.from === words.from && rest.length >= 2 && !words.locale.entities.givenNames.has(head);
    if (opens && here.some((mention) => compare(rest, mention) === 'same')) continue;
    if (reading.entities.some((mention) => isPerson(mention) && compare(name, mention) === 'same')) {
      // Named in the place of somebody whom the span names and the claim leaves out; or beside him, as context.
      const instead = stated.mentions.find(
        (mention) => mention.type === 'person' && keys.every((key) => compare(key, mention) === 'different'),
      );
      if (instead !== undefined) return fail(messages.nameChanged(person.name, instead.name), spans);
      doubt ??= person.name;
      continue;
    }
    if (content !== null && soundsKnown(name, soundsAt(content, reading))) continue;
    if (soundsKnown(name, soundsOf(reading))) {
      doubt ??= person.name;
      continue;
    }
    return fail(messages.nameNotInArticle(person.name), spans);
  }
  return doubt === null ? passOn(spans) : warn(messages.nameFromElsewhere(doubt), spans);
}
