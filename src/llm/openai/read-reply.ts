import type OpenAI from 'openai';
import { Stream } from 'openai/core/streaming';
import { z } from 'zod';
import { type CallOptions, ModelError, type ModelReply } from '../port.ts';

/** As much of an answer as is looked at, whole or in pieces. Servers differ in all the rest. */
const Message = z.looseObject({
  content: z.string().nullish(),
  refusal: z.string().nullish(),
});
const Chunk = z.looseObject({
  model: z.string().nullish(),
  choices: z
    .array(
      z.looseObject({
        delta: Message.nullish(),
        message: Message.nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: z
    .looseObject({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() })
    .nullish(),
  error: z.unknown().optional(),
});

/** Characters of an answer: one that goes on beyond is cut off there, like one with too many tokens. */
const MOST_CHARS = 4_000_000;

type Answer = Pick<ModelReply, 'text' | 'finish' | 'promptTokens' | 'completionTokens'> & {
  readonly model: string | null;
};

/** Puts an answer together from its pieces; a whole answer is one piece. */
class Assembly {
  readonly #onText: CallOptions['onText'];
  #text: string[] = [];
  #length = 0;
  #finish: string | null = null;
  #refused = false;
  #choices = false;
  #model: string | null = null;
  #promptTokens = 0;
  #completionTokens = 0;

  constructor(onText: CallOptions['onText']) {
    this.#onText = onText;
  }

  get isTooLong(): boolean {
    return this.#length > MOST_CHARS;
  }

  add(piece: unknown): void {
    const parsed = Chunk.safeParse(piece);
    if (!parsed.success) throw notACompletion();
    const { choices, usage, model, error } = parsed.data;
    if (error != null)
      throw new ModelError('unavailable', "The model's endpoint reported an error in its answer.", {
        retryable: true,
      });
    this.#model = model ?? this.#model;
    this.#promptTokens = usage?.prompt_tokens ?? this.#promptTokens;
    this.#completionTokens = usage?.completion_tokens ?? this.#completionTokens;
    // One answer was asked for; a server that gives more is read for its first.
    const choice = choices?.[0];
    if (choice === undefined) return;
    this.#choices = true;
    const message = choice.delta ?? choice.message;
    if (message?.refusal) this.#refused = true;
    const text = message?.content ?? '';
    if (text !== '') {
      this.#text.push(text);
      this.#length += text.length;
      this.#onText?.(text);
    }
    this.#finish = choice.finish_reason ?? this.#finish;
  }

  /** The whole answer, or the failure it is. */
  end(): Answer {
    const text = this.#text.join('');
    if (this.#refused) throw new ModelError('refused', 'The model refused to answer.', { retryable: false });
    if (this.#finish === 'content_filter')
      throw new ModelError('content-filtered', "The content filter of the endpoint cut the model's answer.", {
        retryable: false,
      });
    if (!this.#choices)
      throw new ModelError('empty', 'The answer of the endpoint holds no choice.', { retryable: true });
    // A stream that was cut ends without a reason, and an SDK takes it for a whole one.
    if (this.#finish === null && !this.isTooLong)
      throw new ModelError('cut-off', "The model's answer ended before it was complete.", {
        retryable: true,
      });
    if (text.trim() === '')
      throw new ModelError('empty', "The model's answer is empty.", { retryable: true });
    return {
      text,
      finish: this.#finish === 'length' || this.isTooLong ? 'length' : 'stop',
      model: this.#model,
      promptTokens: this.#promptTokens,
      completionTokens: this.#completionTokens,
    };
  }
}

const notACompletion = (): ModelError =>
  new ModelError('not-a-completion', 'The answer of the endpoint is not that of a model.', {
    retryable: true,
  });

/** Reads the answer of a server, streamed or whole, whatever was asked for. Throws ModelError for what is none. */
export async function readReply(
  response: Response,
  options: CallOptions,
  abort: AbortController,
  /** Decides what the library logs. */
  client: OpenAI,
): Promise<Answer> {
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const assembly = new Assembly(options.onText);
  if (type === 'text/event-stream') {
    for await (const piece of Stream.fromSSEResponse<unknown>(response, abort, client)) {
      options.onActivity?.();
      assembly.add(piece);
      if (assembly.isTooLong) break;
    }
    return assembly.end();
  }
  // A login page, a proxy's error page: status 200, and no answer.
  if (type !== 'application/json') {
    await response.body?.cancel();
    throw notACompletion();
  }
  assembly.add(await wholeBody(response, options));
  return assembly.end();
}

async function wholeBody(response: Response, { onActivity }: CallOptions): Promise<unknown> {
  const parts: string[] = [];
  let length = 0;
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    onActivity?.();
    const part = decoder.decode(bytes as Uint8Array, { stream: true });
    length += part.length;
    if (length > 2 * MOST_CHARS) throw notACompletion();
    parts.push(part);
  }
  try {
    return JSON.parse(parts.join('') + decoder.decode()) as unknown;
  } catch {
    throw new ModelError('cut-off', "The model's answer is not whole.", { retryable: true });
  }
}
