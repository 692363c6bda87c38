const FIRST = 0xdeadbeef;
const SECOND = 0x41c6ce57;
const HIGH_BITS = 0x1fffff;

/** 53 bits of a text's UTF-16 units, after the public-domain mixer "cyrb53": fast, even, and no secret. */
export function hash53(text: string): number {
  let one = FIRST;
  let two = SECOND;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 0x1_0000_0000 * (two & HIGH_BITS) + (one >>> 0);
}

/**
 * The word that stands for a key in the index: letters and digits only, ten or eleven of them whatever the key holds, and
 * another one for every tenant, so that no tenant's list is lengthened by another's claims.
 */
export function evidenceTerm(tenant: string, key: string): string {
  return inBase36(hash53(`${tenant}\n${key}`));
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const PAIRS = Array.from({ length: 36 * 36 }, (_, at) => `${DIGITS[Math.floor(at / 36)]}${DIGITS[at % 36]}`);

/** What `toString(36)` says of a whole number, three times as fast: an article has thousands of keys. */
function inBase36(number: number): string {
  let text = '';
  let rest = number;
  for (; rest >= PAIRS.length; rest = Math.floor(rest / PAIRS.length))
    text = (PAIRS[rest % PAIRS.length] as string) + text;
  return (rest < 36 ? (DIGITS[rest] as string) : (PAIRS[rest] as string)) + text;
}
