import type { Claim } from '../../../src/domain/claim.ts';
import { type Operator, ofText } from '../operator.ts';
import { wholeWords } from '../words.ts';

/** Words that open what follows; a claim that ends in one ends in the middle. */
const OPENERS = {
  ar: [
    'في',
    'من',
    'إلى',
    'على',
    'عن',
    'بين',
    'خلال',
    'بعد',
    'قبل',
    'أن',
    'إن',
    'التي',
    'الذي',
    'منذ',
    'حتى',
    'مع',
  ],
  en: [
    'in',
    'of',
    'to',
    'on',
    'at',
    'from',
    'with',
    'the',
    'that',
    'which',
    'who',
    'by',
    'for',
    'and',
    'between',
    'an',
    'a',
  ],
} as const;
const PRONOUNS = { ar: { person: 'هو', org: 'هي' }, en: { person: 'He', org: 'It' } } as const;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plain = (text: string): string => text.replace(/[.،,؛;]+$/u, '');

/** The claim of the same list that begins next, behind it. */
function following(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const list = claims.filter((one) => one.id.split('-')[0] === claim.id.split('-')[0]);
  return list[list.findIndex((one) => one.id === claim.id) + 1];
}

export const STRUCTURE: readonly Operator[] = [
  ofText('merged', 'structure', (text, claim, { claims }) => {
    const next = following(claim, claims);
    if (next === undefined) return [];
    const other = plain(next.text);
    return claim.language === 'ar'
      ? [`${plain(text)}، و${other.replace(/^و(?=\p{L}{3})/u, '')}.`, `${plain(text)}. ${other}.`]
      : [`${plain(text)}, and ${other}.`, `${plain(text)}. ${sentence(other)}.`];
  }),
  ofText('cut wrongly', 'structure', (text, { language }) => {
    const words = text.split(' ');
    const openers: ReadonlySet<string> = new Set(OPENERS[language === 'ar' ? 'ar' : 'en']);
    return words.flatMap((word, at) =>
      at >= 2 && at < words.length - 1 && openers.has(word) ? [words.slice(0, at + 1).join(' ')] : [],
    );
  }),
  ofText('pronoun left', 'structure', (text, claim, { entities }) => {
    const language = claim.language === 'ar' ? 'ar' : 'en';
    const names = [...entities, ...claim.attribution.chain.map((hop) => ({ name: hop.name, type: 'org' }))];
    return names.flatMap(({ name, type }) => {
      if (type === 'place') return [];
      const found = [...text.matchAll(wholeWords(name))][0];
      if (found === undefined || found.index > (language === 'ar' ? 12 : 4)) return [];
      const pronoun = PRONOUNS[language][type === 'person' ? 'person' : 'org'];
      const head = language === 'ar' ? text.slice(0, found.index) : '';
      const left = `${head}${pronoun}${text.slice(found.index + found[0].length)}`;
      return left.split(' ').length < 3 ? [] : [left];
    });
  }),
];
