import { z } from 'zod';
import { sha256Hex } from '../../domain/hash.ts';

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,7}$/, 'must be a whole number from 1')
  .transform(Number);

const Head = z.strictObject({
  name: z.enum(['extract', 'judge', 'verdict']),
  version: wholeNumber,
  /** Name of the answer's schema. */
  output: z.enum(['extraction', 'judgements', 'ratings']),
  maxOutputTokens: wholeNumber,
  /** Characters of article text in one extraction call. */
  chunkChars: wholeNumber.optional(),
  /** Claims in one call that judges or rates them. */
  claimsPerCall: wholeNumber.optional(),
});

/** One step's instructions, as its file gives them. */
export interface Prompt extends z.infer<typeof Head> {
  readonly system: string;
  /** Template of the message that carries the data. */
  readonly user: string;
  /** Of the whole file: what an answer was an answer to. */
  readonly sha256: string;
}

const PLACEHOLDER = /\{\{([a-zA-Z]+)\}\}/g;

/**
 * Reads a prompt file: front matter of `key: value` lines between two `---`, then "# System" and "# User". Throws an
 * Error that names the file and what is wrong with it.
 */
export function parsePrompt(markdown: string, file: string): Prompt {
  const text = markdown.replaceAll('\r\n', '\n');
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error(`${file}: no front matter between two "---"`);
  const entries = head.split('\n').map((line) => {
    const colon = line.indexOf(': ');
    if (colon < 1) throw new Error(`${file}: "${line}" is not "key: value"`);
    return [line.slice(0, colon), line.slice(colon + 2).trim()] as const;
  });
  const parsed = Head.safeParse(Object.fromEntries(entries));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const [before, system, user, ...more] = body.split(/^# (?:System|User)$/m);
  if (before?.trim() !== '' || system === undefined || user === undefined || more.length > 0)
    throw new Error(`${file}: needs exactly "# System" and then "# User"`);
  return { ...parsed.data, system: system.trim(), user: user.trim(), sha256: sha256Hex(text) };
}

/**
 * Puts values in the places of a template. Nothing is escaped and nothing is run: a value that looks like a
 * placeholder stays as it is. Throws when a placeholder has no value.
 */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`The prompt asks for "${name}", which nothing gives.`);
    return value;
  });
}

/** The prompts of all steps that use a model. */
export interface Prompts {
  readonly extract: Prompt;
  readonly judge: Prompt;
  readonly verdict: Prompt;
}
