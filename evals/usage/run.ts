import { llmBackend } from '../backends/llm.ts';
import { type Dataset, requestOf } from '../dataset.ts';
import { table } from '../table.ts';
import { addUsage, costOf, NO_USAGE, type Prices, readPrices, type Usage } from './usage.ts';

interface ArticleUsage extends Usage {
  readonly dataset: string;
  readonly characters: number;
  /** Of the whole pipeline, with a model that answers at once. */
  readonly milliseconds: number;
}

/** What each article costs in calls, tokens and time of our own. */
export async function measureUsage(
  datasets: readonly Dataset[],
  { allowStale }: { readonly allowStale: boolean },
): Promise<ArticleUsage[]> {
  let usage = NO_USAGE;
  const onCall = (one: Usage): void => {
    usage = addUsage(usage, one);
  };
  const backend = llmBackend({ allowStale, onCall });
  const all: ArticleUsage[] = [];
  for (const dataset of datasets) {
    usage = NO_USAGE;
    const article = await backend.analyse(requestOf(dataset));
    const milliseconds = Math.round(article.usage.durationMs);
    all.push({ dataset: dataset.name, characters: dataset.text.length, ...usage, milliseconds });
  }
  return all;
}

const money = (amount: number): string => amount.toFixed(amount < 1 ? 4 : 2);

/** The same as a table, and below it what that comes to by the price table. */
export function showUsage(all: readonly ArticleUsage[], { currency, models }: Prices): string[] {
  const sum = all.reduce(addUsage, NO_USAGE);
  const row = (name: string, { calls, promptTokens, completionTokens }: Usage, rest: readonly string[]) => [
    name,
    String(calls),
    String(promptTokens),
    String(completionTokens),
    ...rest,
  ];
  return [
    table([
      ['', 'calls', 'prompt tokens', 'answer tokens', 'characters', 'ms'],
      ...all.map((one) => row(one.dataset, one, [String(one.characters), String(one.milliseconds)])),
      row('together', sum, [String(all.reduce((total, one) => total + one.characters, 0)), '']),
    ]),
    '',
    sum.counted === sum.calls
      ? 'Tokens as the servers counted them.'
      : `Tokens of ${sum.calls - sum.counted} of ${sum.calls} calls are estimated from above, two characters each: nobody was asked.`,
    ...Object.entries(models).map(
      ([name, price]) =>
        `${name} (${price.promptPerMillion} and ${price.completionPerMillion} ${currency} a million, ${price.asOf}): ${money(costOf(sum, price))} ${currency} together, ${money(costOf(sum, price) / Math.max(1, all.length))} an article`,
    ),
  ];
}

export async function runUsage(
  datasets: readonly Dataset[],
  { allowStale, json }: { readonly allowStale: boolean; readonly json: boolean },
): Promise<void> {
  const all = await measureUsage(datasets, { allowStale });
  if (json) console.log(JSON.stringify({ articles: all }, null, 2));
  else for (const line of showUsage(all, readPrices())) console.log(line);
}
