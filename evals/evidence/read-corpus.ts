import { readdirSync, readFileSync } from 'node:fs';
import { CorpusEvent } from './corpus-event.ts';

const FOLDER = new URL('../corpus/', import.meta.url);

/** The events of `evals/corpus`, by name. Throws when a file does not fit the schema. */
export function readCorpus(): CorpusEvent[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => CorpusEvent.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))));
}
