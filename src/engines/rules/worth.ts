import type { CheckablePart, ClaimKind } from '../../domain/claim.ts';
import type { Modality, ModalityClass } from '../../domain/modality.ts';
import type { WorthCue, WorthReasons } from '../../text/claim-lexicon.ts';
import type { Range } from '../../text/clauses/split-clauses.ts';
import type { Reading } from '../../text/reading.ts';

export interface Worth {
  readonly checkWorthy: boolean;
  readonly checkWorthiness: number;
  readonly checkWorthyReason: string;
  readonly checkablePart: CheckablePart;
}

interface Facts {
  readonly kind: ClaimKind;
  readonly modality: Modality;
  readonly classes: ReadonlySet<ModalityClass>;
  readonly dated: boolean;
  readonly amount: boolean;
  readonly named: boolean;
  readonly cues: ReadonlySet<WorthCue>;
  readonly heading: boolean;
  readonly question: boolean;
  readonly speech: boolean;
  readonly anonymous: boolean;
  /** Declining to comment: known, and nothing to look up. */
  readonly refusal: boolean;
  readonly pledged: boolean;
}

/** Where a claim starts from, before what it holds is looked at. Published in docs/scoring.md. */
export const WORTH_BASE: Readonly<Record<ClaimKind, number>> = {
  event: 0.5,
  quantity: 0.7,
  plan: 0.55,
  statement: 0.35,
  prediction: 0.45,
  position: 0.35,
  background: 0.4,
};

export const WORTH_WEIGHTS = {
  dated: 0.15,
  amount: 0.15,
  named: 0.1,
  record: 0.1,
  commitment: 0.3,
  denial: 0.3,
  courtesy: -0.3,
  opinion: -0.3,
  possibility: -0.25,
  datedPossibility: -0.1,
  heading: -0.05,
} as const;

const THRESHOLD = 0.5;

export function cuesIn(reading: Reading, ranges: readonly Range[]): Set<WorthCue> {
  const found = new Set<WorthCue>();
  const { cues, refusals } = reading.locale.claims;
  const words = new Set<string>();
  for (const range of ranges)
    for (let at = range.from; at < range.to; at += 1) {
      const match = cues.longest(reading.text.tokens, at, range.to, reading.locale.proclitics);
      if (match !== null) found.add(match.value);
      const word = reading.text.tokens[at]?.text ?? '';
      for (const form of [word, ...joinedForms(word, reading)]) words.add(form);
    }
  const holds = (list: ReadonlySet<string>): boolean => [...list].some((word) => words.has(word));
  const refused = refusals.some(
    (one) => holds(one.acts) && holds(one.objects) && (one.with === null || holds(one.with)),
  );
  if (refused) found.add('refusal');
  return found;
}

const joinedForms = (word: string, { locale }: Reading): string[] =>
  locale.clauses.joiners
    .filter((joiner) => word.startsWith(joiner))
    .map((joiner) => word.slice(joiner.length));

function reasonOf(facts: Facts, worthy: boolean, reasons: WorthReasons): string {
  if (facts.question) return reasons.question;
  if (!worthy) {
    if (facts.refusal) return reasons.refusal;
    if (facts.cues.has('courtesy')) return reasons.courtesy;
    if (facts.classes.has('opinion')) return reasons.opinion;
    if (facts.modality.certainty === 'possible') return reasons.possibility;
    if (facts.kind === 'background') return reasons.background;
    return facts.heading ? reasons.heading : reasons.vague;
  }
  if (facts.modality.polarity === 'denied') return reasons.denial;
  if (facts.speech && facts.pledged) return reasons.commitment;
  if (facts.amount) return reasons.amount;
  if (facts.kind === 'plan' || facts.kind === 'prediction') return reasons.plan;
  if (facts.dated) return reasons.dated;
  return facts.cues.has('record') ? reasons.record : reasons.named;
}

/** Whether an outsider could look the claim up and the answer would matter: published weights, summed and bounded. */
export function worthOf(facts: Facts, reasons: WorthReasons): Worth {
  const weights = WORTH_WEIGHTS;
  let score = WORTH_BASE[facts.kind];
  if (facts.dated) score += weights.dated;
  if (facts.amount) score += weights.amount;
  if (facts.named) score += weights.named;
  if (facts.cues.has('record')) score += weights.record;
  if (facts.pledged) score += weights.commitment;
  if (facts.modality.polarity === 'denied') score += weights.denial;
  if (facts.cues.has('courtesy') && !facts.pledged) score += weights.courtesy;
  if (facts.classes.has('opinion')) score += weights.opinion;
  // What may be so, by a day or a figure that will show it, can be looked up later.
  if (facts.modality.certainty === 'possible')
    score += facts.dated || facts.amount ? weights.datedPossibility : weights.possibility;
  if (facts.heading) score += weights.heading;
  if (facts.question) score = 0.05;
  // Courtesy is courtesy however well dated: a formula about friendship gives nothing to look up.
  if (facts.speech && facts.cues.has('courtesy') && !facts.pledged) score = Math.min(score, 0.3);
  if (facts.refusal) score = Math.min(score, 0.1);
  const bounded = Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
  const checkWorthy = bounded >= THRESHOLD;
  return {
    checkWorthy,
    checkWorthiness: bounded,
    checkWorthyReason: reasonOf(facts, checkWorthy, reasons),
    checkablePart: facts.speech ? 'speech-event' : facts.anonymous ? 'both' : 'content',
  };
}
