import { sha256Hex } from '../domain/hash.ts';
import type { ModelCall } from './port.ts';

/**
 * What a call is known by: model, prompt and everything that is said to the model, 64 hexadecimal digits. The random marker
 * around data is left out, so that the same article is the same call.
 */
export function callKey(model: string, { step, promptSha256, fence, system, user }: ModelCall): string {
  const plain = (text: string): string => text.replaceAll(fence, '');
  return sha256Hex(JSON.stringify([model, step, promptSha256, plain(system), plain(user)]));
}
