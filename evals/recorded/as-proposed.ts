import type { Certainty, Polarity } from '../../src/domain/modality.ts';
import type { ProposedClaim } from '../../src/engines/llm/extraction-schema.ts';
import type { GoldClaim } from '../scorers/gold.ts';
import { goldDays } from '../scorers/gold-days.ts';

const CERTAINTY: Readonly<Record<string, Certainty>> = {
  possibility: 'possible',
  plan: 'planned',
  future: 'planned',
  in_progress: 'in-progress',
  estimate: 'estimated',
  rumour: 'rumoured',
  condition: 'conditional',
};
const POLARITY: Readonly<Record<string, Polarity>> = { negation: 'negated', denial: 'denied' };

function firstOf<T>(types: readonly { type: string }[], names: Readonly<Record<string, T>>, other: T): T {
  for (const { type } of types) if (type in names) return names[type] as T;
  return other;
}

const COMPARATORS: ReadonlySet<string> = new Set(['=', '<', '<=', '>', '>=', '~', 'range']);

/** An annotated claim as a model that reads as the annotator did would answer it. */
export function asProposed(gold: GoldClaim, text: string, segment: string): ProposedClaim {
  const kind = String(gold.kind);
  return {
    segment,
    quotes: gold.spans.map(({ quote }) => quote),
    text,
    label: '',
    kind: kind as ProposedClaim['kind'],
    checkablePart: String(gold.checkablePart).replace('_', '-') as ProposedClaim['checkablePart'],
    speakers: gold.attribution.map(({ hop, name }) => ({ hop, name: name.quote, segment })),
    directness:
      gold.attribution[0] === undefined
        ? null
        : gold.attribution[0].directness === 'direct_quote'
          ? 'direct-quote'
          : 'indirect',
    polarity: firstOf(gold.modality, POLARITY, 'affirmed'),
    certainty: firstOf(gold.modality, CERTAINTY, 'asserted'),
    dates: gold.time.flatMap((time) => {
      const { start, end } = goldDays(time.isoStart, time.isoEnd);
      return start === null && end === null ? [] : [{ start, end }];
    }),
    amounts: gold.quantities
      .filter(({ vague, comparator }) => vague !== true && COMPARATORS.has(comparator))
      .map(({ value, range, comparator, currency }) => ({
        value,
        low: range?.low ?? null,
        high: range?.high ?? null,
        comparator: comparator as '=',
        unit: currency ?? null,
      })),
    checkWorthy: gold.checkWorthy,
    reason: '',
  };
}
