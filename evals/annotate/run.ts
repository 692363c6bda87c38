import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { rulesBackend } from '../backends/rules.ts';
import { draftAnnotation } from './draft.ts';
import { lintAnnotation } from './lint.ts';

const USAGE = `npm run evals:new -- ARTICLE.txt [--published YYYY-MM-DD]
npm run evals:new -- ARTICLE.txt --lint

Drafts ARTICLE.gold.json from the rule engine, for a person to correct; never writes over one that is there.
--lint says what is wrong with the annotation, and exits 1 when anything is.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lint: { type: 'boolean', default: false }, published: { type: 'string' } },
});
const [file] = positionals;

async function draft(path: string, goldPath: string): Promise<number> {
  if (existsSync(goldPath)) {
    console.error(`${goldPath} is there already; take it away first.`);
    return 1;
  }
  const text = readFileSync(path, 'utf8');
  const request = values.published === undefined ? { text } : { text, publishedAt: values.published };
  const article = await rulesBackend().analyse(request);
  const annotation = draftAnnotation(article, basename(path, '.txt'));
  writeFileSync(goldPath, `${JSON.stringify(annotation, null, 2)}\n`);
  console.log(
    `${goldPath}: ${annotation.claims.length} claims to correct, in ${annotation.segments.length} segments`,
  );
  return 0;
}

function lint(path: string, goldPath: string): number {
  const problems = lintAnnotation(readFileSync(path, 'utf8'), JSON.parse(readFileSync(goldPath, 'utf8')));
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`${goldPath}: nothing wrong`);
  return problems.length === 0 ? 0 : 1;
}

if (file === undefined || !file.endsWith('.txt') || !existsSync(file)) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const goldPath = file.replace(/\.txt$/, '.gold.json');
  process.exitCode = values.lint ? lint(file, goldPath) : await draft(file, goldPath);
}
