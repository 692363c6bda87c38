import type { EvalCase } from './eval-case.ts';
import { type Score, Tally } from './score.ts';

const POLARITY = new Map([
  ['denial', 'denied'],
  ['negation', 'negated'],
]);
const CERTAINTY = new Map([
  ['possibility', 'possible'],
  ['plan', 'planned'],
  ['future', 'planned'],
  ['in_progress', 'in-progress'],
  ['estimate', 'estimated'],
  ['rumour', 'rumoured'],
  ['condition', 'conditional'],
]);

/** Polarity and certainty as annotated, over matched core claims; opinions and quotation marks have none of their own. */
export function modalityKept({ matching }: EvalCase): Score {
  const tally = new Tally();
  for (const { gold, claim } of matching.pairs) {
    if (gold.level !== 'core') continue;
    const marks = gold.modality.map((mark) => mark.type);
    const polarity = marks.map((mark) => POLARITY.get(mark)).find((item) => item !== undefined) ?? 'affirmed';
    const certain = marks.map((mark) => CERTAINTY.get(mark)).filter((item) => item !== undefined);
    const right =
      claim.modality.polarity === polarity &&
      (certain.length === 0
        ? claim.modality.certainty === 'asserted'
        : certain.includes(claim.modality.certainty));
    tally.add(
      right ? 1 : 0,
      () =>
        `${gold.id}: wanted ${polarity} ${certain.join('/') || 'asserted'}, ` +
        `found ${claim.modality.polarity} ${claim.modality.certainty}`,
    );
  }
  return tally.share('modality kept');
}
