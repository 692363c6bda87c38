import {
  type CallOptions,
  type LanguageModel,
  type ModelCall,
  ModelError,
  type ModelReply,
} from '../port.ts';

export interface BudgetLimits {
  /** Calls for one article. */
  readonly calls: number;
  /** Tokens for one article, those of questions and answers together. */
  readonly tokens: number;
}

/** Characters of one token in the leanest scripts we meet: an estimate from above for what was not counted. */
const CHARS_PER_TOKEN = 2;

const spentOut = (what: string): ModelError =>
  new ModelError('budget-spent', `The article has used up its ${what} for the model.`, {
    retryable: false,
    attempts: 0,
  });

/** What one article may still spend, whichever endpoint it is spent at. */
export class Budget {
  #calls: number;
  #tokens: number;

  constructor({ calls, tokens }: BudgetLimits) {
    this.#calls = calls;
    this.#tokens = tokens;
  }

  /** Sets a call's means aside, or throws `budget-spent`. */
  take(tokens: number): void {
    if (this.#calls <= 0) throw spentOut('calls');
    if (this.#tokens < tokens) throw spentOut('tokens');
    this.#calls -= 1;
    this.#tokens -= tokens;
  }

  giveBack(tokens: number): void {
    this.#tokens += tokens;
  }
}

/**
 * A model that spends from a budget: a call that would begin beyond it is not made. A failed call counts, and so do
 * tokens that a server does not report, by an estimate.
 */
export function withBudget(model: LanguageModel, budget: Budget): LanguageModel {
  return {
    name: model.name,
    async ask(call: ModelCall, options: CallOptions): Promise<ModelReply> {
      const estimate = Math.ceil((call.system.length + call.user.length) / CHARS_PER_TOKEN);
      budget.take(estimate);
      const reply = await model.ask(call, options);
      const counted = reply.promptTokens + reply.completionTokens;
      const used = counted > 0 ? counted : estimate + Math.ceil(reply.text.length / CHARS_PER_TOKEN);
      budget.giveBack(estimate - used);
      return reply;
    },
  };
}
