import type { ClaimDraft } from '../../domain/claim.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { contentWords } from '../../text/content-words.ts';
import { lightStem } from '../../text/light-stem.ts';
import type { Locale } from '../../text/locale.ts';
import { tokenise } from '../../text/tokens.ts';
import { readSubject } from '../subject.ts';
import { daysOf, monthsOf } from './date-keys.ts';
import { entityKeys } from './entity-keys.ts';

/** What makes a claim findable. The order is of strength: a pair of names says more than a word. */
export const KEY_KINDS = [
  'names',
  'name-day',
  'sound-act',
  'act-day',
  'acts',
  'amount',
  'name-word',
  'name-unit',
  'name-month',
  'words',
  'day-word',
  'name',
  'word',
] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

export interface ClaimKey {
  readonly kind: KeyKind;
  /** Kind and content, such as "names cPK+gbngz": equal for claims that share it. */
  readonly text: string;
}

/** Parts of a claim that are looked at, and keys of one claim in the index. Longer claims are found by their beginning. */
const MOST_WORDS = 12;
const MOST_ENTITIES = 5;
const MOST_AMOUNTS = 3;
const MOST_VALUES = 12;
/** Words that are paired with names: the longest, which are the rarest as a rule. */
const MOST_PAIRED_WORDS = 6;
export const MOST_KEYS = 96;

/** Words that may be names, and happenings and things, that are paired. */
const MOST_SOUNDS = 6;
const MOST_ACTS = 4;
/** Months with which a pair of happenings and things is looked for. */
const MOST_PAIR_MONTHS = 3;

/** Texts longer than this are found by their beginning. */
const MOST_CHARS = 1000;

/** What was added to make the claim stand alone: a date, which has keys of its own. */
const ADDED_DATE = /\[[^\]]{0,60}\d[^\]]{0,60}\]/g;

const stemsOf = (text: string, locale: Locale): string[] =>
  [...contentWords(tokenise(text).tokens, locale)].map((word) => lightStem(word, locale.stemming));

/** Words that tell what the claim is about; those of its dates and amounts are looked for by value. */
function wordsOf(claim: ClaimDraft, locale: Locale): string[] {
  const values = [...claim.times, ...claim.quantities].flatMap(({ span }) =>
    span === null ? [] : [span.quote],
  );
  const not = new Set(values.length === 0 ? [] : stemsOf(values.slice(0, MOST_VALUES).join(' '), locale));
  const text = claim.text.slice(0, MOST_CHARS).replaceAll(ADDED_DATE, ' ');
  const words = new Set(stemsOf(text, locale));
  return [...words].filter((word) => word.length > 1 && !not.has(word)).slice(0, MOST_WORDS);
}

const NOBODY = () => false;
/** Whatever has a sum may be worth it: that tells of no happening. */
const WORTH = 'value';

/** Words that may be names, by their sound in either script, and what happens to what: the same in every language. */
function soundsAndActs(claim: ClaimDraft, locale: Locale): { sounds: string[]; acts: string[] } {
  const { tokens } = tokenise(claim.text.slice(0, MOST_CHARS).replaceAll(ADDED_DATE, ' '));
  const values = [...claim.times, ...claim.quantities]
    .slice(0, MOST_VALUES)
    .flatMap(({ span }) => (span === null ? [] : [span.quote]));
  const subject = readSubject(tokens, claim.entities, locale, { values, isFrame: NOBODY });
  // Where names are written as such, other words are none.
  const names = subject.names.size > 0 && locale.script === 'Latn' ? subject.names : subject.words;
  const heard = [...subject.sounds].filter(
    ([key, words]) => key.length > 1 && words.some((one) => names.has(one)),
  );
  const measured = new Set<string>();
  tokens.forEach((_, at) => {
    const found = locale.relations.measures.longest(tokens, at, tokens.length, locale.proclitics);
    if (found !== null && found.value !== WORTH) measured.add(found.value);
  });
  // Two consonants are of many names: they come last.
  const isShort = (key: string): boolean => key.length === 2;
  const all = heard.map(([key]) => key);
  const keys = [...all.filter((key) => !isShort(key)), ...all.filter(isShort)];
  return {
    sounds: keys.slice(0, 2 * MOST_SOUNDS),
    acts: [...new Set([...subject.acts, ...measured, ...subject.topics])].slice(0, MOST_ACTS),
  };
}

const byLength = (words: readonly string[]): string[] =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MOST_PAIRED_WORDS);

function amountsOf(quantities: readonly Quantity[]): { exact: string; unit: string }[] {
  return quantities
    .filter((amount) => amount.kind !== 'ordinal' && (amount.value !== null || amount.low !== null))
    .slice(0, MOST_AMOUNTS)
    .map(({ kind, unit, value, low, high }) => ({
      exact: `${kind}:${unit ?? ''}:${value ?? `${low}-${high}`}`,
      unit: `${kind}:${unit ?? ''}`,
    }));
}

const pairOf = (one: string, other: string): string => (one < other ? `${one}+${other}` : `${other}+${one}`);

/**
 * Keys of a claim, strongest first, each once, at most `MOST_KEYS`. Names, days, amounts and countries give the same
 * keys in every language; words only in their own. `publishedOn` (YYYY-MM-DD) stands in for the dates of a claim that
 * has none. `widely` adds the neighbouring month: for a question, not for the index.
 */
export function claimKeys(
  claim: ClaimDraft,
  locale: Locale,
  publishedOn: string | null,
  widely = false,
): ClaimKey[] {
  const words = wordsOf(claim, locale);
  const mentions = claim.entities.filter((entity) => entity.type !== 'role');
  const ofNames = new Set(
    mentions.length === 0
      ? []
      : stemsOf(
          mentions
            .slice(0, MOST_ENTITIES)
            .map(({ canonicalName }) => canonicalName)
            .join(' '),
          locale,
        ),
  );
  // A name beside its own words says nothing more than the name.
  const paired = byLength(words.filter((word) => !ofNames.has(word)));
  const entities = mentions.map((entity) => entityKeys(entity, locale));
  const names = [...new Map(entities.map((keys) => [keys.join(' '), keys])).values()].slice(0, MOST_ENTITIES);
  const days = daysOf(claim.times);
  const months = monthsOf(claim.times, publishedOn, widely);
  const amounts = amountsOf(claim.quantities);
  const keys = new Set<string>();
  const list: ClaimKey[] = [];
  const add = (kind: KeyKind, text: string): void => {
    const full = `${kind} ${text}`;
    if (list.length >= MOST_KEYS || keys.has(full)) return;
    keys.add(full);
    list.push({ kind, text: full });
  };
  names.forEach((keysOfOne, at) => {
    for (const other of names.slice(at + 1).flat())
      for (const one of keysOfOne) add('names', pairOf(one, other));
  });
  const named = names.flat();
  for (const name of named) for (const day of days) add('name-day', `${name}+${day}`);
  const { sounds, acts } = soundsAndActs(claim, locale);
  for (const sound of sounds) for (const act of acts) add('sound-act', `${sound}+${act}`);
  for (const act of acts) for (const day of days) add('act-day', `${act}+${day}`);
  acts.forEach((act, at) => {
    for (const other of acts.slice(at + 1))
      for (const month of months.slice(0, MOST_PAIR_MONTHS)) add('acts', `${pairOf(act, other)}+${month}`);
  });
  for (const { exact } of amounts) {
    for (const month of months) add('amount', `${exact}+${month}`);
    for (const name of named) add('amount', `${exact}+${name}`);
  }
  for (const word of paired) for (const name of named) add('name-word', `${name}+${word}`);
  for (const name of named) for (const { unit } of amounts) add('name-unit', `${name}+${unit}`);
  for (const name of named) for (const month of months) add('name-month', `${name}+${month}`);
  paired.forEach((word, at) => {
    for (const other of paired.slice(at + 1, at + 4)) add('words', pairOf(word, other));
  });
  for (const word of paired.slice(0, 4)) for (const day of days) add('day-word', `${day}+${word}`);
  for (const name of named) add('name', name);
  for (const word of words) add('word', word);
  return list;
}
