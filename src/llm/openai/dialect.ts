import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { ModelCall } from '../port.ts';

/**
 * What a server understands of the Chat Completions API. Servers differ, say so by refusing a request, and are asked
 * again in plainer words; what they refused is remembered for as long as the process lives.
 */
export interface Dialect {
  readonly format: 'json-schema' | 'json-mode' | 'plain';
  readonly tokens: 'max_completion_tokens' | 'max_tokens';
  /** Whether it may be asked to count tokens in a stream. */
  readonly usage: boolean;
}

/** OpenAI's own models want the newer name for the bound of an answer; the servers built after its API know the older. */
export const firstDialect = (baseURL: string): Dialect => ({
  format: 'json-schema',
  tokens: baseURL.includes('api.openai.com') ? 'max_completion_tokens' : 'max_tokens',
  usage: true,
});

const PLAINER = { 'json-schema': 'json-mode', 'json-mode': 'plain', plain: null } as const;

/** The dialect to try after a server refused a request with this message; null when the refusal is about something else. */
export function plainerDialect(dialect: Dialect, message: string): Dialect | null {
  if (/max_(?:completion_)?tokens/i.test(message)) {
    const tokens = dialect.tokens === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
    return message.includes(dialect.tokens) ? { ...dialect, tokens } : null;
  }
  if (dialect.usage && /stream_options|include_usage/i.test(message)) return { ...dialect, usage: false };
  if (!/response_format|json_schema|json_object|json mode|structured output|grammar|schema/i.test(message))
    return null;
  const format = PLAINER[dialect.format];
  return format === null ? null : { ...dialect, format };
}

/** Bounds of length are ours to hold: some servers refuse a schema that has them. */
const NOT_SENT: ReadonlySet<string> = new Set(['minLength', 'maxLength', 'minItems', 'maxItems', '$schema']);

function withoutBounds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutBounds);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) =>
      NOT_SENT.has(key) ? [] : [[key, withoutBounds(value)]],
    ),
  );
}

const FORMATS = new WeakMap<object, ReturnType<typeof zodResponseFormat>>();

function schemaFormat({ output }: ModelCall) {
  let format = FORMATS.get(output.schema);
  if (format === undefined) {
    const made = zodResponseFormat(output.schema, output.name);
    const schema = withoutBounds(made.json_schema.schema) as Record<string, unknown>;
    format = { ...made, json_schema: { ...made.json_schema, schema } };
    FORMATS.set(output.schema, format);
  }
  return format;
}

/** The request for a call in a server's dialect. */
export function requestFor(
  call: ModelCall,
  model: string,
  dialect: Dialect,
): ChatCompletionCreateParamsStreaming {
  const format =
    dialect.format === 'json-schema'
      ? { response_format: schemaFormat(call) }
      : dialect.format === 'json-mode'
        ? { response_format: { type: 'json_object' as const } }
        : {};
  return {
    model,
    messages: [
      { role: 'system', content: call.system },
      { role: 'user', content: call.user },
    ],
    stream: true,
    ...(dialect.usage ? { stream_options: { include_usage: true } } : {}),
    [dialect.tokens]: call.maxOutputTokens,
    ...format,
  };
}
