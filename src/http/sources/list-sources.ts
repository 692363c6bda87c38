import type { Source } from '../../domain/source.ts';
import { decodeName, encodeCursor } from '../../storage/cursor.ts';
import type { Page, PageRequest, Store } from '../../storage/port.ts';
import type { RegisteredSource } from '../deps.ts';

/**
 * One list made of two, both in order of ids: what is registered and what was seen. `registered` is sorted by id. Each side
 * is asked for a whole page and one more, so that the page is right whichever side fills it.
 */
export async function listSources(
  registered: readonly RegisteredSource[],
  store: Store,
  { cursor, limit }: PageRequest,
): Promise<Page<Source>> {
  const after = cursor === null ? null : decodeName('sources', cursor);
  const known = registered.filter((source) => after === null || source.id > after).slice(0, limit + 1);
  const knownIds = new Set(known.map((source) => source.id));
  const seen = await store.listSeenSources(after, limit + 1);
  const counts = await store.countClaimsBehind([...knownIds]);
  const all = [
    ...known.map((source) => ({ ...source, claims: counts.get(source.id) ?? 0 })),
    ...seen.filter((source) => !knownIds.has(source.id)),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
  const items = all.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: all.length > limit && last ? encodeCursor('sources', last.id) : null };
}

/** A source by its id: as registered if it is, else as stored articles state it. */
export async function findSource(
  registered: readonly RegisteredSource[],
  store: Store,
  id: string,
): Promise<Source | null> {
  const known = registered.find((source) => source.id === id);
  if (known === undefined) return store.findSeenSource(id);
  return { ...known, claims: (await store.countClaimsBehind([id])).get(id) ?? 0 };
}
