import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** As `--json` prints it. What older versions print beside this is left unread. */
const Printed = z.object({
  results: z.array(
    z.object({
      dataset: z.string(),
      claims: z.int(),
      scores: z.array(
        z.object({
          name: z.string(),
          unit: z.enum(['share', 'error', 'count']),
          value: z.number().nullable(),
          judged: z.int(),
          misses: z.array(z.string()),
          predictions: z
            .array(z.object({ stated: z.number(), came: z.boolean() }))
            .readonly()
            .optional(),
        }),
      ),
    }),
  ),
});

/** One version of the project and what its own evals say of it. */
export interface Side {
  readonly label: string;
  readonly results: z.infer<typeof Printed>['results'];
  /** Whose answers were scored, as that version says it. */
  readonly notes: readonly string[];
  /** Whether answers to an older prompt were taken. */
  readonly stale: boolean;
}

/** A run of one article takes a second, of all of them a few; only a live model takes longer. */
const MOST_MILLISECONDS = 15 * 60 * 1000;

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

function runEvals(directory: string, args: readonly string[]): Promise<Output> {
  const child = spawn(process.execPath, ['evals/run.ts', '--json', ...args], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: MOST_MILLISECONDS,
  });
  const read = async (stream: NodeJS.ReadableStream): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  };
  // The exit code says whether that version is red, which is not what is asked here.
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  return Promise.all([read(child.stdout), read(child.stderr), done]).then(([stdout, stderr]) => ({
    stdout,
    stderr,
  }));
}

function figuresIn(stdout: string): z.infer<typeof Printed> | null {
  try {
    const parsed = Printed.safeParse(JSON.parse(stdout));
    return parsed.success ? parsed.data : null;
  } catch {
    // Not JSON: it stopped before there was anything to print, and `whyNone` says why.
    return null;
  }
}

function whyNone(label: string, { stdout, stderr }: Output): string {
  const [, option] = /Unknown option '(--[a-z-]+)/.exec(stderr) ?? [];
  if (option !== undefined) return `${label} has no such option: its evals do not know ${option}.`;
  if (stdout.trim() !== '') return `${label} prints figures in a form that is not known here.`;
  return `${label} has no figures: ${stderr.trim() || 'its evals printed nothing.'}`;
}

/** Runs the evals of the version that lies in a directory. Answers to an older prompt are taken, and said to be that. */
export async function runSide(label: string, directory: string, args: readonly string[]): Promise<Side> {
  if (!existsSync(join(directory, 'evals/run.ts'))) throw new Error(`${label} has no evals.`);
  let output = await runEvals(directory, args);
  const stale = output.stdout === '' && output.stderr.includes('stale, the prompt has changed');
  if (stale) output = await runEvals(directory, [...args, '--allow-stale']);
  const figures = figuresIn(output.stdout);
  if (figures === null) throw new Error(whyNone(label, output));
  const notes = output.stderr.split('\n').filter((line) => /^(?:extract|judge): /.test(line));
  return { label, results: figures.results, notes, stale };
}
