import { readFileSync } from 'node:fs';
import { type Prompts, parsePrompt } from '../engines/llm/prompt.ts';

const read = (name: keyof Prompts) =>
  parsePrompt(
    readFileSync(new URL(`../../prompts/${name}.md`, import.meta.url), 'utf8'),
    `prompts/${name}.md`,
  );

/** The prompts of every step, from their files. */
export const readPrompts = (): Prompts => ({
  extract: read('extract'),
  judge: read('judge'),
  verdict: read('verdict'),
});
