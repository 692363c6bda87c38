import { type Operator, ofText } from '../operator.ts';
import { languageOf, type Place, replaceAt, type Swaps, swapped, tidy } from '../words.ts';

const NEGATED: Swaps = {
  ar: [
    ['قتل', 'لم يقتل'],
    ['قتلت', 'لم تقتل'],
    ['أصيب', 'لم يصب'],
    ['أعلن', 'لم يعلن'],
    ['أعلنت', 'لم تعلن'],
    ['قال', 'لم يقل'],
    ['بلغت', 'لم تبلغ'],
    ['بلغ', 'لم يبلغ'],
    ['ارتفع', 'لم يرتفع'],
    ['ارتفعت', 'لم ترتفع'],
    ['انخفض', 'لم ينخفض'],
    ['تراجع', 'لم يتراجع'],
    ['تراجعت', 'لم تتراجع'],
    ['قررت', 'لم تقرر'],
    ['قرر', 'لم يقرر'],
    ['فتحت', 'لم تفتح'],
    ['طلب', 'لم يطلب'],
    ['طلبت', 'لم تطلب'],
    ['وقع', 'لم يوقع'],
    ['وقعت', 'لم توقع'],
    ['نقلت', 'لم تنقل'],
    ['لقي', 'لم يلق'],
    ['أدى', 'لم يؤد'],
    ['أدت', 'لم تؤد'],
    ['شارك', 'لم يشارك'],
    ['شملت', 'لم تشمل'],
    ['وصل', 'لم يصل'],
    ['حضر', 'لم يحضر'],
    ['كان', 'لم يكن'],
    ['كانت', 'لم تكن'],
    ['سجل', 'لم يسجل'],
    ['سجلت', 'لم تسجل'],
    ['أظهرت', 'لم تظهر'],
    ['اتفق', 'لم يتفق'],
    ['حكمت', 'لم تحكم'],
    ['قضت', 'لم تقض'],
    ['دعا', 'لم يدع'],
    ['وافق', 'لم يوافق'],
    ['وافقت', 'لم توافق'],
    ['بحث', 'لم يبحث'],
  ],
  en: [
    ['was', 'was not'],
    ['were', 'were not'],
    ['is', 'is not'],
    ['are', 'are not'],
    ['has', 'has not'],
    ['have', 'have not'],
    ['had', 'had not'],
    ['will', 'will not'],
    ['would', 'would not'],
    ['said', 'did not say'],
    ['rose', 'did not rise'],
    ['fell', 'did not fall'],
    ['killed', 'never killed'],
    ['signed', 'did not sign'],
    ['announced', 'never announced'],
    ['drowned', 'did not drown'],
    ['reached', 'did not reach'],
    ['told', 'did not tell'],
    ['agreed', 'did not agree'],
  ],
};
const NEGATORS: Swaps = {
  ar: [
    ['لم', ''],
    ['لن', ''],
    ['لا', ''],
    ['ليس', ''],
    ['ليست', ''],
  ],
  en: [
    ['not', ''],
    ['never', ''],
    ['no longer', 'still'],
    ['No', 'A'],
    ['no', 'a'],
    ["didn't", 'did'],
    ["wasn't", 'was'],
  ],
};
const DENIALS: Swaps = {
  ar: [
    ['نفى', 'أكد'],
    ['نفت', 'أكدت'],
    ['ينفي', 'يؤكد'],
    ['نافيا', 'مؤكدا'],
    ['نافية', 'مؤكدة'],
    ['نفيه', 'تأكيده'],
    ['نفي', 'تأكيد'],
  ],
  en: [
    ['denied', 'confirmed'],
    ['denies', 'confirms'],
    ['deny', 'confirm'],
    ['denying', 'confirming'],
    ['denial', 'confirmation'],
  ],
};
const HEDGES: Swaps = {
  ar: [
    ['قد', ''],
    ['ربما', ''],
    ['من المحتمل أن', ''],
    ['يحتمل أن', ''],
    ['من المرجح أن', ''],
    ['يرجح أن', ''],
    ['يعتقد أن', ''],
    ['على الأرجح', ''],
    ['يمكن أن', ''],
    ['من الممكن أن', ''],
    ['يبدو أن', ''],
  ],
  en: [
    ['may have', 'have'],
    ['might have', 'have'],
    ['may be', 'is'],
    ['might be', 'is'],
    ['could be', 'is'],
    ['may', ''],
    ['might', ''],
    ['could', ''],
    ['probably', ''],
    ['possibly', ''],
    ['reportedly', ''],
    ['allegedly', ''],
    ['is likely to', 'is certain to'],
    ['was likely to', 'was certain to'],
    ['were likely to', 'were certain to'],
    ['is believed to', 'is known to'],
    ['appeared to', 'did'],
  ],
};
const PLANS: Swaps = {
  ar: [
    ['من المقرر أن', ''],
    ['من المتوقع أن', ''],
    ['يتوقع أن', ''],
    ['سوف', ''],
    ['تعتزم', 'أتمت'],
    ['يعتزم', 'أتم'],
    ['تخطط', 'بادرت'],
    ['يخطط', 'بادر'],
    ['تنوي', 'أتمت'],
    ['ينوي', 'أتم'],
  ],
  en: [
    ['will be', 'was'],
    ['would be', 'was'],
    ['will', 'did'],
    ['would', 'did'],
    ['plans to', 'did'],
    ['plan to', 'did'],
    ['planned to', 'did'],
    ['is expected to', 'did'],
    ['are expected to', 'did'],
    ['expects to', 'did'],
    ['intends to', 'did'],
    ['is due to', 'did'],
    ['is scheduled to', 'did'],
    ['are due to', 'did'],
    ['hopes to', 'did'],
  ],
};
const OPPOSITE_PAIRS = {
  ar: [
    ['ارتفع', 'انخفض'],
    ['ارتفعت', 'انخفضت'],
    ['زاد', 'تراجع'],
    ['زادت', 'تراجعت'],
    ['صعد', 'هبط'],
    ['وافقت', 'رفضت'],
    ['وافق', 'رفض'],
    ['فتحت', 'أغلقت'],
    ['فاز', 'خسر'],
    ['وصل', 'غادر'],
    ['بدأ', 'انتهى'],
    ['بدأت', 'انتهت'],
    ['ارتفاع', 'انخفاض'],
    ['زيادة', 'خفض'],
    ['إغلاق', 'فتح'],
    ['نجح', 'فشل'],
    ['أيد', 'عارض'],
    ['ستزيد', 'ستخفض'],
    ['رفع', 'خفض'],
  ],
  en: [
    ['rose', 'fell'],
    ['rise', 'fall'],
    ['increased', 'decreased'],
    ['increase', 'decrease'],
    ['grew', 'shrank'],
    ['won', 'lost'],
    ['opened', 'closed'],
    ['to open', 'to close'],
    ['arrived', 'left'],
    ['approved', 'rejected'],
    ['accepted', 'refused'],
    ['arrested', 'released'],
    ['raised', 'cut'],
    ['raise', 'cut'],
    ['higher', 'lower'],
    ['began', 'ended'],
    ['agreed', 'refused'],
    ['supports', 'opposes'],
    ['up', 'down'],
    ['seized', 'returned'],
    ['acquitted', 'convicted'],
  ],
} as const;
const OPPOSITES: Swaps = {
  ar: OPPOSITE_PAIRS.ar.flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  ),
  en: OPPOSITE_PAIRS.en.flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  ),
};

/** "لا يزال" asserts, "لا يقل عن" compares: the particle of these denies nothing. */
const NO_NEGATION = /^ (?:[يتن]زال|[يتن]زالون|سيما|[يت]قل|[يت]زيد|[يت]تجاوز|بد|only\b|least\b)/u;
/** Particle before a finished deed: "قد قتل" is no doubt. */
const UNSURE = /^ [يتنأ]/u;
/** "No confidence" is the name of a motion; "لم … سوى" says "only". */
const PAIRED_NO = /^ ?(?:\d|\.|confidence)|^[^،.]* سوى /u;
const CONDITION = {
  ar: /(?:^|[ ،])(?:إذا|في حال|بشرط|شريطة|ما لم)(?= )[^،.]*/gu,
  en: /(?:^| |, )(?:if|If|unless|Unless|provided|until)(?= )[^,.]*/gu,
} as const;

const followed = (text: string, { end }: Place, by: RegExp): boolean => by.test(text.slice(end));

export const MEANING: readonly Operator[] = [
  ofText('negation added', 'content', (text, { language }) =>
    swapped(text, NEGATED, languageOf(language), (place) => {
      const before = text.slice(0, place.start);
      // "لم يكن", "قد كانت", "was not" would be garbled, not turned.
      // Behind "ل" the same letters are a noun: "لبحث".
      if (/[بلك]/u.test(text.charAt(place.start - 1))) return false;
      return !followed(text, place, /^ (?:not|never|no)\b/) && !/(?:لم|لا|لن|قد|ما) $/u.test(before);
    }),
  ),
  ofText('negation removed', 'content', (text, { language }) =>
    swapped(
      text,
      NEGATORS,
      languageOf(language),
      (place) => !followed(text, place, NO_NEGATION) && !followed(text, place, PAIRED_NO),
    ),
  ),
  ofText('denial dropped', 'content', (text, { language }) => swapped(text, DENIALS, languageOf(language))),
  ofText('hedge dropped', 'content', (text, { language }) =>
    swapped(
      text,
      HEDGES,
      languageOf(language),
      (place) => !/قد$/u.test(text.slice(place.start, place.end)) || followed(text, place, UNSURE),
    ),
  ),
  ofText('condition dropped', 'content', (text, { language }) =>
    [...text.matchAll(CONDITION[languageOf(language)])].flatMap((match) => {
      const left = tidy(text.slice(0, match.index) + text.slice(match.index + match[0].length));
      return left.split(' ').length < 3 ? [] : [left];
    }),
  ),
  ofText('opposite verb', 'content', (text, { language }) => swapped(text, OPPOSITES, languageOf(language))),
  ofText('plan made fact', 'structure', (text, { language }) => [
    ...swapped(text, PLANS, languageOf(language)),
    // "ستعقد" → "تعقد".
    ...[
      ...text.matchAll(/(?<![\p{L}])(?:و?)س(?!يار|ياس|ياد|ياح|يطر|تين|تراتيج)(?=[يتن][\p{L}\p{M}]{3})/gu),
    ].map((match) =>
      replaceAt(text, { start: match.index + match[0].length - 1, end: match.index + match[0].length }, ''),
    ),
  ]),
];
