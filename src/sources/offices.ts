import type { SourceKind } from '../domain/hop.ts';
import {
  INSTITUTIONS,
  type Institution,
  type OfficeId,
  type Place,
  PORTFOLIOS,
  type Portfolio,
  ROLES,
  type Role,
  type SourceLexicon,
} from '../text/source-lexicon.ts';

/** What an office is, whatever language names it. `{c}` in the name stands for the country or place. */
export interface Office {
  readonly id: OfficeId;
  readonly kind: SourceKind;
  readonly name: string;
  /** One person holds it, so a name may follow. */
  readonly personal: boolean;
}

const PORTFOLIO_NAMES: Readonly<Partial<Record<Portfolio, string>>> = {
  'higher-education': 'Higher Education',
  'social-affairs': 'Social Affairs',
  'youth-sports': 'Youth and Sports',
  'religious-affairs': 'Religious Affairs',
  'local-government': 'Local Government',
  'parliamentary-affairs': 'Parliamentary Affairs',
  'national-security': 'National Security',
  'civil-aviation': 'Civil Aviation',
  'international-cooperation': 'International Cooperation',
};

/** Shapes that "{country} {name}" does not fit, and kinds other than government (official for persons). */
const NAMES: Readonly<Partial<Record<Institution | Role, string>>> = {
  government: 'Government of {c}',
  authorities: '{c} authorities',
  'prime-ministers-office': "{c} Prime Minister's Office",
  'central-bank': 'Central Bank of {c}',
  embassy: 'Embassy of {c}',
  consulate: 'Consulate of {c}',
  president: 'President of {c}',
  'vice-president': 'Vice President of {c}',
  'prime-minister': 'Prime Minister of {c}',
  'deputy-prime-minister': 'Deputy Prime Minister of {c}',
  king: 'King of {c}',
  'crown-prince': 'Crown Prince of {c}',
  emir: 'Emir of {c}',
  sultan: 'Sultan of {c}',
  'supreme-leader': 'Supreme Leader of {c}',
  ambassador: 'Ambassador of {c}',
  opposition: '{c} opposition',
  media: '{c} media',
  'state-media': '{c} state media',
  'state-television': '{c} state television',
  'state-radio': '{c} state radio',
  'security-forces': '{c} security forces',
};
const KINDS: Readonly<Partial<Record<Institution | Role, SourceKind>>> = {
  army: 'military',
  'general-staff': 'military',
  'air-force': 'military',
  navy: 'military',
  'army-chief': 'military',
  'air-force-chief': 'military',
  'navy-chief': 'military',
  'defence-forces-chief': 'military',
  'red-crescent': 'organisation',
  'stock-exchange': 'organisation',
  opposition: 'organisation',
  'ruling-party': 'organisation',
  'medical-association': 'organisation',
  'state-television': 'media',
  'state-radio': 'media',
  'state-media': 'media',
  media: 'media',
};

const titled = (id: string): string =>
  id.replace(/(^|-)([a-z])/g, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase());
const portfolioName = (portfolio: Portfolio): string => PORTFOLIO_NAMES[portfolio] ?? titled(portfolio);

function* allOffices(): Generator<Office> {
  for (const portfolio of PORTFOLIOS) {
    const name = portfolioName(portfolio);
    yield { id: `ministry-${portfolio}`, kind: 'government', name: `{c} ${name} Ministry`, personal: false };
    yield { id: `minister-${portfolio}`, kind: 'official', name: `${name} Minister of {c}`, personal: true };
  }
  for (const id of INSTITUTIONS)
    yield { id, kind: KINDS[id] ?? 'government', name: NAMES[id] ?? `{c} ${titled(id)}`, personal: false };
  for (const id of ROLES)
    yield { id, kind: KINDS[id] ?? 'official', name: NAMES[id] ?? `{c} ${titled(id)}`, personal: true };
}

export const OFFICES: ReadonlyMap<OfficeId, Office> = new Map(
  [...allOffices()].map((office) => [office.id, office]),
);
const office = (id: OfficeId): Office => OFFICES.get(id) as Office;

/** Every name of every office in a language. Longer shapes come by themselves: a table takes the longest match. */
export function* officeNames(lexicon: SourceLexicon): Generator<readonly [name: string, office: Office]> {
  for (const [id, names] of Object.entries(lexicon.otherOffices))
    for (const name of names) yield [name, office(id as OfficeId)];
  for (const id of [...INSTITUTIONS, ...ROLES]) {
    const names =
      (lexicon.institutions as Record<string, readonly string[]>)[id] ?? lexicon.roles[id as Role];
    for (const name of names) yield [name, office(id)];
  }
  for (const portfolio of PORTFOLIOS)
    for (const subject of lexicon.portfolios[portfolio]) {
      for (const shape of lexicon.ministryShapes)
        yield [shape.replace('{p}', subject), office(`ministry-${portfolio}`)];
      for (const shape of lexicon.ministerShapes)
        yield [shape.replace('{p}', subject), office(`minister-${portfolio}`)];
      if (lexicon.bareMinistries.includes(portfolio)) yield [subject, office(`ministry-${portfolio}`)];
    }
}

/** The country of a place, and its English name. */
export const PLACES: Readonly<Record<Place, { readonly country: string; readonly name: string }>> = {
  gaza: { country: 'PS', name: 'Gaza' },
  'west-bank': { country: 'PS', name: 'West Bank' },
  'kurdistan-iraq': { country: 'IQ', name: 'Kurdistan Region' },
  crimea: { country: 'UA', name: 'Crimea' },
  'eastern-libya': { country: 'LY', name: 'Eastern Libya' },
  'western-libya': { country: 'LY', name: 'Western Libya' },
  'northern-syria': { country: 'SY', name: 'Northern Syria' },
  transnistria: { country: 'MD', name: 'Transnistria' },
  somaliland: { country: 'SO', name: 'Somaliland' },
  puntland: { country: 'SO', name: 'Puntland' },
  scotland: { country: 'GB', name: 'Scotland' },
};
