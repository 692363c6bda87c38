import { contentId } from '../domain/hash.ts';
import type { OfficeId, Place } from '../text/source-lexicon.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { withCountry } from './countries.ts';
import { nameIndex, officeKey } from './name-index.ts';
import { OFFICES, type Office, PLACES } from './offices.ts';
import type { Part } from './read-parts.ts';
import { asResolved, type ResolvedSource } from './resolved-source.ts';
import type { SourceRecord } from './source-record.ts';

interface Facts {
  readonly offices: readonly Office[];
  readonly known: readonly SourceRecord[];
  readonly countries: readonly string[];
  readonly places: readonly Place[];
  readonly capitals: readonly string[];
  readonly spokesperson: boolean;
  readonly mediaOffice: boolean;
  readonly bureau: boolean;
  /** Some word is left that could change who is meant. */
  readonly open: boolean;
}

function factsOf(parts: readonly Part[]): Facts {
  const offices: Office[] = [];
  const known: SourceRecord[] = [];
  const countries = new Set<string>();
  const places: Place[] = [];
  const capitals: string[] = [];
  let spokesperson = false;
  let mediaOffice = false;
  let bureau = false;
  let open = false;
  for (const { reading } of parts) {
    if (reading.type === 'office') offices.push(reading.office);
    else if (reading.type === 'known') known.push(reading.record);
    else if (reading.type === 'country') countries.add(reading.code);
    else if (reading.type === 'place') places.push(reading.place);
    else if (reading.type === 'capital') capitals.push(reading.code);
    else if (reading.type === 'spokesperson') spokesperson = true;
    else if (reading.type === 'media-office') mediaOffice = true;
    else if (reading.type === 'bureau') bureau = true;
    else if (reading.type !== 'link' && reading.type !== 'skip') open = true;
  }
  return {
    offices,
    known,
    countries: [...countries],
    places,
    capitals,
    spokesperson,
    mediaOffice,
    bureau,
    open,
  };
}

/** Nothing is left but last words that no table knows. */
function endsInName(parts: readonly Part[]): boolean {
  const open = parts.filter(({ reading }) => reading.type === 'rest' || reading.type === 'title');
  return open.every((part) => part.reading.type === 'title' || part === parts.at(-1));
}

function officeOf(
  office: Office,
  country: string | null,
  place: Place | null,
  written: string,
  compiled: CompiledLexicon,
): ResolvedSource {
  const { kind } = office;
  // Without its country an office is known by its description alone: no two countries' ministries may become one.
  if (country === null)
    return { sourceId: contentId('src', 'office', office.id), canonicalName: written, kind, country };
  const record = nameIndex(compiled.lexicon).byOffice.get(officeKey(office.id, country, place));
  if (record !== undefined) return asResolved(record);
  return {
    sourceId: `${place ?? country.toLowerCase()}-${office.id}`,
    canonicalName:
      place === null ? withCountry(office.name, country) : office.name.replace('{c}', PLACES[place].name),
    kind,
    country,
  };
}

/** Who speaks for a body, or its press office, is a source of its own beside the body. */
function speakingFor(base: ResolvedSource, facts: Facts, written: string): ResolvedSource {
  const named = (suffix: string): string =>
    base.country === null && base.canonicalName === written ? written : `${base.canonicalName} ${suffix}`;
  if (facts.mediaOffice && !facts.spokesperson)
    return {
      ...base,
      sourceId: `${base.sourceId}-media-office`,
      canonicalName: named('media office'),
    };
  if (!facts.spokesperson) return base;
  return {
    ...base,
    sourceId: `${base.sourceId}-spokesperson`,
    canonicalName: named('spokesperson'),
    kind: base.kind === 'government' ? 'official' : base.kind,
  };
}

/** Offices called after their holder, who may be named behind them. */
const CALLED_AFTER_HOLDER = new Set<string>(['prime-ministers-office', 'presidency', 'royal-court']);

/** What "Prime Minister Jane Roe's office" is: the body around the holder of an office. */
const BODY_OF: Readonly<Partial<Record<OfficeId, OfficeId>>> = {
  'prime-minister': 'prime-ministers-office',
  president: 'presidency',
  king: 'royal-court',
};

/** An embassy is one in every country. */
const MISSIONS = new Set<string>(['embassy', 'consulate', 'ambassador']);

function missionIn(mission: ResolvedSource, host: string): ResolvedSource {
  return {
    ...mission,
    sourceId: `${mission.sourceId}-${host.toLowerCase()}`,
    canonicalName: withCountry(`${mission.canonicalName} in {c}`, host),
  };
}

/** "Moscow said" speaks of the government; "Moscow police" of no body of the whole country. */
const NATIONAL_ONLY = new Set([
  'police',
  'court',
  'security-forces',
  'prosecution',
  'fire-service',
  'civil-defence',
]);

/**
 * Reads "وزارة الخارجية السعودية", "the Egyptian foreign ministry", "spokesman for the Kremlin", "Moscow": nothing but
 * an office, its country or place and who speaks for it. null when any other word is left, or two countries are named.
 */
export function resolveOffice(
  parts: readonly Part[],
  written: string,
  compiled: CompiledLexicon,
): ResolvedSource | null {
  const facts = factsOf(parts);
  const [place = null] = facts.places;
  const [record] = facts.known;
  const [stated] = facts.offices;
  const body = facts.bureau && stated !== undefined ? BODY_OF[stated.id] : undefined;
  if (facts.bureau && body === undefined) return null;
  const office = body === undefined ? stated : OFFICES.get(body);
  const holderNamed =
    body !== undefined || (office !== undefined && CALLED_AFTER_HOLDER.has(office.id) && endsInName(parts));
  if (facts.open && !holderNamed) return null;
  const mission = office !== undefined && MISSIONS.has(office.id);
  if (facts.places.length > 1 || (facts.countries.length > 1 && !mission)) return null;
  const speaks = facts.spokesperson || facts.mediaOffice;
  // "The Hamas-affiliated health ministry in Gaza": the place says which, the body only whose.
  if (office !== undefined && facts.offices.length === 1 && (facts.known.length === 0 || place !== null)) {
    const seat = facts.capitals[0] ?? null;
    if (seat !== null && NATIONAL_ONLY.has(office.id)) return null;
    const country = facts.countries[0] ?? (place === null ? seat : PLACES[place].country);
    const found = officeOf(office, country, place, written, compiled);
    const host = mission ? (facts.countries[1] ?? seat) : null;
    return speakingFor(host === null || host === country ? found : missionIn(found, host), facts, written);
  }
  const isOutlet = office?.kind === 'media' && (record?.kind === 'media' || record?.kind === 'news_agency');
  if (record !== undefined && facts.known.length === 1 && (facts.offices.length === 0 || isOutlet)) {
    const [country] = facts.countries;
    const fits = country === undefined || country === record.country;
    if (isOutlet) return fits && !speaks ? asResolved(record) : null;
    return speaks && fits && place === null ? speakingFor(asResolved(record), facts, written) : null;
  }
  if (speaks || facts.offices.length > 0 || facts.known.length > 0 || place !== null) return null;
  const code = facts.countries[0] ?? facts.capitals[0];
  if (code === undefined) return null;
  const government = OFFICES.get('government') as Office;
  return officeOf(government, code, null, written, compiled);
}
