import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runArticles } from '../../evals/articles.ts';
import type { Backend } from '../../evals/backends/backend.ts';
import { llmBackend } from '../../evals/backends/llm.ts';
import { readPrompts } from '../../evals/backends/read-prompts.ts';
import { rulesBackend } from '../../evals/backends/rules.ts';
import { DATASET_NAMES, readDatasets } from '../../evals/dataset.ts';
import { type Result, scoreDataset, scoreInput } from '../../evals/eval-set.ts';
import {
  type Baseline,
  baselineFile,
  baselineOf,
  readBaseline,
  showBaseline,
} from '../../evals/gate/baseline.ts';
import { judge } from '../../evals/gate/judge.ts';
import { showJudgement } from '../../evals/gate/show.ts';
import { allAnswers } from '../../evals/recorded/all-answers.ts';
import { CaseAnswer, type CaseAnswers, type WrittenExtraction } from '../../evals/recorded/case-answer.ts';
import { evalCase } from '../../evals/scorers/eval-case.ts';
import type { Claim } from '../../src/domain/claim.ts';
import type { Locale } from '../../src/text/locale.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import type { Cue } from '../../src/text/modality/lexicon.ts';
import { PhraseTable } from '../../src/text/phrases.ts';

type Proposed = WrittenExtraction['pieces'][number]['claims'][number];

const FEW = ['demo-en', 'ar-flood', 'ar-coalition', 'en-cabinet'];

async function run(backend: Backend): Promise<Result[]> {
  const results: Result[] = [];
  for (const dataset of readDatasets().datasets)
    if (FEW.includes(dataset.name)) results.push(await scoreDataset(dataset, backend));
  return results;
}

/** The results with one claim of one article changed. */
function edited(results: readonly Result[], article: string, id: string, edit: (claim: Claim) => Claim) {
  return results.map((result) => {
    if (result.dataset !== article) return result;
    const { gold, text, article: answer } = result.input;
    const claims = answer.claims.map((claim) => (claim.id === id ? edit(claim) : claim));
    return scoreInput(article, evalCase(gold, text, { ...answer, claims }));
  });
}

/** Names of the figures that turn the gate red, each once. */
const red = (before: Baseline, results: readonly Result[]): string[] => [
  ...new Set(judge(before, results).failures.map(({ figure }) => figure)),
];

let clean: Result[];
let before: Baseline;
beforeAll(async () => {
  clean = await run(rulesBackend());
  before = baselineOf(clean);
});

describe('the gate over the rules', () => {
  it('is green on the run it was taken from, and names no case', () => {
    expect(judge(before, clean)).toEqual({ failures: [], changes: [], fresh: [] });
  });

  it('turns red when a rule is switched off: sources are no longer found', async () => {
    const silent = LOCALES.spoken.map((locale) => ({
      ...locale,
      attribution: { ...locale.attribution, readFrames: () => [] },
    }));
    const results = await run(rulesBackend({ ...LOCALES, spoken: silent }));
    const names = red(before, results);
    expect(names).toContain('nearest source');
    expect(names).toContain('voice leak');
    const changed = judge(before, results).changes.filter(({ figure }) => figure === 'nearest source');
    expect(new Set(changed.map(({ article }) => article))).toEqual(new Set(FEW));
    expect(showJudgement(judge(before, results)).join('\n')).toMatch(
      / {2}ar-flood: nearest source 1 \(\d+\) → 0\.000 \(\d+\)/,
    );
  });

  it('turns red when one offset is shifted by one', () => {
    const id = clean[0]?.input.article.claims[0]?.id ?? '';
    const shifted = edited(clean, 'demo-en', id, (claim) => ({
      ...claim,
      spans: claim.spans.map((span) => ({ ...span, start: span.start + 1 })),
    }));
    expect(red(before, shifted)).toEqual(['span integrity']);
  });

  it('turns red when one hedge is dropped, though the average stays inside its interval', () => {
    const pair = clean[0]?.input.matching.pairs.find(
      ({ gold, claim }) => gold.level === 'core' && claim.modality.certainty !== 'asserted',
    );
    const dropped = edited(clean, 'demo-en', pair?.claim.id ?? '', (claim) => ({
      ...claim,
      modality: { ...claim.modality, certainty: 'asserted', cues: [] },
    }));
    expect(red(before, dropped)).toEqual(['modality kept']);
    const { failures } = judge(before, dropped);
    expect(failures.map(({ why }) => why)).toEqual([expect.stringMatching(/^demo-en: 1 → 0\.97\d+, held/)]);
  });

  it('turns red when an article is left out, and not when one is added', () => {
    expect(judge(before, clean.slice(1)).failures).toEqual([{ figure: 'articles', why: 'demo-en has gone' }]);
    const fewer = baselineOf(clean.slice(1));
    expect(judge(fewer, clean)).toEqual({ failures: [], changes: [], fresh: ['demo-en'] });
  });

  it('says of a new figure that it is not in the baseline, once', () => {
    const { precision: _, ...figures } = before.figures;
    const older: Baseline = {
      figures,
      cases: Object.fromEntries(
        Object.entries(before.cases).map(([name, { precision: _, ...values }]) => [name, values]),
      ),
    };
    expect(judge(older, clean)).toEqual({ failures: [], changes: [], fresh: ['precision'] });
  });

  it('turns red when nothing is left to judge', () => {
    const none = clean.map((result) => ({
      ...result,
      scores: result.scores.map((score) =>
        score.name === 'dates exact' ? { ...score, value: null, judged: 0 } : score,
      ),
    }));
    expect(red(before, none)).toEqual(['dates exact']);
  });
});

describe('the gate over answers that lie ready for a model', () => {
  const answering = (change: (claims: Proposed[]) => Proposed[]) => {
    const prompts = readPrompts();
    const changed = ({ extract, judge: judging }: CaseAnswers): CaseAnswers => {
      const { pieces } = extract as WrittenExtraction;
      const worse = pieces.map(({ key, claims }) => ({ key, claims: change(claims) }));
      return { extract: CaseAnswer.parse({ ...extract, pieces: worse }), judge: judging };
    };
    const known = [...allAnswers(prompts)].filter(([name]) => FEW.includes(name));
    return llmBackend(
      { allowStale: false },
      prompts,
      new Map(known.map(([name, answers]) => [name, changed(answers)])),
    );
  };

  // A lie in every quote is no worse answer but none: the engine gives way to the rules, and the run stops.
  // Speakers and hedges that an answer leaves out are read from the text again, and cost nothing. What it quotes does.
  it.each([
    ['leaves out every other claim', 'core recall', (_: Proposed, at: number) => at % 2 === 0, undefined],
    ['quotes three words of each', 'voice leak', () => true, (words: string[]) => words.slice(0, 3)],
  ] as const)('turns red when the answer %s', async (_, figure, keep, quote = (words) => words) => {
    const accepted = baselineOf(await run(answering((claims) => claims)));
    const worsen = (claim: Proposed): Proposed => ({
      ...claim,
      quotes: claim.quotes.map((words) => quote(words.split(' ')).join(' ')),
    });
    const worse = await run(answering((claims) => claims.filter(keep).map(worsen)));
    expect(red(accepted, worse)).toContain(figure);
    const lines = showJudgement(judge(accepted, worse)).join('\n');
    expect(lines).toMatch(new RegExp(`^  demo-en: ${figure} \\S+ \\(\\d+\\) → \\S+ \\(\\d+\\)$`, 'm'));
  });
});

describe('a run that is held against a baseline', () => {
  const printed: string[] = [];
  beforeAll(() => {
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  });
  afterAll(() => vi.restoreAllMocks());

  /** What the run is red for, and what it printed. */
  async function held(backend: Backend, baseline: Baseline) {
    printed.length = 0;
    const options = { verbose: false, json: false, filter: 'en-c', floors: null, gate: { baseline } };
    const red = await runArticles(backend, options);
    return { red, text: printed.join('\n') };
  }
  const accept = async (backend: Backend) => {
    const wanted = readDatasets().datasets.filter(({ name }) => name.includes('en-c'));
    return baselineOf(await Promise.all(wanted.map((one) => scoreDataset(one, backend))));
  };
  const rereading = (change: (claims: Claim[]) => Claim[]): Backend => {
    const rules = rulesBackend();
    const analyse: Backend['analyse'] = async (request) => {
      const article = await rules.analyse(request);
      return { ...article, claims: change(article.claims) };
    };
    return { ...rules, analyse };
  };
  const unhedged = (locale: Locale): Locale => ({
    ...locale,
    modality: { ...locale.modality, cues: new PhraseTable<Cue>([]), fused: () => null },
  });
  const silent = (locale: Locale): Locale => ({
    ...locale,
    attribution: { ...locale.attribution, readFrames: () => [] },
  });
  const localesWith = (change: (locale: Locale) => Locale) => ({
    ...LOCALES,
    spoken: LOCALES.spoken.map(change),
  });
  const oneOff = (claims: Claim[]) =>
    claims.map((claim, at) =>
      at > 0 ? claim : { ...claim, spans: claim.spans.map((span) => ({ ...span, end: span.end - 1 })) },
    );

  it('is green on the same code', async () => {
    const { red, text } = await held(rulesBackend(), await accept(rulesBackend()));
    expect(red).toEqual([]);
    expect(text).not.toMatch(/Changed cases|Worse than/);
  });

  it.each([
    ['the words of hedging are gone', 'modality kept', rulesBackend(localesWith(unhedged))],
    ['the rule that reads reporting frames is off', 'exact chain', rulesBackend(localesWith(silent))],
    ['an offset is one short', 'span integrity', rereading(oneOff)],
    ['no claim is made of the last half', 'core recall', rereading((all) => all.slice(0, all.length / 2))],
  ])('is red and names scorer and case when %s', async (_, figure, worse) => {
    const { red, text } = await held(worse, await accept(rulesBackend()));
    expect(red.join('\n')).toMatch(new RegExp(`^${figure}: `, 'm'));
    const verdict = text.slice(text.indexOf('Changed cases'));
    expect(verdict).toMatch(new RegExp(`^  en-court: ${figure} \\S+ \\(\\d+\\) → \\S+ \\(\\d+\\)$`, 'm'));
    expect(verdict).toMatch(new RegExp(`^Worse than the baseline:\\n(?:  .*\\n)*  ${figure}: `, 'm'));
  });
});

describe('the baseline', () => {
  it('is the same to the byte on every run', async () => {
    const again = await run(rulesBackend());
    expect(showBaseline(baselineOf(again))).toBe(showBaseline(before));
  });

  it.each(['rules', 'llm'] as const)(
    'of the %s lies in the repository as it is written, with every article of its own and no other',
    (engine) => {
      const file = baselineFile(engine);
      const accepted = readBaseline(file) as Baseline;
      expect(showBaseline(accepted)).toBe(readFileSync(file, 'utf8'));
      expect(Object.keys(accepted.cases)).toEqual([...DATASET_NAMES]);
    },
  );
});
