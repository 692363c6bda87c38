import { ARAB_PRESS } from './data/arab-press.ts';
import { BROADCASTERS } from './data/broadcasters.ts';
import { COMPANIES } from './data/companies.ts';
import { INTERNATIONAL_BODIES } from './data/international-bodies.ts';
import { NATIONAL_AGENCIES } from './data/national-agencies.ts';
import { OFFICES_AND_MOVEMENTS } from './data/offices-and-movements.ts';
import { WORLD_AGENCIES } from './data/world-agencies.ts';
import { WORLD_PRESS } from './data/world-press.ts';
import type { SourceRecord } from './source-record.ts';

/** All organisations known by name. */
export const REGISTRY: readonly SourceRecord[] = [
  ...WORLD_AGENCIES,
  ...NATIONAL_AGENCIES,
  ...BROADCASTERS,
  ...ARAB_PRESS,
  ...WORLD_PRESS,
  ...INTERNATIONAL_BODIES,
  ...OFFICES_AND_MOVEMENTS,
  ...COMPANIES,
];
