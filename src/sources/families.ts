/**
 * Owners whose houses are not independent of one another, with the registered ids of the houses. Only well-known ones,
 * and only where the registry has at least two of a family; a house that is not here stands for itself.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  'al-arabiya-network': 'al-arabiya al-hadath',
  'axel-springer': 'bild die-welt politico business-insider',
  'china-media-group': 'cctv cgtn',
  'conde-nast': 'the-new-yorker vanity-fair wired',
  demiroren: 'hurriyet milliyet dha cnn-turk',
  dmgt: 'daily-mail i-paper',
  'dubai-media': 'al-bayan-ae emarat-al-youm',
  fadaat: 'al-araby-tv al-araby-al-jadeed the-new-arab syria-tv',
  fox: 'fox-news fox-business',
  'france-medias-monde': 'france-24 rfi mcd',
  imi: 'the-national sky-news-arabia al-ain-news',
  irib: 'irib press-tv al-alam',
  jang: 'daily-jang the-news-pk geo-news',
  'les-echos-le-parisien': 'les-echos le-parisien',
  'news-corp':
    'wall-street-journal barrons marketwatch dow-jones-newswires new-york-post the-times the-sunday-times the-sun the-australian sky-news-australia',
  'new-york-times': 'new-york-times the-athletic',
  nikkei: 'nikkei financial-times',
  okaz: 'okaz saudi-gazette',
  'peoples-daily': 'peoples-daily global-times',
  reach: 'daily-mirror daily-express',
  'rossiya-segodnya': 'ria-novosti sputnik',
  srmg: 'asharq-al-awsat asharq-news asharq-business arab-news al-eqtisadiah independent-arabia',
  'times-group': 'times-of-india economic-times',
  turkuvaz: 'sabah-tr daily-sabah',
  ums: 'al-qahera-news extra-news on-tv-eg youm7 al-watan-eg',
  yedioth: 'yedioth-ahronoth ynet calcalist',
};

export const FAMILY_MEMBERS: readonly (readonly [id: string, family: string])[] = Object.entries(
  FAMILIES,
).flatMap(([family, ids]) => ids.split(' ').map((id) => [id, family] as const));

const FAMILY_OF: ReadonlyMap<string, string> = new Map(FAMILY_MEMBERS);

/** The owner that a registered house shares with others; null for one that stands for itself. */
export const familyOf = (sourceId: string): string | null => FAMILY_OF.get(sourceId) ?? null;
