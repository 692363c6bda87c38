import { foldText } from '../../fold.ts';
import type { VerbForm, VerbLexicon } from '../../verbs/lexicon.ts';
import { GIVEN_NAMES } from './entities-names.ts';
import { inflect, presentOf } from './verb-forms.ts';
import { RESULT_VERBS, VERBS } from './verb-list.ts';
import { COUNTRIES, EXISTENTIALS, NOUNS_TOO, SPLIT_FORMS, VERB_LOOKALIKES } from './verb-lookalikes.ts';

const words = (list: string): string[] => list.split(/\s/).filter((word) => word !== '');
const folded = (list: string): Set<string> => new Set(words(list).map(foldText));

const NEVER = folded(VERB_LOOKALIKES);
const SOMETIMES = folded(NOUNS_TOO);
const FORMS = new Map<string, VerbForm>();
/** The present readings of words in ت that are action nouns or pasts as well: "لن تقدم", "أن تتعاون". */
const PRESENTS = new Map<string, VerbForm>();

function add(word: string, form: VerbForm): void {
  if (NEVER.has(word) || word.length < 2) return;
  const known = FORMS.get(word);
  // Two verbs may share letters; the reading that is only a verb is the safer one to report.
  if (known === undefined || (known.ambiguous && !form.ambiguous && form.tense === 'past'))
    FORMS.set(word, form);
}

const entries = words(VERBS).map((entry) => {
  const [marked, told] = entry.split('/') as [string, string | undefined];
  const mark = /[*-]$/.test(marked) ? marked.at(-1) : '';
  const raw = mark === '' ? marked : marked.slice(0, -1);
  return {
    raw,
    mark,
    present: told ?? presentOf(raw),
    onlyPresent: raw.startsWith('ي') && told === undefined,
  };
});

type Tense = VerbForm['tense'];
type GrammaticalNumber = VerbForm['number'];
const TENSES: readonly Tense[] = ['past', 'present', 'future'];
const NUMBERS: readonly GrammaticalNumber[] = [null, 'singular', 'dual', 'plural'];

/** The readings of one verb: tens of thousands of words share a few of them each. */
function readingsOf(
  lemma: string,
): (tense: Tense, number: GrammaticalNumber, ambiguous: boolean) => VerbForm {
  const made: VerbForm[] = [];
  return (tense, number, ambiguous) => {
    const slot = (TENSES.indexOf(tense) * NUMBERS.length + NUMBERS.indexOf(number)) * 2 + Number(ambiguous);
    made[slot] ??= { lemma, tense, number, ambiguous, listed: true, participle: false };
    return made[slot];
  };
}

// Pasts first: "تقدم" is a past and an action noun before it is "she offers".
const later: (() => void)[] = [];
for (const { raw, mark, present, onlyPresent } of entries) {
  const lemma = foldText(raw);
  const reading = readingsOf(lemma);
  if (onlyPresent) {
    later.push(() => add(lemma, reading('present', null, SOMETIMES.has(lemma))));
    continue;
  }
  // "تقدم", "تعاون", "تلقي": the past of a verb in ت has the letters of its action noun.
  const noun = mark === '*' || (raw.length >= 4 && raw.startsWith('ت') && raw !== 'توفي');
  // "حاكم", "قاتل": an active participle has the same letters.
  const participle = /^.ا..$/.test(lemma);
  const forms = inflect(raw, present);
  for (const { word: spelt, bare, tense, number } of forms) {
    if (bare !== true || mark === '-') continue;
    const word = foldText(spelt);
    const ambiguous = noun || number === 'dual' || SOMETIMES.has(word);
    const form = reading(tense, number, ambiguous);
    add(word, ambiguous && participle ? { ...form, participle } : form);
  }
  later.push(() => {
    for (const { word: spelt, bare, tense, number, short, prefixed } of forms) {
      if (bare === true) continue;
      const word = foldText(spelt);
      if (prefixed === true && !PRESENTS.has(word)) PRESENTS.set(word, reading(tense, number, false));
      const doubt = short === true || (prefixed === true && spelt.startsWith('ن'));
      add(word, reading(tense, number, doubt || SOMETIMES.has(word)));
    }
  });
}
for (const rest of later) rest();

/** "بعدما حول تأخره إلى فوز": pasts that are spelt like a particle or a name. */
const RARE = new Map<string, VerbForm>(
  entries
    .filter(({ mark }) => mark === '-')
    .map(({ raw }) => foldText(raw))
    .map((lemma) => [lemma, { lemma, tense: 'past', number: 'singular', ambiguous: false, listed: true }]),
);

for (const word of folded(SPLIT_FORMS)) FORMS.delete(word);
FORMS.set('فقد', {
  lemma: 'فقد',
  tense: 'past',
  number: 'singular',
  ambiguous: false,
  listed: true,
  participle: false,
});
for (const word of folded(EXISTENTIALS))
  FORMS.set(word, { lemma: word, tense: 'present', number: null, ambiguous: true, listed: true });

const shaped = (lemma: string, tense: VerbForm['tense']): VerbForm => ({
  lemma,
  tense,
  number: null,
  ambiguous: false,
  listed: false,
});

/** Second letters after which a word in ي is a name or noun more often than an unlisted verb: "يابان", "يورو". */
const NOT_AFTER_YA: ReadonlySet<string> = new Set(['ا', 'و', 'ي']);
const NOUN_ENDINGS = ['ات', 'يت', 'وت', 'ين', 'اء', 'ه', 'ي', 'ا', 'و'];
const endsLikeNoun = (word: string): boolean => NOUN_ENDINGS.some((ending) => word.endsWith(ending));

/**
 * A verb that the list does not hold, told by its letters: a present in ي of four to eight letters, or the feminine
 * past of an augmented verb ("استبشرت", "تموضعت"). Folding writes ة as ه, so that an open ت is a strong sign.
 */
function byShape(word: string): VerbForm | null {
  if (word.length < 4 || word.length > 9 || endsLikeNoun(word)) return null;
  if (word.startsWith('ي')) return NOT_AFTER_YA.has(word[1] ?? '') ? null : shaped(word, 'present');
  const augmented =
    word.length >= 6 && (word.startsWith('است') || word.startsWith('ت') || word.startsWith('ا'));
  if (
    word.endsWith('ت') &&
    augmented &&
    !word.endsWith('ست') &&
    !word.startsWith('ال') &&
    !word.startsWith('انتر')
  )
    return shaped(word.slice(0, -1), 'past');
  return null;
}

/** Attached object pronouns: "استقبله", "التقاها", "أبلغهم". */
const OBJECT_PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'نا', 'ه', 'ني', 'ك'];

/** "مشاركة", "أجهزة", "تجربة", "استعادة" end in the letter of a pronoun, as folded: there only long strong forms count. */
function mayCarryHe(stem: string): boolean {
  if (stem.startsWith('ي') || stem.startsWith('سي') || stem.startsWith('ست')) return true;
  if (stem.startsWith('ت')) return false;
  return stem.length >= 5 || /^[^اوتم]ا[^ا][^ا]$/.test(stem);
}

/** "استقالته", "قيمتها": a noun with a pronoun has the letters of a feminine past with one. */
const isNounStem = (stem: string, form: VerbForm): boolean =>
  stem.endsWith('ت') && form.tense === 'past' && (form.lemma.length < 4 || form.lemma.at(-2) === 'ا');

const isHollowPast = (form: VerbForm): boolean => form.tense === 'past' && form.lemma.at(-2) === 'ا';

function withoutObject(word: string): VerbForm | null {
  for (const pronoun of OBJECT_PRONOUNS) {
    if (word.length < pronoun.length + 3 || !word.endsWith(pronoun)) continue;
    const stem = word.slice(0, -pronoun.length);
    if (pronoun === 'ه' && !mayCarryHe(stem)) continue;
    // Before a pronoun a final ى is written ا ("التقاه"), and the silent alef of the plural goes ("أبلغوه").
    const weak = stem.length >= 4 && stem.endsWith('ا') ? FORMS.get(`${stem.slice(0, -1)}ي`) : undefined;
    const plural = stem.length >= 4 && stem.endsWith('و') ? FORMS.get(`${stem}ا`) : undefined;
    const found = [FORMS.get(stem), plural, weak].find((form) => form !== undefined && !form.ambiguous);
    if (found === undefined || isNounStem(stem, found)) continue;
    if (pronoun === 'ه' && isHollowPast(found)) continue;
    return found;
  }
  return null;
}

/** Definite nouns whose own letters end like a dual or a plural subject. */
const NO_NOMINATIVES = folded(
  'البرلمان السودان لبنان الإنسان القانون التعاون العدوان السكان الميدان التلفزيون السرطان الإعلان البيان الأمان اليونان الزمان المكان اللبان الشان الاتقان البلدان الشجعان الأديان الألوان الأوطان النيران الطيران الدوران العنوان الديوان الحيوان البستان الشيشان الجولان عمان إيران السجون الديون العيون الشؤون المليون التكوين العون المخزون الصابون الكربون القرون الحصون الفنون الكانون الامتحان الضمان الحرمان الفيضان الغليان البركان الجدران القضبان الفئران الإيمان الرهان اللجان الرضوان الإمكان الأثمان الأركان الأحزان المعون المضمون الزيتون',
);
/** "الجانبان", "المشاركون": a noun with this ending is a subject, so a doubtful form before it is no noun. */
const isNominative = (word: string): boolean =>
  word.length > 5 && word.startsWith('ال') && /[او]ن$/.test(word) && !NO_NOMINATIVES.has(word);

const NO_ACCUSATIVES = folded(
  'هكذا هذا هنا هناك ما لما مهما إلا لا أما إنما ربما فرنسا كندا هولندا فنلندا غانا كوبا كينيا أوغندا رواندا بورما أنغولا أوروبا أمريكا بولندا إيرلندا نيوزيلندا سويسرا فيينا أثينا صنعا كورونا هيئتنا جدا أيضا أنا بابا عصا رضا دنيا مزايا حيفا يافا درعا طرابلسا سرتا مالطا',
);
/** "عقد اجتماعا": an indefinite noun in the accusative is an object. Plurals such as "قضايا" and countries in يا are none. */
const isAccusative = (word: string): boolean =>
  word.length >= 4 &&
  word.endsWith('ا') &&
  !word.endsWith('ما') &&
  !word.endsWith('يا') &&
  !word.endsWith('نا') &&
  !word.endsWith('ها') &&
  !word.endsWith('وا') &&
  !word.startsWith('ال') &&
  !NO_ACCUSATIVES.has(word);

/** "فادي" is a name, not "and he led". */
const JOINED_NAMES = GIVEN_NAMES.split(/\s+/)
  .map(foldText)
  .filter((name) => /^[وف]/.test(name) && FORMS.get(name.slice(1))?.listed === true && !FORMS.has(name));

export const verbs: VerbLexicon = {
  read: (word, governed = false) =>
    NEVER.has(word)
      ? null
      : ((governed ? PRESENTS.get(word) : undefined) ??
        FORMS.get(word) ??
        withoutObject(word) ??
        byShape(word)),
  rare: (word) => RARE.get(word) ?? null,
  // "فقد" alone is "and indeed"; behind و it is what happened to the missing.
  lookalikes: new Set([...NEVER, 'فقد', ...JOINED_NAMES]),
  auxiliaries: folded('كان كانت كانوا كانا يكون تكون سوف قد لقد فقد لم لن لا سيكون ستكون ما لما'),
  governors: folded('لم لن لا سوف أن ألا كي لكي حتى قد'),
  markers: folded(
    'حيث إذ بعدما عندما حينما حين كما فيما بينما كلما طالما مثلما منذ لأنه هو هي هم أنه أنها إنه إنها أنهم لكنه لكنها بأنه بأنها الذي التي ممن من أمس',
  ),
  agentMarkers: new Set(),
  countries: folded(COUNTRIES),
  resultParticle: 'ل',
  resultLemmas: folded(RESULT_VERBS),
  isDerived: ({ lemma }) => lemma.length > 3 && lemma.startsWith('ت'),
  proves: (word) => isNominative(word) || isAccusative(word),
  modals: new Set(),
  isAdverb: () => false,
  isPlural: () => false,
  participleFollowers: new Set(),
  intransitives: folded(
    'ارتفع تراجع انخفض هبط صعد قفز نما تقلص انكمش ازداد تضاعف توقف اندلع انهار توفي أصيب استمر تواصل تصاعد تفاقم اشتد غرق تحطم انفجر انقطع تعطل تأخر اختفى نجا سقط انتهى انتعش تدهور تحسن',
  ),
  quantifiers: new Set(),
  nounPlurals: new Set(),
  directions: new Set(),
  infinitiveNouns: new Set(),
};
