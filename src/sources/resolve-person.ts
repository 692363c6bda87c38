import { contentId } from '../domain/hash.ts';
import type { SourceKind } from '../domain/hop.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { Part } from './read-parts.ts';
import type { ResolvedSource } from './resolved-source.ts';
import type { Clause, Word } from './words.ts';

export interface ReadClause extends Clause {
  readonly parts: readonly Part[];
}

const MAX_NAME_WORDS = 7;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A body's name begins with what it is: "شركة …". English says it last, so any word counts there. */
function namesBody(words: readonly Word[], { from, to }: Range, compiled: CompiledLexicon): boolean {
  const end = compiled.lexicon.headLast ? to : from + 1;
  for (let at = from; at < end; at += 1) {
    const match = compiled.kindWords.longest(words, at, to);
    if (match !== null && match.value !== 'official' && match.value !== 'person') return true;
  }
  return false;
}

/** Leaves off words that belong to the office: those with a definite prefix written after a particle. */
function nameWithin(words: readonly Word[], part: Part, compiled: CompiledLexicon): Range {
  const { attachedLinks, attachedAnd, definitePrefix } = compiled.lexicon;
  const heads =
    definitePrefix === '' ? [] : [...attachedLinks, attachedAnd].map((particle) => particle + definitePrefix);
  let { from } = part;
  while (from < part.to - 1 && heads.some((head) => (words[from] as Word).text.startsWith(head))) from += 1;
  return { from, to: part.to };
}

function isDescribing({ reading }: Part): boolean {
  if (reading.type === 'office') return reading.office.personal;
  return reading.type === 'title' || reading.type === 'spokesperson';
}

/** The name at the end of a clause that begins with an office or title, or the clause that is nothing but a name. */
function nameIn(clause: ReadClause, described: boolean, compiled: CompiledLexicon): Range | null {
  const { parts, words } = clause;
  const last = parts.at(-1);
  const titled = parts.some(isDescribing);
  if (last?.reading.type === 'rest' && (titled || (described && parts.length === 1))) {
    const range = nameWithin(words, last, compiled);
    return range.to - range.from <= MAX_NAME_WORDS && !namesBody(words, range, compiled) ? range : null;
  }
  // "Jane Roe of the Red Cross".
  const [first, second] = parts;
  if (titled || first?.reading.type !== 'rest' || second?.reading.type !== 'link') return null;
  const length = first.to - first.from;
  return length >= 2 && length <= 4 && !namesBody(words, first, compiled) ? first : null;
}

function kindOf(parts: readonly Part[]): SourceKind {
  let kind: SourceKind = 'person';
  for (const { reading } of parts) {
    if (reading.type === 'title' && reading.kind === 'military') return 'military';
    if (reading.type === 'office' && reading.office.kind === 'military') return 'military';
    if (reading.type === 'known' && reading.record.kind === 'military') return 'military';
    if (reading.type === 'office' || reading.type === 'spokesperson') kind = 'official';
    if (reading.type === 'title' && reading.kind === 'official') kind = 'official';
  }
  return kind;
}

function countryOf(parts: readonly Part[]): string | null {
  let ofBody: string | null = null;
  for (const { reading } of parts) {
    if (reading.type === 'country') return reading.code;
    if (reading.type === 'known') ofBody ??= reading.record.country;
  }
  return ofBody;
}

/** The derived id of a person: by the name alone, so that it is the same with and without titles. */
export function personId(words: readonly Word[]): string {
  return contentId('src', 'name', words.map((word) => word.text).join(' '));
}

/**
 * Reads a person named together with an office or title: "رئيس الوزراء الإسرائيلي فلان", "Jane Roe, a spokeswoman for
 * the ministry". The canonical name is the person's own words, without the title. null when no name can be told apart.
 */
export function resolvePerson(
  name: string,
  clauses: readonly ReadClause[],
  compiled: CompiledLexicon,
): ResolvedSource | null {
  const parts = clauses.flatMap((clause) => clause.parts);
  const described = parts.some(isDescribing);
  for (const clause of clauses) {
    const range = nameIn(clause, described, compiled);
    if (range === null) continue;
    const words = clause.words.slice(range.from, range.to);
    return {
      sourceId: personId(words),
      canonicalName: name.slice((words[0] as Word).start, (words.at(-1) as Word).end),
      kind: kindOf(parts),
      country: countryOf(parts),
    };
  }
  return null;
}
