import { readFileSync } from 'node:fs';
import { type Prompts, parsePrompt } from '../../src/engines/llm/prompt.ts';

const promptOf = (name: string) =>
  parsePrompt(
    readFileSync(new URL(`../../prompts/${name}.md`, import.meta.url), 'utf8'),
    `prompts/${name}.md`,
  );

/** The prompts as they are shipped. */
export const readPrompts = (): Prompts => ({
  extract: promptOf('extract'),
  judge: promptOf('judge'),
  verdict: promptOf('verdict'),
});
