/**
 * How many milliseconds a `Retry-After` header asks to wait: seconds, or an HTTP date; null when it is absent or is
 * neither. RFC 9110, section 10.2.3; fractions of a second are taken too, since servers send them.
 */
export function readRetryAfter(header: string | null | undefined, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d{1,6})?$/.test(value)) return Math.round(Number(value) * 1000);
  if (!/^[A-Z][a-z]{2,8}, ?\d/.test(value)) return null;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}
