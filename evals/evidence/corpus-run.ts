import type { Score } from '../scorers/score.ts';
import { showScore } from '../show-score.ts';
import { table } from '../table.ts';
import { scoreDrift } from './corpus-drift.ts';
import type { CorpusEvent } from './corpus-event.ts';
import { scoreMutations } from './corpus-mutations.ts';
import { scoreOrigins } from './corpus-origins.ts';
import { openCorpusStore } from './corpus-post.ts';
import { readEvents } from './corpus-read.ts';
import { scoreRelations } from './corpus-relations.ts';
import { scoreVerdicts } from './corpus-verdicts.ts';
import { readCorpus } from './read-corpus.ts';

async function scoreEvents(events: readonly CorpusEvent[]): Promise<Score[]> {
  const store = openCorpusStore();
  const read = await readEvents(events, store);
  await store.close();
  const mutations = await scoreMutations(events);
  return [
    ...scoreRelations(read),
    ...scoreDrift(read),
    ...scoreOrigins(read),
    ...scoreVerdicts(read),
    ...mutations,
  ];
}

/**
 * The figures over whole events of several articles, those that rules are tuned on and those kept apart. Of the latter
 * only figures are shown, never what cost them: whoever reads that tunes on it. They have no floor.
 */
export async function runCorpus(options: {
  json: boolean;
  verbose: boolean;
  only: string | undefined;
}): Promise<void> {
  const events = readCorpus().filter(({ id }) => options.only === undefined || id === options.only);
  if (events.length === 0) throw new Error(`There is no event "${options.only}" in evals/corpus.`);
  const tuning = await scoreEvents(events.filter(({ apart }) => !apart));
  const apart = (await scoreEvents(events.filter((event) => event.apart))).map((score) => ({
    ...score,
    misses: [],
  }));
  if (options.json) {
    console.log(JSON.stringify({ backend: 'rules', tuning, apart }, null, 2));
    return;
  }
  console.log(
    table([
      ['', 'tuning', 'judged', 'apart', 'judged'],
      ...tuning.map((score, at) => {
        const other = apart[at] ?? score;
        return [
          score.name,
          showScore(score, null),
          String(score.judged),
          showScore(other, null),
          String(other.judged),
        ];
      }),
    ]),
  );
  if (!options.verbose) return;
  for (const { name, misses, judged } of tuning)
    if (misses.length > 0)
      console.log(`\n${name.trim()} (${misses.length} of ${judged})\n  ${misses.join('\n  ')}`);
}
