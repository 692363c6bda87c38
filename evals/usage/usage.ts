import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Question, Reply } from '../recorded/reply-for.ts';

/** Characters of one token, as the budget of an article reckons what no server counted: an estimate from above. */
const CHARS_PER_TOKEN = 2;

/** What the model was asked over one article, and what it would have charged for. */
export interface Usage {
  readonly calls: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Calls whose tokens a server counted; those of the others are estimated. */
  readonly counted: number;
}

export const NO_USAGE: Usage = { calls: 0, promptTokens: 0, completionTokens: 0, counted: 0 };

const estimate = (...texts: string[]): number =>
  Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / CHARS_PER_TOKEN);

/** A call as usage: what its server counted, or an estimate where nobody was asked. */
export function usageOf({ system, user }: Question, { text, promptTokens, completionTokens }: Reply): Usage {
  if (promptTokens + completionTokens > 0) return { calls: 1, promptTokens, completionTokens, counted: 1 };
  return {
    calls: 1,
    promptTokens: estimate(system, user),
    completionTokens: estimate(text),
    counted: 0,
  };
}

export const addUsage = (one: Usage, other: Usage): Usage => ({
  calls: one.calls + other.calls,
  promptTokens: one.promptTokens + other.promptTokens,
  completionTokens: one.completionTokens + other.completionTokens,
  counted: one.counted + other.counted,
});

const Price = z.strictObject({
  promptPerMillion: z.number().min(0),
  completionPerMillion: z.number().min(0),
  asOf: z.string().describe('The day the price was read, or "invented".'),
});
export type Price = z.infer<typeof Price>;
const Prices = z.strictObject({ currency: z.string(), models: z.record(z.string(), Price) });
export type Prices = z.infer<typeof Prices>;

/** The price table. Throws when it is damaged. */
export function readPrices(file: URL = new URL('prices.json', import.meta.url)): Prices {
  const parsed = Prices.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file.pathname}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export const costOf = ({ promptTokens, completionTokens }: Usage, price: Price): number =>
  (promptTokens * price.promptPerMillion + completionTokens * price.completionPerMillion) / 1e6;
