import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleInput } from '../../../src/domain/requests.ts';
import { analysis } from '../../../src/entry/analysis.ts';
import { findCandidates } from '../../../src/evidence/retrieval/find-candidates.ts';
import { takeIn } from '../../../src/pipeline/take-in.ts';
import { openSqliteStore } from '../../../src/storage/sqlite/open.ts';
import { cpuNow, type Spread, spreadOf } from '../measure.ts';
import { atLeast, atMost, fixed, type Section } from '../target.ts';
import { Corpus } from './corpus.ts';
import { readForms } from './dress.ts';
import { drawArticle } from './generate.ts';
import { randomFrom } from './random.ts';

const QUESTIONS = 200;
const POSTS = 40;
const SENTENCES_A_POST = 8;

interface Row {
  readonly size: number;
  readonly bytes: number;
  readonly perSecond: number;
  readonly retrieval: Spread;
  readonly rows: number;
  /** Shares of the stored facts that were asked for again and found. */
  readonly found: { readonly same: number; readonly other: number };
  readonly post: Spread;
}

async function measureRetrieval(corpus: Corpus) {
  const times: number[] = [];
  const cpu: number[] = [];
  const asked = { same: 0, other: 0 };
  const found = { same: 0, other: 0 };
  let rows = 0;
  for (let run = -20; run < QUESTIONS; run += 1) {
    const kind = run % 2 === 0 ? 'same' : 'other';
    const one = await corpus.ask(kind === 'same');
    if (one === null) continue;
    const cpuStart = cpuNow();
    const start = performance.now();
    const { byClaim, rowsRead } = await findCandidates([one.question], corpus.store, null);
    const took = performance.now() - start;
    if (run < 0) continue;
    times.push(took);
    cpu.push(cpuNow() - cpuStart);
    rows = Math.max(rows, rowsRead);
    asked[kind] += 1;
    if ([...byClaim.values()].flat().some(({ claim }) => one.isTold(claim))) found[kind] += 1;
  }
  return {
    retrieval: spreadOf(times, cpu.reduce((sum, one) => sum + one, 0) / cpu.length),
    rows,
    found: { same: found.same / asked.same, other: found.other / asked.other },
  };
}

async function measurePosts(corpus: Corpus, seed: number): Promise<Spread> {
  const random = randomFrom(seed);
  const store = analysis.settle(corpus.store);
  const facts = corpus.known.map(({ fact }) => fact);
  const times: number[] = [];
  for (let run = -5; run < POSTS; run += 1) {
    const { text, publisher, publishedAt } = drawArticle(random, SENTENCES_A_POST, facts);
    const input: ArticleInput = {
      text,
      publisher,
      publishedAt,
      title: null,
      author: null,
      language: null,
      claimLanguage: null,
      countryHint: null,
      engine: 'rules',
      verify: true,
    };
    const start = performance.now();
    await takeIn(input, analysis, store);
    if (run >= 0) times.push(performance.now() - start);
  }
  return spreadOf(times, 0);
}

/** Finding and storing as the store grows, in one file on this machine. `sizes`: claims, ascending. */
export async function measureScale(
  sizes: readonly number[],
  progress: (line: string) => void,
): Promise<Section> {
  const directory = mkdtempSync(join(tmpdir(), 'isnad-scale-'));
  const path = join(directory, 'scale.db');
  const store = openSqliteStore(`file:${path}`, analysis.proclitics);
  const rows: Row[] = [];
  try {
    const corpus = new Corpus(store, await readForms());
    for (const size of sizes) {
      const perSecond = await corpus.growTo(size);
      const bytes = statSync(path).size / size;
      const retrieval = await measureRetrieval(corpus);
      const post = await measurePosts(corpus, size);
      rows.push({ size, bytes, perSecond, post, ...retrieval });
      progress(`${size} claims`);
    }
  } finally {
    await store.close();
    rmSync(directory, { recursive: true, force: true });
  }
  return report(rows);
}

const MOST_GROWTH = 3;
const MOST_P99_MS = 50;
const LEAST_FOUND = 0.95;
const HEAD =
  'claims|stored/s|bytes/claim|find processor|find p50|find p99|rows read|found|across languages|POST p50|POST p99'.split(
    '|',
  );

function report(rows: readonly Row[]): Section {
  const base = rows.find(({ size }) => size >= 10_000) ?? (rows[0] as Row);
  const last = rows.at(-1) as Row;
  // Processor time, reading the database included: what else the machine does would decide the ratio by the clock.
  const growth = last.retrieval.cpu / base.retrieval.cpu;
  return {
    title: 'Evidence as the store grows: finding it, and posting an article of eight sentences; milliseconds',
    rows: [
      HEAD,
      ...rows.map(({ size, perSecond, bytes, retrieval, rows: read, found, post }) => [
        String(size),
        fixed(perSecond),
        fixed(bytes),
        fixed(retrieval.cpu),
        fixed(retrieval.median),
        fixed(retrieval.p99),
        String(read),
        fixed(found.same),
        fixed(found.other),
        fixed(post.median),
        fixed(post.p99),
      ]),
    ],
    figures: { rows },
    targets: [
      atMost(`finding at ${last.size} beside ${base.size} claims`, growth, MOST_GROWTH),
      atMost('finding, p99 ms', last.retrieval.p99, MOST_P99_MS, false),
      atLeast('stored claims that are found again', last.found.same, LEAST_FOUND),
      atLeast('the same across languages', last.found.other, LEAST_FOUND),
    ],
  };
}
