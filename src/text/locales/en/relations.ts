import { PhraseTable } from '../../phrases.ts';
import { predicateTable } from '../../predicates.ts';
import type { RelationLexicon } from '../../relation-lexicon.ts';
import { negatorTable, senseTable } from '../../senses.ts';
import { BODIES } from './bodies.ts';
import { PREDICATES } from './predicates.ts';
import { NEGATORS, NO_NEGATORS, SENSE_WORDS } from './senses.ts';
import { TOPICS } from './topics.ts';

const named = (name: string, list: string): [string, string][] =>
  list.split(/\s+/).map((word) => [word, name]);

const marked = <T>(value: T, list: string): [string, T][] =>
  list.split('|').map((phrase) => [phrase.trim(), value]);

export const relations: RelationLexicon = {
  measures: new PhraseTable([
    ...named('death', 'killed killing kills dead died deaths death fatalities fatality victims'),
    ...marked('death', 'the toll | a toll | toll of'),
    ...named('injury', 'injured wounded hurt injuries injuring injury injures wounding wounds casualties'),
    ...named('missing', 'missing unaccounted'),
    ...named('displaced', 'displaced evacuated homeless refugees'),
    ...named('arrest', 'arrested detained arrests detainees'),
    ...named('value', 'worth value valued cost costs costing budget'),
    ...named('inflation', 'inflation'),
    ...named('unemployment', 'unemployment jobless'),
    ...named('growth', 'growth grew'),
    ...named('turnout', 'turnout'),
  ]),
  updates: new PhraseTable(
    [
      'rose',
      'rises',
      'risen',
      'climbed',
      'climbs',
      'increased',
      'increases',
      'fell',
      'falls',
      'dropped',
      'reached',
      'jumped',
      'new toll',
      'latest toll',
      'updated toll',
    ].map((phrase) => [phrase, true] as const),
  ),
  earlier: new PhraseTable(
    [
      'earlier',
      'previously',
      'previous toll',
      'initial toll',
      'initially',
      'preliminary toll',
      'had put',
      'previous version',
      'originally',
      'incorrectly',
      'wrongly',
      'misstated',
      'mistakenly',
    ].map((phrase) => [phrase, true] as const),
  ),
  contrasts: new PhraseTable([
    ...marked(true, 'but | however | yet | by contrast | in contrast | on the other hand | nevertheless'),
    ...marked(false, 'while | whereas | although | though'),
  ]),
  recovery: new PhraseTable(
    marked(
      true,
      'recovered | recover | recovering | found | retrieved | retrieve | pulled | discovered | washed up | washed ashore | dug out | exhumed | buried | morgue | mortuary | rubble | wreckage',
    ),
  ),
  additional: new PhraseTable(marked(true, 'more | another | further | additional | extra')),
  counting: new PhraseTable(
    marked(
      true,
      'number | numbers | toll | tolls | total | totals | totalled | figure | figures | count | tally | including | among them | in all | altogether',
    ),
  ),
  predicates: predicateTable(PREDICATES),
  topics: predicateTable(TOPICS),
  bodies: predicateTable(BODIES),
  senses: senseTable(SENSE_WORDS),
  negators: negatorTable(NEGATORS, NO_NEGATORS),
  parts: new PhraseTable(
    'district districts suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods quarter quarters outskirts street streets'
      .split(' ')
      .map((word) => [word, true] as const),
  ),
  otherUnits: [],
  because: {
    duplicates: () => 'Both say the same.',
    entails: () => 'This says all that the other says.',
    figuresDiffer: (here, there) =>
      `Two different figures for the same thing: “${here}” here, “${there}” there.`,
    corrected: (here, there) => `A correction: “${here}” instead of “${there}”.`,
    updated: (here, there) => `A later figure: “${here}” after “${there}”.`,
    denied: () => 'What one states the other denies.',
    agrees: () => 'Both tell of the same thing, and nothing in them conflicts.',
    refines: (detail) => `The same, told more exactly here: “${detail}”.`,
    daysDiffer: (here, there) => `Two different days for the same thing: “${here}” here, “${there}” there.`,
    opposes: () => 'What one says was done, the other says was not, or the opposite.',
    replaced: () => 'Both say the same, but of another person, place or thing.',
  },
  drift: {
    hedgeDropped: (hedge) =>
      hedge === null
        ? 'The later report drops the doubt of the earlier one.'
        : `The later report drops the hedge of the earlier one: “${hedge}”.`,
    sourceDropped: (source) => `The later report names no source; the earlier one has it from “${source}”.`,
    numberGrown: () => 'The later report gives the higher figure.',
  },
  missing: {
    speech: (who) => `A recording or published text of “${who}” that shows it was said.`,
    amount: (what) => `A document or an independent source that gives “${what}”.`,
    dated: (when) => `An independent source for what happened on ${when}.`,
    plan: () => 'An official announcement by whoever plans it, or a sign that it is being carried out.',
    other: () => 'An independent source for the same event.',
  },
};
