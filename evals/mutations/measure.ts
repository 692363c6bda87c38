import { CHECKS } from '../../src/checks/index.ts';
import type { Check, CheckId } from '../../src/domain/check.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { foldText } from '../../src/text/fold.ts';
import { Random } from '../alignment/random.ts';
import { GENERATED, readDatasets } from '../dataset.ts';
import type { Operator } from './operator.ts';
import { OPERATORS } from './operators/index.ts';
import { KEPT_APART } from './split.ts';
import { type MutationArticle, trueClaims } from './true-claims.ts';

/** Mutants of one claim by one operator: more would let claims with many figures outweigh the others. */
const MOST = 4;

export interface Counts {
  mutants: number;
  caught: number;
}

/** What one operator made of the claims of one part of the articles. */
export interface OperatorFigures extends Counts {
  readonly operator: string;
  readonly group: Operator['group'];
  /** How many mutants each check noticed. */
  readonly checks: Readonly<Partial<Record<CheckId, number>>>;
  readonly misses: readonly string[];
}

export interface PartFigures {
  readonly articles: readonly string[];
  readonly claims: number;
  /** Untouched claims with a failed check. */
  readonly alarmed: number;
  readonly alarms: readonly string[];
  readonly operators: readonly OperatorFigures[];
}

/** Figures of the articles that checks may be tuned on, and of those kept apart. */
export interface MutationFigures {
  readonly tuning: PartFigures;
  readonly apart: PartFigures;
}

const BADNESS: Readonly<Record<Check['outcome'], number>> = {
  'not-applicable': 0,
  pass: 0,
  warn: 1,
  fail: 2,
  error: 0,
};

/** Checks that are worse for the changed claim than for the untouched one. */
const worse = (after: readonly Check[], before: readonly Check[]): Check[] =>
  after.filter((check) => {
    const was = before.find((one) => one.id === check.id);
    return BADNESS[check.outcome] > (was === undefined ? 0 : BADNESS[was.outcome]);
  });

const sourcesOf = ({ attribution }: Claim): string =>
  attribution.chain.map((hop) => `${hop.hop} ${hop.name} ${hop.span.start}`).join('|');

/** Different copies of the claim, at most `MOST`, chosen by the seed. */
export function mutantsOf(
  operator: Operator,
  claim: Claim,
  article: MutationArticle,
  random: Random,
): Claim[] {
  const keyOf = (one: Claim): string => `${foldText(one.text)}#${sourcesOf(one)}`;
  const found = new Map<string, Claim>();
  for (const mutant of operator.mutate(claim, article, random)) found.set(keyOf(mutant), mutant);
  found.delete(keyOf(claim));
  const left = [...found.values()];
  while (left.length > MOST) left.splice(random.below(left.length), 1);
  return left;
}

function measurePart(articles: readonly MutationArticle[], only: typeof CHECKS): PartFigures {
  const alarms: string[] = [];
  let alarmed = 0;
  const untouched = new Map<Claim, readonly Check[]>();
  for (const article of articles)
    for (const claim of article.claims) {
      const checks = article.check(claim, only);
      untouched.set(claim, checks);
      const failed = checks.filter((check) => check.outcome === 'fail');
      if (failed.length > 0) alarmed += 1;
      for (const { id, message } of failed)
        alarms.push(`${article.name} ${claim.id.split('-')[0]}: ${id}: ${claim.text} >> ${message}`);
    }
  const operators = OPERATORS.map((operator) => {
    // Each operator from the same seed: a new operator changes no other's mutants.
    const random = new Random(20260203);
    const checks: Partial<Record<CheckId, number>> = {};
    const misses: string[] = [];
    const counts: Counts = { mutants: 0, caught: 0 };
    for (const article of articles)
      for (const claim of article.claims)
        for (const mutant of mutantsOf(operator, claim, article, random)) {
          counts.mutants += 1;
          const noticed = worse(article.check(mutant, only), untouched.get(claim) ?? []);
          for (const { id } of noticed) checks[id] = (checks[id] ?? 0) + 1;
          if (noticed.length > 0) counts.caught += 1;
          else misses.push(`${article.name}: ${mutant.text}  ⟵ ${claim.text}  [${sourcesOf(mutant)}]`);
        }
    return { operator: operator.name, group: operator.group, ...counts, checks, misses };
  });
  return { articles: articles.map(({ name }) => name), claims: untouched.size, alarmed, alarms, operators };
}

/** Caught and made in a group of operators. */
export function total(part: PartFigures, group: Operator['group'] | null = null): Counts {
  const of = part.operators.filter((one) => group === null || one.group === group);
  return {
    mutants: of.reduce((sum, one) => sum + one.mutants, 0),
    caught: of.reduce((sum, one) => sum + one.caught, 0),
  };
}

/**
 * Makes every mutant, the same on every run, and runs the checks on it. `without` leaves a check out, to see what the
 * others catch; `articles` takes some of the datasets.
 */
export async function mutationFigures(
  options: { without?: CheckId; articles?: readonly string[] } = {},
): Promise<MutationFigures> {
  // The article beside the project is left out: figures must be the same for whoever lacks it. So is the one made in
  // code, whose hundreds of claims are a few sentences over and over.
  const datasets = readDatasets().datasets.filter(
    ({ name }) =>
      name !== 'seed' &&
      name !== GENERATED &&
      (options.articles === undefined || options.articles.includes(name)),
  );
  const articles = await Promise.all(datasets.map(trueClaims));
  const only = CHECKS.filter(({ id }) => id !== options.without);
  const part = (apart: boolean): PartFigures =>
    measurePart(
      articles.filter(({ name }) => KEPT_APART.has(name) === apart),
      only,
    );
  return { tuning: part(false), apart: part(true) };
}
