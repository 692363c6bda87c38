import type { z } from 'zod';

/** One question to a model. */
export interface ModelCall {
  /** Which step asks: the name of its prompt. */
  readonly step: string;
  readonly promptSha256: string;
  /** The random marker around data in `system` and `user`. Whoever knows a call by its content leaves it out. */
  readonly fence: string;
  readonly system: string;
  readonly user: string;
  /** What the answer must look like; sent to servers that hold a model to it. */
  readonly output: {
    readonly name: string;
    readonly schema: z.ZodType;
    /** Whether an answer can be read to its end; without it, what the schema takes. */
    isWhole?(text: string): boolean;
  };
  readonly maxOutputTokens: number;
}

export interface CallOptions {
  readonly signal: AbortSignal;
  /** Text of the answer as it comes. Not called for an answer that comes whole. */
  onText?(piece: string): void;
  /** The call begins anew: what came of it so far counts for nothing. */
  onRestart?(): void;
  /** The server is alive: headers or any part of an answer came, with or without text. */
  onActivity?(): void;
}

/** An answer as text: what is in it is for the asker to read, and not to trust. */
export interface ModelReply {
  readonly text: string;
  /** `length`: cut off at the most tokens an answer may have. */
  readonly finish: 'stop' | 'length';
  readonly model: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Known from before: no call was made. */
  readonly cached: boolean;
  /** Calls made for it, the successful one included; 0 when cached. */
  readonly attempts: number;
}

/** A language model, whoever serves it. Throws ModelError, or the signal's reason when that says to stop. */
export interface LanguageModel {
  readonly name: string;
  ask(call: ModelCall, options: CallOptions): Promise<ModelReply>;
}

export const MODEL_FAILURES = [
  'rate-limited',
  'quota-exhausted',
  'unavailable',
  'unreachable',
  'unauthorised',
  'not-found',
  'context-overflow',
  'bad-request',
  'timeout',
  'cut-off',
  'not-a-completion',
  'empty',
  'refused',
  'content-filtered',
  'breaker-open',
  'budget-spent',
  'no-recording',
] as const;
export type ModelFailure = (typeof MODEL_FAILURES)[number];

interface FailureFacts {
  readonly retryable: boolean;
  /** Milliseconds the server asks to wait, or null. */
  readonly retryAfterMs?: number | null;
  readonly attempts?: number;
}

/** Why a model gave no answer. The message is one sentence for people, without keys and without text of an article. */
export class ModelError extends Error {
  readonly failure: ModelFailure;
  readonly retryable: boolean;
  readonly retryAfterMs: number | null;
  readonly attempts: number;

  constructor(
    failure: ModelFailure,
    message: string,
    { retryable, retryAfterMs = null, attempts = 1 }: FailureFacts,
  ) {
    super(message);
    this.name = 'ModelError';
    this.failure = failure;
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
    this.attempts = attempts;
  }

  /** The same failure with the number of calls that were made before it was given up. */
  after(attempts: number): ModelError {
    const { failure, message, retryable, retryAfterMs } = this;
    return new ModelError(failure, message, { retryable, retryAfterMs, attempts });
  }
}
