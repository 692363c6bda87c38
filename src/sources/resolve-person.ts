import { contentId } from '../domain/hash.ts';
import type { SourceKind } from '../domain/hop.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import type { Part, ReadClause } from './read-parts.ts';
import type { ResolvedSource } from './resolved-source.ts';
import type { Word } from './words.ts';

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

/** "Defence Minister Israel Katz": in English a country is named before an office or after "of", never right behind it. */
function withGivenName(parts: readonly Part[], name: Part, compiled: CompiledLexicon): Part {
  const before = parts.at(-2);
  const office = parts.at(-3);
  const given =
    compiled.lexicon.headLast &&
    before?.reading.type === 'country' &&
    office !== undefined &&
    isDescribing(office);
  return given ? { ...name, from: before.from } : name;
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

/**
 * "the governor of Texas", "محافظ البصرة": what the office is held over, not who holds it. In Arabic a title without an
 * article takes a noun after it, and one word alone behind it is that noun.
 */
function isPlaceOfOffice(
  parts: readonly Part[],
  words: readonly Word[],
  range: Range,
  compiled: CompiledLexicon,
): boolean {
  const before = parts.at(-2);
  if (before === undefined) return false;
  if (before.reading.type === 'link') return true;
  const { definitePrefix } = compiled.lexicon;
  if (definitePrefix === '' || range.to - range.from > 1 || before.reading.type !== 'title') return false;
  return !(words[before.to - 1] as Word).text.startsWith(definitePrefix);
}

/** The name at the end of a clause that begins with an office or title, or the clause that is nothing but a name. */
function nameIn(clause: ReadClause, described: boolean, compiled: CompiledLexicon): Range | null {
  const { parts, words } = clause;
  const last = parts.at(-1);
  const titled = parts.some(isDescribing);
  // "إدارة الرئيس فلان": the description begins with a body, and it is the body that speaks.
  if (!compiled.lexicon.headLast && parts[0]?.reading.type === 'rest' && namesBody(words, parts[0], compiled))
    return null;
  // "Professor Jane Roe of the University of Bergholt".
  const held = compiled.lexicon.headLast ? parts.findIndex((part) => isDescribing(part)) + 1 : 0;
  const between = parts[held];
  if (held > 0 && between?.reading.type === 'rest' && parts[held + 1]?.reading.type === 'link') {
    const length = between.to - between.from;
    const written = words.slice(between.from, between.to).every((word) => word.caps !== 'none');
    const owns = words[parts[held + 1]?.from ?? 0]?.text === 's';
    if (written && !owns && length >= 2 && length <= 4 && !namesBody(words, between, compiled))
      return between;
  }
  if (last?.reading.type === 'rest' && (titled || (described && parts.length === 1))) {
    const range = nameWithin(words, withGivenName(parts, last, compiled), compiled);
    if (isPlaceOfOffice(parts, words, range, compiled)) return null;
    return range.to - range.from <= MAX_NAME_WORDS && !namesBody(words, range, compiled) ? range : null;
  }
  // "Jane Roe of the Red Cross".
  const [first, second] = parts;
  if (titled || first?.reading.type !== 'rest' || second?.reading.type !== 'link') return null;
  // "St Brigid's Hospital": what belongs to a name is not the name.
  if (compiled.lexicon.headLast && words[second.from]?.text === 's') return null;
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

/** Where an envoy is sent to is not whose envoy he is: without an office a country counts beside the title only. */
function countryOf(parts: readonly Part[]): string | null {
  const held = parts.some(({ reading }) => reading.type === 'office');
  let ofBody: string | null = null;
  for (const [index, { reading }] of parts.entries()) {
    const before = parts[index - 1]?.reading.type;
    if (reading.type === 'country' && (held || (before !== 'link' && before !== 'rest'))) return reading.code;
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
  if (parts.some(({ reading }) => reading.type === 'bureau')) return null;
  const described = parts.some(isDescribing);
  for (const clause of clauses) {
    const range = nameIn(clause, described, compiled);
    if (range === null) continue;
    const words = clause.words.slice(range.from, range.to);
    // "the chief whip": what is left behind a title is no name without a capital.
    if (compiled.lexicon.headLast && words.every((word) => word.caps === 'none')) continue;
    return {
      sourceId: personId(words),
      canonicalName: name.slice((words[0] as Word).start, (words.at(-1) as Word).end),
      kind: kindOf(parts),
      country: countryOf(parts),
    };
  }
  return null;
}
