import { readPrompts } from '../backends/read-prompts.ts';
import { allAnswers } from './all-answers.ts';
import { BY_HAND } from './by-hand.ts';
import { originOf, STEPS } from './case-answer.ts';

/** Whose answers a run over these articles was made of, a line for each kind, and which of them are stale. */
export function showOrigins(names: readonly string[]): string[] {
  const prompts = readPrompts();
  const wanted = [...allAnswers(prompts)].flatMap(([name, both]) => (names.includes(name) ? [both] : []));
  const places = wanted.flatMap((both) =>
    STEPS.map((step) => {
      const stale = both[step].promptSha256 === prompts[step].sha256 ? '' : ', stale';
      return { kind: `${step}: ${originOf(both[step])}${stale}`, name: both[step].case };
    }),
  );
  const lines = [...Map.groupBy(places, ({ kind }) => kind)].map(
    ([kind, all]) => `${kind} (${all.map(({ name }) => name).join(', ')})`,
  );
  return lines.some((line) => line.includes(BY_HAND))
    ? [...lines, 'Figures of hand-written answers describe who wrote them, and no model.']
    : lines;
}
