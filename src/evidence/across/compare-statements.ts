import type { Sense } from '../../text/senses.ts';
import { compareQuantities } from '../compare.ts';
import type { Statement, Unit } from '../statement.ts';

/** How two short statements of one matter stand to one another, and by what. */
export type Bearing = 'agrees' | 'resembles' | 'opposes' | 'denied' | 'figuresDiffer' | 'replaced';

/** Share of the units of the one with fewer that the other has: below it, they may be of two things. */
const CONTAINED = 0.5;
/** The same where words of opposite sense stand in both. */
const CONTAINED_OPPOSED = 0.4;
const CONTAINED_AGREED = 0.6;
/** Steps from a word to what it is said of; a word between that says nothing, or a sign, counts for more. */
const NEAR = 3;
/** Scales at whose lower end nothing comes about: "failed to reach an agreement" is not "an agreement". */
const UNDOING: ReadonlySet<string> = new Set(['will', 'run', 'outcome', 'bind']);

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

const isSameSense = (a: Sense, b: Sense): boolean => a.scale === b.scale && a.sign === b.sign;

const isAlike = (a: Unit, b: Unit): boolean =>
  share(a.keys, b.keys) ||
  (a.root !== '' && a.root === b.root) ||
  a.senses.some((one) => b.senses.some((other) => isSameSense(one, other)));

interface Matched {
  readonly statement: Statement;
  /** For each unit the place of its like in the other statement, or -1. */
  readonly to: readonly number[];
  readonly rest: readonly Unit[];
}

function match(statement: Statement, other: Statement): Matched {
  const to = statement.units.map((unit) => other.units.findIndex((one) => isAlike(unit, one)));
  return { statement, to, rest: statement.units.filter((_, at) => to[at] === -1) };
}

const shareOf = ({ statement, rest }: Matched): number =>
  statement.units.length === 0 ? 0 : 1 - rest.length / statement.units.length;

interface Signed {
  readonly sign: number;
  readonly unit: Unit;
}

function byScale({ units }: Statement): Map<string, Signed[]> {
  const scales = new Map<string, Signed[]>();
  for (const unit of units)
    for (const { scale, sign } of unit.senses)
      scales.set(scale, [...(scales.get(scale) ?? []), { sign, unit }]);
  return scales;
}

/** The sign of the word of a scale that stands nearest to what it is said of; 0 where none stands near. */
function signAt(unit: Unit, words: readonly Signed[], { units }: Statement): number {
  const placed = new Set(units.map(({ at }) => at));
  let best = { sign: 0, steps: NEAR + 1 };
  for (const { sign, unit: word } of words) {
    const [from, to] = word.at < unit.at ? [word.at, unit.at] : [unit.at, word.at];
    let steps = 1;
    for (let at = from + 1; at < to && steps <= NEAR; at += 1) steps += placed.has(at) ? 1 : 2;
    if (steps < best.steps) best = { sign, steps };
  }
  return best.sign;
}

/** Where both speak on a scale: 1 for the same end, -1 for the other, of what both are about; 0 for neither. */
function onScale(here: Matched, there: Matched, ours: readonly Signed[], theirs: readonly Signed[]): number {
  const [one, other] = [ours, theirs].map((list) => new Set(list.map(({ sign }) => sign))) as [
    Set<number>,
    Set<number>,
  ];
  if (one.size === 1 && other.size === 1) return [...one][0] === [...other][0] ? 1 : -1;
  let [same, opposed] = [0, 0];
  here.statement.units.forEach((unit, at) => {
    const like = there.statement.units[here.to[at] ?? -1];
    if (like === undefined || unit.senses.length > 0 || like.senses.length > 0) return;
    const product = signAt(unit, ours, here.statement) * signAt(like, theirs, there.statement);
    if (product > 0) same += 1;
    if (product < 0) opposed += 1;
  });
  // Half borne out is not borne out.
  return opposed > 0 ? -1 : Math.sign(same);
}

/** A word without its like that stands at the other end of a scale than all the other statement says on it. */
const isAgainst =
  (scales: ReadonlyMap<string, readonly Signed[]>) =>
  ({ senses }: Unit): boolean =>
    senses.some(({ scale, sign }) => scales.get(scale)?.every((word) => word.sign !== sign) === true);

const undoes = ({ senses }: Unit): boolean =>
  senses.some(({ scale, sign }) => sign < 0 && UNDOING.has(scale));

/** One word in the place of another, between words that both have: who did it, where, or what it was, is another. */
function isReplaced(here: Matched, there: Matched): boolean {
  const theirs = there.statement.units;
  return here.to.some((found, at) => {
    if (found !== -1) return false;
    const [before, after] = [at === 0 ? -1 : (here.to[at - 1] ?? -1), here.to[at + 1] ?? theirs.length];
    const stands = before + 1;
    if ((at > 0 && before === -1) || after === -1) return false;
    return there.to[stands] === -1 && after === stands + 1;
  });
}

const countriesIn = (units: readonly Unit[]): string[] => units.flatMap(({ country }) => country ?? []);

function figuresDiffer(here: Statement, there: Statement): boolean {
  const pairs = here.units.flatMap(({ amount: one }) =>
    there.units.flatMap(({ amount: other }) =>
      one === null || other === null ? [] : [compareQuantities(one, other)],
    ),
  );
  return pairs.includes('conflict') && !pairs.includes('same') && !pairs.includes('compatible');
}

/**
 * Holds two short statements of one language side by side that somebody put forward as being of one matter: what both
 * have, what only one has, and at which end of the scales both speak on. null where that does not tell. Linear but for
 * the pairs of their few units.
 */
export function compareStatements(one: Statement, other: Statement): Bearing | null {
  if (one.locale !== other.locale) return null;
  const [here, there] = [match(one, other), match(other, one)];
  const contained = Math.max(shareOf(here), shareOf(there));
  const common = here.to.filter((to, at) => to !== -1 && one.units[at]?.senses.length === 0).length;
  const [ours, theirs] = [byScale(one), byScale(other)];
  let [same, opposed] = [0, 0];
  for (const [scale, words] of ours) {
    const found = onScale(here, there, words, theirs.get(scale) ?? []);
    if (found > 0) same += 1;
    if (found < 0) opposed += 1;
  }
  if (opposed > 0 && common > 0 && contained >= CONTAINED_OPPOSED) return 'opposes';
  if (contained < CONTAINED) return null;
  if (figuresDiffer(one, other)) return 'figuresDiffer';
  if (here.rest.some(undoes) !== there.rest.some(undoes)) return 'opposes';
  if (one.negations !== other.negations) return same > 0 ? null : 'denied';
  const [own, foreign] = [countriesIn(here.rest), countriesIn(there.rest)];
  if (own.length > 0 && foreign.length > 0) return 'replaced';
  const [few, many] = [here.rest.length, there.rest.length].sort((a, b) => a - b) as [number, number];
  if (many <= 1 && few === 1 && isReplaced(here, there)) return 'replaced';
  // A word that goes against what the other says is not borne out, though its place may not tell of what it is said.
  if (here.rest.some(isAgainst(theirs)) || there.rest.some(isAgainst(ours))) return null;
  if (few === 0) return 'agrees';
  const mostFew = common + same > 3 ? 2 : 1;
  return contained >= CONTAINED_AGREED && same > 0 && few <= mostFew ? 'resembles' : null;
}
