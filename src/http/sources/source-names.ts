import { foldText } from '../../text/fold.ts';
import type { RegisteredSource } from '../deps.ts';

/** Finds registered sources by any of their names, under any spelling that folds alike. */
export class SourceNames {
  readonly #ids = new Map<string, Set<string>>();

  constructor(sources: readonly RegisteredSource[]) {
    for (const { id, canonicalName, names } of sources)
      for (const name of [canonicalName, ...Object.values(names).flat()]) {
        const folded = foldText(name);
        const ids = this.#ids.get(folded);
        if (ids === undefined) this.#ids.set(folded, new Set([id]));
        else ids.add(id);
      }
  }

  idsOf(name: string): string[] {
    return [...(this.#ids.get(foldText(name)) ?? [])];
  }
}
