import { localeOf } from '../../src/pipeline/locale-of.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import { type Score, Tally } from '../scorers/score.ts';
import type { ReadEvent } from './corpus-read.ts';

const MARK = '\u0000';
const locale = localeOf({ locales: LOCALES });

/** The words that every sentence about one kind of drift has, whatever it names. */
function wordsOf(kind: ReadEvent['event']['drift'][number]['kind'], language: string): string[][] {
  const { drift } = locale(language).relations;
  if (kind === 'number-grown') return [[drift.numberGrown()]];
  if (kind === 'source-dropped') return [drift.sourceDropped(MARK).split(MARK)];
  return [[drift.hedgeDropped(null)], drift.hedgeDropped(MARK).split(MARK)];
}

/** Whether what a claim lost or gained on its way is told where it stands later. What is told beyond the annotation is not judged. */
export function scoreDrift(read: readonly ReadEvent[]): Score[] {
  const told = new Tally();
  for (const { event, claims, markOf } of read)
    for (const { here, there, kind } of event.drift) {
      const reasons = claims
        .filter(({ id }) => markOf.get(id) === here)
        .flatMap(({ relations, language }) =>
          relations
            .filter(({ claimId }) => markOf.get(claimId) === there)
            .map(({ because }) => ({ because, language })),
        );
      const isTold = reasons.some(({ because, language }) =>
        wordsOf(kind, language).some((words) => words.every((word) => because.includes(word))),
      );
      told.add(isTold ? 1 : 0, () => `${event.id} ${here}/${there}: ${kind} is not told`);
    }
  return [told.share('drift told')];
}
