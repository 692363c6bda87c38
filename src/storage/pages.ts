import { MAX_PAGE_CHARS } from '../domain/limits.ts';
import type { Page } from './port.ts';

/**
 * Makes a page of rows that were asked for one more than wanted. It ends early when its items become too large
 * together, but never empty.
 */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  read: { size(row: Row): number; item(row: Row): T; cursor(row: Row): string },
): Page<T> {
  const items: T[] = [];
  let size = 0;
  let last: Row | undefined;
  for (const row of rows) {
    size += read.size(row);
    if (items.length === limit || (items.length > 0 && size > MAX_PAGE_CHARS)) break;
    items.push(read.item(row));
    last = row;
  }
  const more = items.length < rows.length && last !== undefined;
  return { items, nextCursor: more ? read.cursor(last as Row) : null };
}
