import { compare } from './compare.ts';
import { showComparison } from './show.ts';
import { runSide } from './side.ts';
import { versionsOf, withVersion } from './versions.ts';

export interface CompareOptions {
  readonly compare: string;
  readonly engine: string;
  readonly live: boolean;
  readonly only?: string | undefined;
  readonly filter?: string | undefined;
  readonly verbose: boolean;
  readonly json: boolean;
}

/** Runs the evals of two versions, one after the other, each with its own code, prompts, articles and answers. */
export async function runCompare(options: CompareOptions): Promise<void> {
  const versions = versionsOf(options.compare);
  const args = [
    ...(options.engine === 'rules' ? [] : ['--engine', options.engine]),
    ...(options.live ? ['--live'] : []),
    ...(options.only === undefined ? [] : ['--only', options.only]),
    ...(options.filter === undefined ? [] : ['--filter', options.filter]),
  ];
  const side = ({ label, commit }: { label: string; commit: string | null }) =>
    withVersion(commit, (directory) => runSide(label, directory, args));
  const before = await side(versions.before);
  const after = await side(versions.after);
  const comparison = compare(before, after);
  if (options.json) {
    const of = ({ label, stale, notes }: typeof before) => ({ label, stale, notes });
    console.log(JSON.stringify({ before: of(before), after: of(after), ...comparison }, null, 2));
    return;
  }
  for (const line of showComparison(versions, [before, after], comparison, options)) console.log(line);
}
