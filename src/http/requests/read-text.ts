import { IsnadError } from '../../domain/errors.ts';
import type { AppContext } from '../deps.ts';

export interface MediaType {
  /** Lower case, without parameters: "text/plain". */
  readonly essence: string;
  /** As declared, lower case; null when it is not. */
  readonly charset: string | null;
}

/** The declared type of the body; null without a `Content-Type` that names one. */
export function mediaTypeOf(c: AppContext): MediaType | null {
  const [essence = '', ...parameters] = (c.req.header('content-type') ?? '').toLowerCase().split(';');
  if (!/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(essence.trim())) return null;
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(parameter)?.[1]);
  return {
    essence: essence.trim(),
    charset: charset.find((name) => name !== undefined && name !== '') ?? null,
  };
}

function tooLarge(limit: number): IsnadError {
  return new IsnadError(
    'body-too-large',
    `The body has more than the ${limit} bytes that this server accepts.`,
  );
}

async function readBytes(c: AppContext, limit: number): Promise<Uint8Array> {
  const declared = Number(c.req.header('content-length') ?? 0);
  if (declared > limit) throw tooLarge(limit);
  const reader = c.req.raw.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      // What a client still sends is not our memory.
      await reader.cancel();
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  } catch {
    throw new IsnadError(
      'unsupported-media-type',
      `The character encoding "${charset.slice(0, 40)}" is not known here; send UTF-8.`,
    );
  }
}

const BYTE_ORDER_MARK = '\ufeff';

/** JSON begins after the byte order mark that some editors write; a text keeps it. */
export const withoutMark = (json: string): string =>
  json.startsWith(BYTE_ORDER_MARK) ? json.slice(BYTE_ORDER_MARK.length) : json;

/**
 * The body as text, exactly as sent, a byte order mark included. `charset`: any label of the Encoding Standard, such as
 * "windows-1256". Throws IsnadError `body-too-large`, `unsupported-media-type`, `malformed-encoding`.
 */
export async function readText(c: AppContext, charset: string, limit: number): Promise<string> {
  const encoding = c.req.header('content-encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity')
    throw new IsnadError(
      'unsupported-media-type',
      'Compressed bodies are not read here; send the body as it is.',
    );
  const decoder = decoderOf(charset);
  const bytes = await readBytes(c, limit);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new IsnadError(
      'malformed-encoding',
      `The body is not valid ${decoder.encoding}; name its encoding in Content-Type, or send UTF-8.`,
    );
  }
}
