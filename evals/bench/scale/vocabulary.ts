import { randomFrom } from './random.ts';

/** A name in both scripts. All are made up of syllables: nobody is meant. */
export interface TwoNames {
  readonly ar: string;
  readonly en: string;
}

const SYLLABLES: readonly TwoNames[] =
  'با ba|دو du|ري ri|زا za|سو su|شا sha|فا fa|قي qi|كا ka|لو lu|ما ma|ني ni|هو hu|تا ta|جو ju|حا ha|را ra|مو mu|نا na|سي si'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([ar = '', en = '']) => ({ ar, en }));
const ENDS: readonly TwoNames[] = 'ن n|د d|م m|ر r|ل l|ف f|س s|ت t|ك k|ب b'
  .split('|')
  .map((pair) => pair.split(' '))
  .map(([ar = '', en = '']) => ({ ar, en }));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function names(count: number, syllables: number, seed: number): TwoNames[] {
  const random = randomFrom(seed);
  const pick = (list: readonly TwoNames[]): TwoNames => list[Math.floor(random() * list.length)] as TwoNames;
  const made = new Map<string, TwoNames>();
  while (made.size < count) {
    const parts = [...Array.from({ length: syllables }, () => pick(SYLLABLES)), pick(ENDS)];
    const name = {
      ar: parts.map(({ ar }) => ar).join(''),
      en: capital(parts.map(({ en }) => en).join('')),
    };
    made.set(name.en, name);
  }
  return [...made.values()];
}

const GIVEN: readonly TwoNames[] =
  'سامي Sami|رامي Rami|وليد Walid|نبيل Nabil|طارق Tariq|يوسف Yusuf|عمر Omar|ليلى Layla|منى Mona|هدى Huda|سلمى Salma|نادر Nader|فريد Farid|جميل Jamil|حسن Hassan|رشيد Rashid|مروان Marwan|زياد Ziad|خالد Khaled'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([ar = '', en = '']) => ({ ar, en }));

const FAMILIES = names(1_500, 2, 1);
/** Every given name with every family name: 28,500 people. */
export const PEOPLE: readonly TwoNames[] = FAMILIES.flatMap((family) =>
  GIVEN.map((given) => ({ ar: `${given.ar} ${family.ar}`, en: `${given.en} ${family.en}` })),
);
/** Cities that the kernel knows, and others that it has to find by itself. */
const CITIES: readonly TwoNames[] =
  'بنغازي Benghazi|طرابلس Tripoli|مصراتة Misrata|سبها Sebha|درنة Derna|طبرق Tobruk|القاهرة Cairo|أسوان Aswan|الخرطوم Khartoum|بغداد Baghdad|البصرة Basra|الموصل Mosul|أربيل Erbil|دمشق Damascus|حلب Aleppo|بيروت Beirut|عدن Aden|صنعاء Sanaa|مسقط Muscat|الدوحة Doha|جدة Jeddah|الرياض Riyadh|تونس Tunis|وهران Oran|الرباط Rabat|لندن London|باريس Paris|برلين Berlin|مدريد Madrid|موسكو Moscow|كراتشي Karachi|لاهور Lahore'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([ar = '', en = '']) => ({ ar, en }));
export const PLACES: readonly TwoNames[] = [...CITIES, ...names(700, 3, 2)];
export const HOUSES: readonly string[] = names(300, 2, 3).map(({ en }) => `${en} Post`);

/** What is done and to what, in both languages. */
export const VERBS: readonly TwoNames[] =
  'وقّع signed|افتتح opened|أعلن announced|زار visited|رفض rejected|أقر approved|بحث discussed|أطلق launched|استقبل received|ألغى cancelled|موّل funded|أوقف stopped'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([ar = '', en = '']) => ({ ar, en }));
const NOUN_STEMS = names(2_500, 3, 4);
export const NOUNS: readonly TwoNames[] = [
  ...'اتفاقية agreement|مدرسة school|جسرا bridge|مستشفى hospital|ميناء harbour|مشروعا project|قانونا law|ميزانية budget|مصنعا factory|طريقا road|سدا dam|مطارا airport|حملة campaign|خطة plan|منحة grant|محطة station'
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([ar = '', en = '']) => ({ ar, en })),
  ...NOUN_STEMS.map(({ ar, en }) => ({ ar, en: en.toLowerCase() })),
];
