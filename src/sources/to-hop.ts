import type { Hop, SourceKind } from '../domain/hop.ts';
import type { HopReading } from '../text/attribution/frame.ts';
import type { EntityMention } from '../text/entities/mention.ts';
import { type Reading, segmentId } from '../text/reading.ts';
import { itemsWithin } from '../text/sorted.ts';
import type { SourceLexicon } from '../text/source-lexicon.ts';
import { spanOf } from '../text/tokens.ts';
import { resolveSource } from './resolve-source.ts';
import type { ResolvedSource } from './resolved-source.ts';

/** The name under which the registry knows a source: what it refers to, its person's full name, or its own words. */
function nameToResolve(hop: HopReading, reading: Reading): string {
  const { original } = reading.text;
  if (hop.antecedent !== null) return original.slice(hop.antecedent.start, hop.antecedent.end);
  const name = original.slice(hop.start, hop.end);
  // "للوزارة": the article is hidden in what stands before the name, and belongs to it.
  const { fusedDefinite, definitePrefix } = reading.locale.sources;
  const fused = fusedDefinite.some((written) => original.startsWith(written, hop.start - written.length));
  return fused ? definitePrefix + name : name;
}

const startOf = (mention: EntityMention): number => mention.start;
const endOf = (mention: EntityMention): number => mention.end;

/** How many words of title may stand between what belongs to somebody and his name. */
const NEAR = 6;

/** "Saleh's office", "محامي صالح": named is what belongs to the mention, not the mention. */
function isOwner(mention: EntityMention, start: number, end: number, reading: Reading): boolean {
  const { belongings } = reading.locale.entities.joining;
  // "شقيق الوزير أحمد صالح": titles may stand between, a comma opens another name.
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - NEAR); at -= 1) {
    const before = reading.text.tokens[at];
    if (before === undefined || before.start < start || before.kind === 'mark') break;
    if (belongings.has(before.text)) return true;
  }
  const next = reading.text.tokens[mention.to];
  if (next === undefined || next.start >= end) return false;
  return reading.locale.entities.joining.genitives.has(next.text);
}

/** The person that a hop's words name or stand for, by the article's own resolution. */
function personOf(hop: HopReading, reading: Reading): string | null {
  const range = hop.antecedent ?? hop;
  let role: string | null = null;
  for (const mention of itemsWithin(reading.entities, range.start, range.end, startOf, endOf)) {
    if (!mention.certain || isOwner(mention, range.start, range.end, reading)) continue;
    if (mention.type === 'person') return mention.canonicalName;
    if (mention.type === 'role' && mention.start === range.start) role = mention.holder;
  }
  return role;
}

/** A name that no list knows and whose own words show a body: "Corvin Foods". */
function isBody(hop: HopReading, known: ResolvedSource, reading: Reading): boolean {
  if (known.kind !== 'person') return false;
  const range = hop.antecedent ?? hop;
  const [first] = itemsWithin(reading.entities, range.start, range.end, startOf, endOf);
  return first?.type === 'organisation' && first.start === range.start;
}

/** `لـ"الشروق"`: marks stand around names of papers and groups, not of people; who passes words on is a medium. */
function kindOfMarked(name: string, hop: HopReading): SourceKind {
  if (!MARKED.test(name)) return 'person';
  return hop.hop > 1 ? 'media' : 'organisation';
}

const MARKED = /^["«“”„‟].*["»“”„‟]$/u;

/** Names already looked up: sources repeat within an article and between articles. Bounded, and pure as the look-up. */
const RESOLVED = new WeakMap<SourceLexicon, Map<string, ResolvedSource>>();
const MAX_RESOLVED = 4096;

function resolve(name: string, lexicon: SourceLexicon): ResolvedSource {
  let known = RESOLVED.get(lexicon);
  if (known === undefined || known.size >= MAX_RESOLVED) {
    known = new Map();
    RESOLVED.set(lexicon, known);
  }
  let found = known.get(name);
  if (found === undefined) {
    found = resolveSource(name, lexicon);
    known.set(name, found);
  }
  return found;
}

/** A stated source with its place in the registry, as the API shows it. */
export function toHop(hop: HopReading, reading: Reading): Hop {
  const person = hop.anonymous || hop.document ? null : personOf(hop, reading);
  const name = nameToResolve(hop, reading);
  const known = resolve(person ?? name, reading.locale.sources);
  const described =
    person !== null && known.kind === 'person' ? resolve(name, reading.locale.sources) : known;
  // "محامي صالح، الأستاذ كمال": who is named behind a description is not unnamed.
  const official = described.kind === 'anonymous' && person !== null ? known : described;
  const kind = official.kind === 'person' ? kindOfMarked(name, hop) : official.kind;
  return {
    hop: hop.hop,
    name: reading.text.original.slice(hop.start, hop.end),
    span: spanOf(reading.text, hop.start, hop.end),
    cue: hop.cue === null ? null : spanOf(reading.text, hop.cue.start, hop.cue.end),
    sourceId: known.sourceId,
    canonicalName: known.canonicalName,
    kind: hop.anonymous ? 'anonymous' : isBody(hop, official, reading) ? 'organisation' : kind,
    count: hop.count,
    anonymityReason: hop.anonymityReason,
    carried: hop.carried,
    fromSegmentId: hop.fromSegment === null ? null : segmentId(hop.fromSegment),
  };
}

/** The article's carrier: whoever signs a dateline or credit is a news organisation, known or not. */
export function toCarrier(hop: HopReading, reading: Reading): Hop {
  const carrier = toHop(hop, reading);
  return carrier.kind === 'person' || carrier.kind === 'organisation'
    ? { ...carrier, kind: 'media' }
    : carrier;
}
