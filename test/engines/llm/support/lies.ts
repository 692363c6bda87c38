import type { CheckId } from '../../../../src/domain/check.ts';
import type { Claim } from '../../../../src/domain/claim.ts';
import type { ProposedClaim } from '../../../../src/engines/llm/extraction-schema.ts';
import type { CheckedArticle } from '../../../checks/support/article.ts';
import { OPERATORS } from '../../../checks/support/mutate.ts';
import { proposed } from '../../../support/model-answers.ts';

/** A claim as a model gives it: `claim` may have been spoiled, `true_` is what it was made from. */
export const asProposed = (claim: Claim, true_: Claim = claim): ProposedClaim =>
  proposed({
    segment: true_.segmentId,
    quotes: true_.spans.map((span) => span.quote),
    text: claim.text.replace(/[[\]]/g, ''),
    label: '',
    kind: claim.kind,
    checkablePart: claim.checkablePart,
    speakers: claim.attribution.chain.map((hop) => ({
      hop: hop.hop,
      name: hop.name,
      segment: hop.fromSegmentId ?? true_.segmentId,
    })),
    directness: claim.attribution.directness,
    polarity: claim.modality.polarity,
    certainty: claim.modality.certainty,
    dates: claim.times.flatMap(({ start, end }) => (start === null && end === null ? [] : [{ start, end }])),
    amounts: claim.quantities.flatMap(({ value, low, high, comparator, unit }) =>
      value === null && low === null ? [] : [{ value, low, high, comparator, unit }],
    ),
  });

/** One way in which a model that was taken over answers: one item for each lie. */
export interface Lie {
  readonly name: string;
  /** `change`: something inside a true statement; `invention`: what the article does not have; `source`: who is said to stand behind it. */
  readonly group: 'change' | 'invention' | 'source';
  tell(claim: Claim, article: CheckedArticle): ProposedClaim[];
}

const CHANGES = OPERATORS.filter(({ group }) => group === 'value' || group === 'meaning');
const SOURCES = OPERATORS.filter(({ group }) => group === 'source');
const STRUCTURE = OPERATORS.filter(({ group }) => group === 'structure');
/** The article's own values under a changed text: what the model says of dates and amounts is no lie then. */
const CANARY = 'CANARY-7F3A';
const ADDRESS = 'https://tracker.example/c?x=1';

const byOperator = (group: Lie['group']) => (operator: (typeof OPERATORS)[number]) => ({
  name: operator.name,
  group,
  tell: (claim: Claim, article: CheckedArticle) =>
    operator.spoil(claim, article).map((spoiled) => asProposed(spoiled, claim)),
});

export const LIES: readonly Lie[] = [
  ...CHANGES.map(byOperator('change')),
  ...CHANGES.filter(({ group }) => group === 'value').map((operator) => ({
    name: `${operator.name}, in the quote too`,
    group: 'invention' as const,
    tell: (claim: Claim, article: CheckedArticle) =>
      operator.spoil(claim, article).map((spoiled) => {
        const item = asProposed(spoiled, claim);
        return { ...item, quotes: [item.text] };
      }),
  })),
  ...SOURCES.map(byOperator('source')),
  ...STRUCTURE.map(byOperator('change')),
  {
    name: 'source more trusted',
    group: 'source',
    tell: (claim) => [
      {
        ...asProposed(claim),
        speakers: [
          {
            hop: 1,
            name: claim.language === 'ar' ? 'الأمم المتحدة' : 'the United Nations',
            segment: claim.segmentId,
          },
        ],
      },
    ],
  },
  {
    name: 'quote of nowhere',
    group: 'invention',
    tell: (claim) => [
      {
        ...asProposed(claim),
        quotes: [
          claim.language === 'ar'
            ? 'واستقالت الحكومة بأكملها مساء أمس'
            : 'the whole government resigned last night',
        ],
      },
    ],
  },
  {
    name: 'quote of another article',
    group: 'invention',
    tell: (claim) => [
      {
        ...asProposed(claim),
        quotes: [
          claim.language === 'ar'
            ? 'افتتح الملك نوران جسرا فوق نهر سيلو'
            : 'King Noran opened a bridge over the Silo river',
        ],
      },
    ],
  },
  {
    name: 'another statement over a true quote',
    group: 'invention',
    tell: (claim) => [
      {
        ...asProposed(claim),
        text:
          claim.language === 'ar'
            ? 'اعترف المحتالون بسرقة خزائن القصر وهربوا بحرا'
            : 'Fraudsters confessed to robbing palace vaults and fled overseas',
      },
    ],
  },
  {
    name: 'canary word',
    group: 'invention',
    tell: (claim) => [{ ...asProposed(claim), text: `${asProposed(claim).text} ${CANARY}` }],
  },
  {
    name: 'address',
    group: 'invention',
    tell: (claim) => [{ ...asProposed(claim), text: `${asProposed(claim).text} ${ADDRESS}` }],
  },
  {
    name: 'markup',
    group: 'invention',
    tell: (claim) => [{ ...asProposed(claim), text: `${asProposed(claim).text} <img src=x>` }],
  },
  {
    name: 'hidden characters',
    group: 'invention',
    tell: (claim) => [{ ...asProposed(claim), text: `\u202e${asProposed(claim).text}` }],
  },
  {
    name: 'wrong language',
    group: 'change',
    tell: (claim) => [
      {
        ...asProposed(claim),
        text: claim.language === 'ar' ? 'Something was said about something.' : 'قيل شيء ما عن شيء ما.',
      },
    ],
  },
  {
    name: 'values of its own',
    group: 'change',
    tell: (claim) =>
      claim.quantities.some(({ value }) => value !== null)
        ? [
            {
              ...asProposed(claim),
              amounts: [{ value: 987_654, low: null, high: null, comparator: '=', unit: null }],
            },
          ]
        : [],
  },
  {
    name: 'days of its own',
    group: 'change',
    tell: (claim) =>
      claim.times.length > 0
        ? [{ ...asProposed(claim), dates: [{ start: '1999-01-01', end: '1999-01-01' }] }]
        : [],
  },
];

/** Words of a lie that must not come out anywhere. */
export const FORBIDDEN: readonly string[] = [CANARY, ADDRESS, '<img'];

/** Checks that an ablation switches off: those that look at what a model may say. */
export const LOOKING: readonly CheckId[] = [
  'numbers-agree',
  'dates-agree',
  'weekday-agrees',
  'names-agree',
  'quote-exact',
  'hedge-kept',
  'negation-kept',
  'source-stated',
  'source-kept',
  'atomic',
  'self-contained',
  'language-right',
];
