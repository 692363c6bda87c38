import { IsnadError } from '../domain/errors.ts';

/** Which list a cursor belongs to. */
export type CursorKind = 'articles' | 'article-claims' | 'batch' | 'claims' | 'sources';

const PLAIN = /^[A-Za-z0-9_-]{1,400}$/;

/**
 * The place after which the next page starts, as an opaque word for a URL. It names the last item seen, not a
 * number of items, so that articles stored or deleted meanwhile shift nothing.
 */
export function encodeCursor(kind: CursorKind, ...place: (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify([kind, ...place]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function parse(cursor: string): unknown {
  if (!PLAIN.test(cursor)) return null;
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function invalid(): IsnadError {
  const detail = 'is not a cursor of this list: pass on "nextCursor" of the page before, unchanged';
  return new IsnadError('cursor-invalid', `The parameter "cursor" ${detail}.`, [
    { in: 'query', pointer: '/cursor', detail },
  ]);
}

/** The numbers of a cursor, exactly `count` whole numbers. Throws IsnadError `cursor-invalid`. */
export function decodeNumbers(kind: CursorKind, count: number, cursor: string): number[] {
  const place = parse(cursor);
  if (!Array.isArray(place) || place.length !== count + 1 || place[0] !== kind) throw invalid();
  const numbers: unknown[] = place.slice(1);
  return numbers.map((number) => {
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) throw invalid();
    return number;
  });
}

/** The name in a cursor. Throws IsnadError `cursor-invalid`. */
export function decodeName(kind: CursorKind, cursor: string): string {
  const place = parse(cursor);
  if (!Array.isArray(place) || place.length !== 2 || place[0] !== kind || typeof place[1] !== 'string')
    throw invalid();
  return place[1];
}
