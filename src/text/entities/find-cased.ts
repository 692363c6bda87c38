import type { KnownName, RawMention } from './mention.ts';
import type { TokenRun } from './token-run.ts';
export function findCased(_run: TokenRun, _known: ReadonlyMap<number, KnownName>): RawMention[] {
  return [];
}
