import type { SourceLexicon } from '../text/source-lexicon.ts';

/** ISO 3166-1 alpha-2 codes of the states and territories that have institutions in the news. */
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ ' +
  'DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI ' +
  'NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ ' +
  'TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';
export const COUNTRY_CODES: readonly string[] = CODES.split(' ');

/** Where the Unicode data have a form that news does not use. */
const ENGLISH: Readonly<Record<string, string>> = {
  AE: 'UAE',
  BA: 'Bosnia',
  CD: 'DR Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  PS: 'Palestine',
  TR: 'Turkey',
  VA: 'Vatican',
};
const SHORT = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' });

/** The English name under which canonical names speak of a country. */
export function countryName(code: string): string {
  return ENGLISH[code] ?? SHORT.of(code) ?? code;
}

const WITH_ARTICLE = new Set(['AE', 'BS', 'CF', 'CG', 'DO', 'GB', 'GM', 'KM', 'MV', 'NL', 'PH', 'US', 'VA']);

/** Puts a country into a shape such as "{c} Police" or "Embassy of {c}", with its article after "of". */
export function withCountry(shape: string, code: string): string {
  const name = countryName(code);
  return shape
    .replace('of {c}', WITH_ARTICLE.has(code) ? `of the ${name}` : `of ${name}`)
    .replace('{c}', name);
}

/** Every name of every country in the lexicon's language: the lexicon's own first, then the Unicode data's. */
export function* countryNames(lexicon: SourceLexicon): Generator<readonly [name: string, code: string]> {
  for (const [code, names] of Object.entries(lexicon.countries)) for (const name of names) yield [name, code];
  if (lexicon.language === 'und') return;
  for (const style of ['long', 'short'] as const) {
    const display = new Intl.DisplayNames([lexicon.language], { type: 'region', style, fallback: 'none' });
    for (const code of COUNTRY_CODES) {
      const name = display.of(code);
      if (name !== undefined) yield [name, code];
    }
  }
}

/** Adjectives of nationality in every gender and number. Of two words, the last or both are inflected. */
export function* nationalityForms(lexicon: SourceLexicon): Generator<readonly [form: string, code: string]> {
  for (const [code, bases] of Object.entries(lexicon.nationalities))
    for (const base of bases)
      for (const ending of lexicon.adjectiveEndings) {
        yield [base + ending, code];
        const space = base.indexOf(' ');
        if (space > 0 && ending !== '')
          yield [base.slice(0, space) + ending + base.slice(space) + ending, code];
      }
}
