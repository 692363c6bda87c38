import { stemStart } from '../proclitics.ts';
import type { KnownName } from './mention.ts';
import type { TokenRun } from './token-run.ts';

/** Registered names by their first token. */
export type KnownNames = ReadonlyMap<number, KnownName>;

/** The particle that the registry left out of a name's offsets. */
export function particleBefore(run: TokenRun, name: KnownName): string {
  const token = run.tokens[name.from];
  if (token === undefined || token.start === name.start) return '';
  return run.lexicon.particles.find((particle) => stemStart(run.text, token, particle) === name.start) ?? '';
}

/**
 * The registered organisation that a mention names: its own words, or its words behind one head ("وكالة رويترز").
 * A name inside a longer one ("مكتب رويترز في القاهرة") is not meant.
 */
export function registeredId(known: KnownNames, from: number, to: number): string | null {
  const own = known.get(from);
  if (own !== undefined && own.to === to) return own.sourceId;
  const behind = known.get(from + 1);
  return behind !== undefined && behind.to >= to - 1 && behind.to <= to ? behind.sourceId : null;
}
