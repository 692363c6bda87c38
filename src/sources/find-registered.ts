import type { SourceMedium } from '../text/source-lexicon.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { type Alias, aliasesOf, isSpelledAs, nameIndex, onlyRecord } from './name-index.ts';
import type { SourceRecord } from './source-record.ts';
import type { WordTable } from './word-table.ts';
import type { Word } from './words.ts';

/** What the words around a name say of it. */
interface Context {
  readonly media: readonly SourceMedium[];
  readonly countries: readonly string[];
  readonly official: boolean;
  /** A medium word with the definite prefix, or the country's own name: one certain body. */
  readonly definite: boolean;
}

interface Stripped extends Context {
  /** Where the name begins or ends now. */
  readonly at: number;
}

const NOTHING: Context = { media: [], countries: [], official: false, definite: false };

/** Which media a word may name: a newspaper has a site, a channel may be called a network. */
const FITS: Readonly<Record<SourceMedium, readonly SourceMedium[]>> = {
  agency: ['agency'],
  press: ['press'],
  broadcast: ['broadcast'],
  online: ['agency', 'press', 'broadcast', 'online', 'network'],
  network: ['press', 'broadcast', 'online', 'network'],
};

function fits(record: SourceRecord, context: Context): boolean {
  const { media, countries } = context;
  if (
    media.length > 0 &&
    !media.some((medium) => record.media?.some((own) => FITS[medium].includes(own)) ?? false)
  )
    return false;
  return countries.length === 0 || (record.country !== null && countries.includes(record.country));
}

const join = (one: Context, other: Context): Context => ({
  media: [...one.media, ...other.media],
  countries: [...one.countries, ...other.countries],
  official: one.official || other.official,
  definite: one.definite || other.definite,
});

/** A word or phrase that is no part of the name proper, read from `from`, ending by `to`. */
function designation(
  words: readonly Word[],
  from: number,
  to: number,
  compiled: CompiledLexicon,
  afterCountry: boolean,
): Stripped | null {
  let best: Stripped | null = null;
  const consider = <T>(table: WordTable<T>, context: (value: T) => Context): void => {
    const match = table.longest(words, from, to);
    if (match !== null && match.next > (best?.at ?? from)) best = { ...context(match.value), at: match.next };
  };
  const definite = (words[from] as Word).definite;
  consider(compiled.media, (medium) => ({ ...NOTHING, media: [medium], definite }));
  consider(compiled.countries, (code) => ({ ...NOTHING, countries: [code], definite: true }));
  consider(compiled.nationalities, (code) => ({ ...NOTHING, countries: [code] }));
  consider(compiled.official, () => ({ ...NOTHING, official: true }));
  consider(compiled.fillers, () => NOTHING);
  consider(compiled.articles, () => NOTHING);
  if (afterCountry) consider(compiled.links, () => NOTHING);
  return best;
}

/** How far designations reach into the words from the left, one step after the other. */
function fromLeft(words: readonly Word[], compiled: CompiledLexicon): Stripped[] {
  const steps: Stripped[] = [{ ...NOTHING, at: 0 }];
  let afterCountry = false;
  for (let last = steps[0] as Stripped; last.at < words.length; ) {
    const step = designation(words, last.at, words.length, compiled, afterCountry);
    if (step === null) break;
    afterCountry = step.countries.length > 0;
    last = { ...join(last, step), at: step.at };
    steps.push(last);
  }
  return steps;
}

const LONGEST_DESIGNATION = 4;

function fromRight(words: readonly Word[], compiled: CompiledLexicon): Stripped[] {
  const steps: Stripped[] = [{ ...NOTHING, at: words.length }];
  let afterCountry = false;
  for (let last = steps[0] as Stripped; last.at > 0; ) {
    let found: Stripped | null = null;
    for (let from = Math.max(0, last.at - LONGEST_DESIGNATION); from < last.at && found === null; from += 1) {
      const step = designation(words, from, last.at, compiled, afterCountry);
      if (step !== null && step.at === last.at) {
        afterCountry = step.countries.length > 0;
        found = { ...join(last, step), at: from };
      }
    }
    if (found === null) break;
    last = found;
    steps.push(last);
  }
  return steps;
}

function chosen(aliases: readonly Alias[], words: readonly Word[], from: number, context: Context) {
  const fitting = aliases.filter((alias) => isSpelledAs(alias, words, from) && fits(alias.record, context));
  return onlyRecord(fitting);
}

/** "وكالة الأنباء الباكستانية الرسمية", "Syria's state news agency": nothing but a designation of one certain agency. */
function nationalAgency(words: readonly Word[], compiled: CompiledLexicon): SourceRecord | null {
  const whole = fromLeft(words, compiled).at(-1) as Stripped;
  const [country] = whole.countries;
  if (whole.at < words.length || !whole.media.includes('agency') || country === undefined) return null;
  if (new Set(whole.countries).size > 1 || compiled.indefinite.longest(words, 0, 1) !== null) return null;
  const certain = compiled.lexicon.definitePrefix === '' ? whole.official : whole.definite;
  return certain ? (nameIndex(compiled.lexicon).nationalAgencies.get(country) ?? null) : null;
}

/**
 * The registered organisation that these words name: as they stand, or without words such as "وكالة … للأنباء", "the
 * official", "newspaper" and a nationality at either end, each of which has to fit. null when none or several would do.
 */
export function findRegistered(words: readonly Word[], compiled: CompiledLexicon): SourceRecord | null {
  if (words.length === 0) return null;
  const index = nameIndex(compiled.lexicon);
  const lefts = fromLeft(words, compiled);
  const rights = fromRight(words, compiled);
  for (let stripped = 0; stripped < lefts.length + rights.length - 1; stripped += 1)
    for (const [step, left] of lefts.entries()) {
      const right = rights[stripped - step];
      if (right === undefined || right.at <= left.at) continue;
      const found = aliasesOf(index, words, left.at, right.at);
      const record = chosen(found, words, left.at, join(left, right));
      if (record !== null) return record;
    }
  return nationalAgency(words, compiled);
}
