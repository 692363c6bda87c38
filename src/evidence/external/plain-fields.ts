import { EXTERNAL_LIMITS } from './port.ts';

const TAG = /<[^<>]{0,200}>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Text of an answer as plain text that can be stored: no markup, no NUL, no lone surrogate, not too long. */
export function plainText(given: string | null | undefined): string {
  if (given === null || given === undefined) return '';
  return given
    .slice(0, 2 * EXTERNAL_LIMITS.textChars)
    .replaceAll(TAG, ' ')
    .replaceAll(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replaceAll('\0', ' ')
    .toWellFormed()
    .trim()
    .slice(0, EXTERNAL_LIMITS.textChars)
    .toWellFormed();
}

/** An address that a reader may open; null for everything but http and https. */
export function webAddress(given: string | null | undefined): string | null {
  if (given === null || given === undefined || !URL.canParse(given)) return null;
  const url = new URL(given);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** ISO 8601 day or moment at the beginning of what was given, or null. */
export function momentOf(given: string | null | undefined): string | null {
  const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?/.exec(
    given ?? '',
  )?.[0];
  return moment === undefined || Number.isNaN(Date.parse(moment)) ? null : moment;
}
