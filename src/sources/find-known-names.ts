import { stemStart } from '../text/proclitics.ts';
import type { SourceLexicon } from '../text/source-lexicon.ts';
import type { Token, TokenisedText } from '../text/tokens.ts';
import { compiledLexicon } from './compiled-lexicon.ts';
import { type Alias, capitalsFit, nameIndex, nameKey, onlyRecord, prefixesFit } from './name-index.ts';
import { asResolved, type ResolvedSource } from './resolved-source.ts';
import type { SourceRecord } from './source-record.ts';
import { stemOf, type Word, wordOf } from './words.ts';

/** A registered organisation named in a text. Tokens half open; offsets are UTF-16 code units, without particles. */
export interface KnownName extends ResolvedSource {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A word of the text with the token it came from; particles are taken off the first word of a name only. */
interface TextWord extends Word {
  readonly token: number;
}

/** Marks inside a name: "Al-Ahram", "ITAR-TASS". Any other mark ends it. */
const INNER_MARKS = new Set(['-', "'", '.', '"']);

/** The words that a name could go on with from token `from`, up to a mark that ends it. */
function wordsFrom(
  tokens: readonly Token[],
  from: number,
  limit: number,
  lexicon: SourceLexicon,
): TextWord[] {
  const words: TextWord[] = [];
  for (let at = from; at < tokens.length && words.length < limit && at < from + 2 * limit; at += 1) {
    const token = tokens[at] as Token;
    if (token.broken) break;
    if (token.kind === 'mark' && token.text !== '+' && token.text !== '&') {
      if (token.spaced || !INNER_MARKS.has(token.text)) break;
      continue;
    }
    words.push({ ...wordOf(token, lexicon), token: at });
  }
  return words;
}

/**
 * Finds the organisations of the registry that a text names, in reading order, without overlap, the longest name
 * first. Names that are also ordinary words count only beside a word like "صحيفة". `proclitics` are the folded particles
 * that may be written onto a name. Linear: at each token at most the longest name is looked up.
 */
export function findKnownNames(
  text: TokenisedText,
  lexicon: SourceLexicon,
  proclitics: readonly string[] = [],
): KnownName[] {
  const { tokens } = text;
  const { firstStems, longest, aliases } = nameIndex(lexicon);
  const { media } = compiledLexicon(lexicon);
  // The definite prefix belongs to the name; it is no particle.
  const particles = [
    '',
    ...proclitics.filter((one) => lexicon.definitePrefix === '' || !one.endsWith(lexicon.definitePrefix)),
  ];
  const found: KnownName[] = [];
  let mediumBefore = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const match = token.kind === 'mark' ? null : nameAt(at);
    if (match !== null) {
      found.push(match);
      at = match.to;
      mediumBefore = false;
      continue;
    }
    if (token.kind === 'word') mediumBefore = isMedium(token);
    else if (token.text !== '"') mediumBefore = false;
    at += 1;
  }
  return found;

  function isMedium(token: Token): boolean {
    return particles.some(
      (particle) => token.text.startsWith(particle) && media.has(asWord(token, particle)),
    );
  }

  function asWord(token: Token, particle: string): Word {
    const word = wordOf(token, lexicon);
    if (particle === '') return word;
    const rest = word.text.slice(particle.length);
    return { ...word, text: rest, ...stemOf(rest, lexicon) };
  }

  function nameAt(at: number): KnownName | null {
    const token = tokens[at] as Token;
    let following: TextWord[] | null = null;
    for (const particle of particles) {
      if (token.text.length < particle.length + 1 || !token.text.startsWith(particle)) continue;
      const head = asWord(token, particle);
      if (!firstStems.has(head.stem)) continue;
      following ??= wordsFrom(tokens, at + 1, longest, lexicon);
      const words: TextWord[] = [{ ...head, token: at }, ...following];
      for (let length = Math.min(words.length, longest); length > 0; length -= 1) {
        const candidates = aliases.get(nameKey(words, 0, length));
        if (candidates === undefined) continue;
        const fitting = candidates.filter((alias) => isNamed(alias, words, length));
        const record = onlyRecord(fitting);
        if (record !== null) return knownName(record, at, words[length - 1] as TextWord, particle, head);
      }
    }
    return null;
  }

  /** In running text capitals and prefixes count, and an ordinary word needs a word for its medium beside it. */
  function isNamed(alias: Alias, words: readonly TextWord[], length: number): boolean {
    const capitals = alias.words.every((word, at) => word.caps === 'none' || words[at]?.caps !== 'none');
    if (!capitals || !capitalsFit(alias, words, 0) || !prefixesFit(alias, words, 0)) return false;
    if (!alias.ordinary || mediumBefore) return true;
    const next = words[length];
    return next !== undefined && media.has(next);
  }

  function knownName(
    record: SourceRecord,
    at: number,
    last: TextWord,
    particle: string,
    head: Word,
  ): KnownName {
    const token = tokens[at] as Token;
    const hidden = lexicon.fusedDefinite.find(
      (fused) => head.stem !== head.text && head.text.startsWith(fused),
    );
    const { sourceId, canonicalName, kind, country } = asResolved(record);
    return {
      from: at,
      to: last.token + 1,
      start: stemStart(text, token, particle + (hidden ?? '')),
      end: (tokens[last.token] as Token).end,
      sourceId,
      canonicalName,
      kind,
      country,
    };
  }
}
