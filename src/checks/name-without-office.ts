import type { EntityLexicon } from '../text/entities/lexicon.ts';
import { tokenise } from '../text/tokens.ts';

/** Words of an office that may stand before a name. */
const MOST = 4;

/** A name without the office and the nationality before it, which a short text shows no border of: "السفير التركي مراد أوزان". */
export function withoutOffice(name: string, { roles, nationalities, definite }: EntityLexicon): string {
  const { tokens, original } = tokenise(name);
  let at = 0;
  for (let round = 0; round < MOST; round += 1) {
    const office = roles.longest(tokens, at, tokens.length);
    const word = tokens[at]?.text ?? '';
    const bare = definite !== '' && word.startsWith(definite) ? word.slice(definite.length) : word;
    // Behind an office only, so that nothing of a name is taken off.
    const next = office?.next ?? (at > 0 && nationalities.has(bare) ? at + 1 : at);
    if (next === at) break;
    at = next;
  }
  // Two words at least must be left to tell somebody by.
  return at > 0 && tokens.length - at >= 2 ? original.slice(tokens[at]?.start) : name;
}
