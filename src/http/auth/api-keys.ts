import { sha256Hex } from '../../domain/hash.ts';

/** Keys are kept as their SHA-256: whoever reads the settings cannot use them. */
export interface ApiKey {
  /** Whose articles the key opens. */
  readonly tenant: string;
  /** SHA-256 of the key, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

const ENTRY = /^([a-z0-9][a-z0-9_-]{0,62})=([0-9a-f]{64})$/;

/** Reads `tenant=sha256` pairs, separated by commas or white space; null when one of them is none. */
export function parseApiKeys(setting: string): ApiKey[] | null {
  const keys = setting
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map((entry) => ENTRY.exec(entry));
  return keys.every((match) => match !== null)
    ? keys.map((match) => ({ tenant: match?.[1] as string, sha256: match?.[2] as string }))
    : null;
}

/** Equal, in a time that does not tell where they differ. Both are of one length. */
function equal(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}

/** Whose key it is, or null. Every key is looked at, in the same time. */
export function tenantOf(key: string, keys: readonly ApiKey[]): string | null {
  const hash = sha256Hex(key);
  let tenant: string | null = null;
  for (const one of keys) if (equal(hash, one.sha256)) tenant = one.tenant;
  return tenant;
}
