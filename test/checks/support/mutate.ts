import type { CheckId } from '../../../src/domain/check.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import type { Hop } from '../../../src/domain/hop.ts';
import type { Span } from '../../../src/domain/span.ts';
import type { CheckedArticle } from './article.ts';

/** One way to spoil a claim: the spoiled copies, none where it does not apply. */
export interface Operator {
  readonly name: string;
  readonly group: 'value' | 'source' | 'meaning' | 'structure';
  /** The checks that should notice. */
  readonly relevant: readonly CheckId[];
  spoil(claim: Claim, article: CheckedArticle): Claim[];
}

type Swap = readonly [from: string, to: string];

const isWordCharacter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** The place of whole words in a text, or -1: "قد" is not in "قدم". */
function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + words.length])) return at;
  return -1;
}

const replaceAt = (text: string, at: number, length: number, by: string): string =>
  (text.slice(0, at) + by + text.slice(at + length)).replace(/ {2,}/g, ' ').trim();

/** A copy of the claim for each swap that applies inside the quoted words (or anywhere), one change each. */
function swapped(claim: Claim, swaps: readonly Swap[], within: readonly Span[] | null = null): Claim[] {
  const spoiled: Claim[] = [];
  for (const [from, to] of swaps) {
    if (within === null) {
      const at = placeOf(claim.text, from);
      if (at >= 0) spoiled.push({ ...claim, text: replaceAt(claim.text, at, from.length, to) });
      continue;
    }
    for (const { quote } of within) {
      const start = claim.text.indexOf(quote);
      const at = placeOf(quote, from);
      if (start >= 0 && at >= 0)
        spoiled.push({ ...claim, text: replaceAt(claim.text, start + at, from.length, to) });
    }
  }
  return spoiled;
}

/** Digits made another number of as many digits, in each place given. */
function otherDigits(claim: Claim, spans: readonly Span[], step: number): Claim[] {
  return spans.flatMap(({ quote }) => {
    const start = claim.text.indexOf(quote);
    const digits = /\d+/.exec(quote);
    if (start < 0 || digits === null) return [];
    const changed = String(Number(digits[0]) + step);
    return [{ ...claim, text: replaceAt(claim.text, start + digits.index, digits[0].length, changed) }];
  });
}

const quantitySpans = (claim: Claim): Span[] => claim.quantities.map((quantity) => quantity.span);
const timeSpans = (claim: Claim): Span[] =>
  claim.times.flatMap((time) => (time.span === null ? [] : [time.span]));

const NUMBER_WORDS: readonly Swap[] = [
  ['ثلاثة', 'أربعة'],
  ['ثلاث', 'أربع'],
  ['أربع', 'خمس'],
  ['ستة', 'تسعة'],
  ['سبع', 'ثماني'],
  ['تسعة', 'سبعة'],
  ['خمس', 'ثلاث'],
  ['two', 'three'],
  ['three', 'four'],
  ['four', 'five'],
  ['six', 'nine'],
  ['seven', 'eight'],
  ['nine', 'seven'],
  ['five', 'three'],
];
const SCALES: readonly Swap[] = [
  ['مليون', 'مليار'],
  ['مليار', 'مليون'],
  ['ملايين', 'مليارات'],
  ['آلاف', 'ملايين'],
  ['ألف', 'مليون'],
  ['million', 'billion'],
  ['billion', 'million'],
  ['thousand', 'million'],
];
const UNITS: readonly Swap[] = [
  ['دولار', 'يورو'],
  ['يورو', 'دولار'],
  ['شخصا', 'جنديا'],
  ['شخص', 'جندي'],
  ['درهم', 'ريال'],
  ['كيلومتر', 'متر'],
  ['ساعات', 'أيام'],
  ['ساعة', 'يوما'],
  ['سنوات', 'أشهر'],
  ['أشهر', 'أسابيع'],
  ['dollars', 'euros'],
  ['euros', 'dollars'],
  ['people', 'soldiers'],
  ['rupees', 'dollars'],
  ['kilometres', 'metres'],
  ['hours', 'days'],
  ['years', 'months'],
  ['months', 'weeks'],
  ['percent', 'percentage points'],
  ['$2', '€2'],
  ['$700', '€700'],
  ['$250', '£250'],
];
const COMPARATORS: readonly Swap[] = [
  ['أكثر من', 'أقل من'],
  ['أكثر من', ''],
  ['على الأقل', ''],
  ['ما لا يقل عن', ''],
  ['ما لا يقل عن', 'ما لا يزيد على'],
  ['نحو', 'أكثر من'],
  ['نحو', ''],
  ['بنحو', 'بأكثر من'],
  ['بحوالي', 'بأكثر من'],
  ['more than', 'less than'],
  ['more than', ''],
  ['at least', ''],
  ['at least', 'at most'],
  ['At least', 'Exactly'],
  ['about', 'more than'],
  ['nearly', 'over'],
];
const DATE_WORDS: readonly Swap[] = [
  ['يونيو', 'يوليو'],
  ['ديسمبر', 'نوفمبر'],
  ['سبتمبر', 'أكتوبر'],
  ['مايو', 'مارس'],
  ['أكتوبر', 'أغسطس'],
  ['فبراير', 'يناير'],
  ['الشهر الماضي', 'العام الماضي'],
  ['نهاية', 'مطلع'],
  ['June', 'July'],
  ['December', 'November'],
  ['September', 'October'],
  ['May', 'March'],
  ['October', 'August'],
  ['February', 'January'],
  ['the end of', 'the start of'],
];
const WEEKDAYS: readonly Swap[] = [
  ['الأحد', 'الجمعة'],
  ['الاثنين', 'الأربعاء'],
  ['الثلاثاء', 'الخميس'],
  ['الخميس', 'السبت'],
  ['الجمعة', 'الأحد'],
  ['السبت', 'الثلاثاء'],
  ['Sunday', 'Friday'],
  ['Monday', 'Wednesday'],
  ['Tuesday', 'Thursday'],
  ['Thursday', 'Saturday'],
  ['Friday', 'Sunday'],
  ['Saturday', 'Tuesday'],
];
const HEDGES: readonly Swap[] = [
  ['قد', ''],
  ['ربما', ''],
  ['يحتمل أن', ''],
  ['may', 'will certainly'],
  ['might be tried', 'are being tried'],
  ['might', 'must'],
  ['could', 'does'],
  ['could raise', 'raised'],
  ['may rise', 'rose'],
  ['might suspend', 'suspended'],
];
const PLANS: readonly Swap[] = [
  ['تعتزم تونس افتتاح', 'افتتحت تونس'],
  ['ستقدم', 'قدمت'],
  ['سيوفر', 'وفر'],
  ['سيستأنف', 'استأنف'],
  ['ومن المتوقع أن تصل', 'وصلت'],
  ['ومن المقرر أن يعقد', 'عقد'],
  ['تخطط لإطلاق', 'أطلقت'],
  ['ستنشر', 'نشرت'],
  ['ستشارك', 'شاركت'],
  ['would lend', 'lent'],
  ['would create', 'created'],
  ['plans to open', 'opened'],
  ['is expected to arrive', 'arrived'],
  ['would appeal', 'appealed'],
  ['is scheduled to hold', 'held'],
  ['plans to launch', 'launched'],
  ['will be published', 'was published'],
  ['will help', 'helped'],
  ['expects the Turkish economy to grow', 'saw the Turkish economy grow'],
];
const NEGATIONS: readonly Swap[] = [
  ['لم تصل', 'وصلت'],
  ['لم يحضر', 'حضر'],
  ['لا تعتزم', 'تعتزم'],
  ['لم يتغير', 'تغير'],
  ['لم تستهدف', 'استهدفت'],
  ['لم تكشف', 'كشفت'],
  ['لم', ''],
  ['لا تترك', 'تترك'],
  ['نفى', 'أكد'],
  ['نفت', 'أكدت'],
  ['did not attend', 'attended'],
  ['had not reached', 'had reached'],
  ['does not intend', 'intends'],
  ['has not changed', 'has changed'],
  ['did not comment', 'commented'],
  ['had not targeted', 'had targeted'],
  ['did not name', 'named'],
  ['denied', 'confirmed'],
];
const ADD_NEGATION: readonly Swap[] = [
  ['استقبل', 'لم يستقبل'],
  ['طلبت', 'لم تطلب'],
  ['ضرب', 'لم يضرب'],
  ['أسفر', 'لم يسفر'],
  ['تراجع', 'لم يتراجع'],
  ['سددت', 'لم تسدد'],
  ['تجري', 'لا تجري'],
  ['بلغت', 'لم تبلغ'],
  ['اشتروا', 'لم يشتروا'],
  ['قضت', 'لم تقض'],
  ['أصابت', 'لم تصب'],
  ['نزحوا', 'لم ينزحوا'],
  ['أطلقت', 'لم تطلق'],
  ['ستنشر', 'لن تنشر'],
  ['صنعت', 'لم تصنع'],
  ['received', 'did not receive'],
  ['is leading', 'is not leading'],
  ['would', 'would not'],
  ['signed', 'never signed'],
  ['had asked', 'had not asked'],
  ['struck', 'did not strike'],
  ['killed', 'did not kill'],
  ['cut', 'did not cut'],
  ['had slowed', "hadn't slowed"],
  ['is in talks', 'is not in talks'],
  ['arrested', 'never arrested'],
  ['were killed', 'were not killed'],
  ['lasted', 'did not last'],
  ['launched', 'has not launched'],
  ['will be', 'will not be'],
];

/** The claim with one hop's place taken by another source of the article. */
const withHop = (claim: Claim, index: number, hop: Hop): Claim => ({
  ...claim,
  attribution: {
    ...claim.attribution,
    chain: claim.attribution.chain.map((old, at) => (at === index ? { ...hop, hop: old.hop } : old)),
  },
});

const stated = (claim: Claim): readonly Hop[] => claim.attribution.chain.filter((hop) => !hop.carried);
const allHops = (article: CheckedArticle): Hop[] => article.claims.flatMap((claim) => stated(claim));

/** Another of the article's people, by preference one of the same family, who is not in the claim's sentence. */
function otherPerson(claim: Claim, name: string, article: CheckedArticle): string | null {
  const segment = article.reading.contents[Number(claim.segmentId.slice(1)) - 1]?.segment;
  const sentence = segment === undefined ? '' : article.text.slice(segment.start, segment.end);
  const people = [
    ...new Set(
      article.reading.entities.filter((one) => one.type === 'person').map((one) => one.canonicalName),
    ),
  ];
  const others = people.filter((other) => other.includes(' ') && !sentence.includes(other) && other !== name);
  const family = name.split(' ').at(-1);
  return others.find((other) => other.split(' ').at(-1) === family) ?? others[0] ?? null;
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const people = (claim: Claim): Claim['entities'] =>
  claim.entities.filter((entity) => entity.type === 'person');

export const OPERATORS: readonly Operator[] = [
  {
    name: 'number',
    group: 'value',
    relevant: ['numbers-agree'],
    spoil: (claim) => [
      ...otherDigits(claim, quantitySpans(claim), 7),
      ...swapped(claim, NUMBER_WORDS, quantitySpans(claim)),
    ],
  },
  {
    name: 'scale',
    group: 'value',
    relevant: ['numbers-agree'],
    spoil: (claim) => swapped(claim, SCALES, quantitySpans(claim)),
  },
  {
    name: 'unit',
    group: 'value',
    relevant: ['numbers-agree'],
    spoil: (claim) => [
      ...swapped(claim, UNITS, quantitySpans(claim)),
      ...quantitySpans(claim)
        .filter(({ quote }) => quote.startsWith('$'))
        .map((span) => ({ ...claim, text: claim.text.replace(span.quote, `€${span.quote.slice(1)}`) })),
    ],
  },
  {
    name: 'comparator',
    group: 'value',
    relevant: ['numbers-agree'],
    spoil: (claim) => swapped(claim, COMPARATORS, quantitySpans(claim)),
  },
  {
    name: 'date',
    group: 'value',
    relevant: ['dates-agree'],
    spoil: (claim) => [
      ...otherDigits(claim, timeSpans(claim), 2),
      ...swapped(claim, DATE_WORDS, timeSpans(claim)),
    ],
  },
  {
    name: 'weekday',
    group: 'value',
    relevant: ['dates-agree', 'weekday-agrees'],
    spoil: (claim) => swapped(claim, WEEKDAYS, timeSpans(claim)),
  },
  {
    name: 'name',
    group: 'value',
    relevant: ['names-agree'],
    spoil: (claim, article) =>
      people(claim).flatMap((entity) => {
        const other = otherPerson(claim, entity.canonicalName, article);
        const at = claim.text.indexOf(entity.canonicalName);
        return other === null || at < 0
          ? []
          : [{ ...claim, text: replaceAt(claim.text, at, entity.canonicalName.length, other) }];
      }),
  },
  {
    name: 'source swapped',
    group: 'source',
    relevant: ['source-kept', 'source-stated'],
    spoil: (claim, article) => {
      const [own] = stated(claim);
      if (own === undefined) return [];
      const index = claim.attribution.chain.indexOf(own);
      const others = allHops(article).filter(
        (hop) => hop.sourceId !== own.sourceId && hop.span.start !== own.span.start,
      );
      return others.slice(0, 2).map((hop) => withHop(claim, index, hop));
    },
  },
  {
    name: 'source dropped',
    group: 'source',
    relevant: ['source-kept'],
    spoil: (claim) => {
      const kept = stated(claim);
      return kept.length < 2
        ? []
        : kept.map((dropped) => ({
            ...claim,
            attribution: {
              ...claim.attribution,
              chain: claim.attribution.chain.filter((hop) => hop !== dropped),
            },
          }));
    },
  },
  {
    name: 'source invented',
    group: 'source',
    relevant: ['source-kept', 'source-stated'],
    spoil: (claim, article) => {
      const [other] = allHops(article).filter(
        (hop) => !claim.attribution.chain.some((own) => own.sourceId === hop.sourceId),
      );
      const chain = claim.attribution.chain;
      const add = (hop: Hop): Claim => ({
        ...claim,
        attribution: {
          voice: 'attributed',
          directness: 'indirect',
          chain: [...chain, { ...hop, hop: (chain.at(-1)?.hop ?? 0) + 1 }],
        },
      });
      if (other === undefined) return [];
      return [add(other), add({ ...other, name: 'Tass', span: { ...other.span, quote: 'Tass' } })];
    },
  },
  {
    name: 'source reordered',
    group: 'source',
    relevant: ['source-kept'],
    spoil: (claim) => {
      const [first, second] = stated(claim);
      if (first === undefined || second === undefined || first.hop === second.hop) return [];
      const chain = [
        { ...second, hop: 1 },
        { ...first, hop: 2 },
      ];
      return [{ ...claim, attribution: { ...claim.attribution, chain } }];
    },
  },
  {
    name: 'narrator voice',
    group: 'source',
    relevant: ['source-kept'],
    spoil: (claim) =>
      stated(claim).length === 0
        ? []
        : [{ ...claim, attribution: { voice: 'narrator', directness: null, chain: [] } }],
  },
  {
    name: 'negation added',
    group: 'meaning',
    relevant: ['negation-kept'],
    spoil: (claim) => swapped(claim, ADD_NEGATION),
  },
  {
    name: 'negation dropped',
    group: 'meaning',
    relevant: ['negation-kept'],
    spoil: (claim) => swapped(claim, NEGATIONS),
  },
  {
    name: 'polarity turned',
    group: 'meaning',
    relevant: ['negation-kept'],
    spoil: (claim) => [
      {
        ...claim,
        modality: {
          ...claim.modality,
          polarity: claim.modality.polarity === 'affirmed' ? 'negated' : 'affirmed',
        },
      },
    ],
  },
  {
    name: 'hedge dropped',
    group: 'meaning',
    relevant: ['hedge-kept'],
    spoil: (claim) => (claim.modality.certainty === 'possible' ? swapped(claim, HEDGES) : []),
  },
  {
    name: 'plan made fact',
    group: 'meaning',
    relevant: ['hedge-kept'],
    spoil: (claim) => swapped(claim, PLANS),
  },
  {
    name: 'certainty lifted',
    group: 'meaning',
    relevant: ['hedge-kept'],
    spoil: (claim) =>
      claim.modality.certainty === 'asserted'
        ? []
        : [{ ...claim, modality: { ...claim.modality, certainty: 'asserted' } }],
  },
  {
    name: 'quote altered',
    group: 'meaning',
    relevant: ['quote-exact'],
    spoil: (claim) => {
      const marked = /[«“"]([^»”"]+)[»”"]/u.exec(claim.text)?.[1];
      const quote = marked ?? (claim.attribution.directness === 'direct-quote' ? claim.text : undefined);
      if (quote === undefined) return [];
      const words = quote.split(' ');
      const replaced = [...words.slice(0, -1), claim.language === 'ar' ? 'دائما' : 'always'].join(' ');
      const turned = [...words.slice(1), words[0]].join(' ');
      return [replaced, turned].map((other) => ({
        ...claim,
        text: claim.text.replace(quote, marked === undefined ? `“${other}”` : other),
      }));
    },
  },
  {
    name: 'claims merged',
    group: 'structure',
    relevant: ['atomic'],
    spoil: (claim, article) => {
      const at = article.claims.findIndex((other) => other.id === claim.id);
      const next = article.claims[at + 1];
      if (
        next === undefined ||
        next.kind === 'statement' ||
        claim.kind === 'statement' ||
        next.kind === 'quantity'
      )
        return [];
      const joiner = claim.language === 'ar' ? '، و' : ', and ';
      return [
        {
          ...claim,
          text: `${claim.text}${joiner}${next.text.replace(/[[\]]/g, '').replace(/^و/, '')}`,
          spans: [...claim.spans],
        },
      ];
    },
  },
  {
    name: 'pronoun head',
    group: 'structure',
    relevant: ['self-contained'],
    spoil: (claim) => {
      const first = people(claim)[0];
      const at = first === undefined ? -1 : claim.text.indexOf(first.canonicalName);
      if (first === undefined || at < 0 || at > 40) return [];
      const pronoun = claim.language === 'ar' ? 'هو' : 'he';
      const head = claim.language === 'ar' ? claim.text.slice(0, at).split(' ').slice(0, 1).join(' ') : '';
      return [
        { ...claim, text: `${head} ${pronoun}${claim.text.slice(at + first.canonicalName.length)}`.trim() },
      ];
    },
  },
  {
    name: 'two sentences',
    group: 'structure',
    relevant: ['atomic'],
    spoil: (claim, article) => {
      const at = article.claims.findIndex((other) => other.id === claim.id);
      const next = article.claims[at + 1];
      return next === undefined
        ? []
        : [{ ...claim, text: `${claim.text}. ${sentenceCase(next.text.replace(/[[\]]/g, ''))}.` }];
    },
  },
];
