import { civilOf } from './calendar.ts';
import type { Expression } from './expression.ts';
import { resolve } from './resolve.ts';
import type { Frame, Resolved } from './resolved.ts';

/** Counts out the times of one list. Days that leave out their year have one year together: that of the last. */
export function resolveList(expressions: readonly Expression[], frame: Frame): Resolved[] {
  const last = expressions.at(-1);
  const end = last === undefined ? null : resolve(last, frame).start;
  return expressions.map((expression) => {
    const alone = resolve(expression, frame);
    if (end === null || alone.start === null || !alone.anchored || expression.is !== 'calendar') return alone;
    const { year } = civilOf(end);
    return civilOf(alone.start).year === year
      ? alone
      : { ...resolve({ ...expression, year }, frame), anchored: true };
  });
}
