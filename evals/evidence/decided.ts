import type { Decided } from './calibration.ts';
import { openCorpusStore } from './corpus-post.ts';
import { readEvents, verdictKey } from './corpus-read.ts';
import { readCorpus } from './read-corpus.ts';
import type { JudgeOn, StanceRow } from './stance.ts';

const OPEN = 'not-enough-evidence';
const WANTED = { agree: 'supported', disagree: 'refuted', other: OPEN } as const;

/** What the verdicts on the events that rules are tuned on decide; the others are not looked at. */
export async function decidedOnEvents(): Promise<Decided[]> {
  const store = openCorpusStore();
  const read = await readEvents(
    readCorpus().filter(({ apart }) => !apart),
    store,
  );
  await store.close();
  return read.flatMap(({ event, verdicts }) =>
    event.verdicts.flatMap(({ claim, asOf, label }) => {
      const verdict = verdicts.get(verdictKey(claim, asOf));
      if (verdict === undefined || verdict.label === OPEN) return [];
      return [{ confidence: verdict.confidence ?? 0, isRight: verdict.label === label }];
    }),
  );
}

export async function decidedOnPairs(rows: readonly StanceRow[], judgeOn: JudgeOn): Promise<Decided[]> {
  const decided: Decided[] = [];
  for (const { claim, evidence, stance } of rows) {
    const judged = await judgeOn(claim, evidence);
    if (judged === null || judged.label === OPEN) continue;
    decided.push({ confidence: judged.confidence, isRight: judged.label === WANTED[stance] });
  }
  return decided;
}
