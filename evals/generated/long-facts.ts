// Facts of an invented article about schools in invented towns: no two towns share a name or an official. Names differ in
// one word and some towns share a day, so that what merely looks alike is told apart or is not.

const HEADS = ['تل', 'عين', 'وادي', 'خربة', 'كفر', 'دير', 'مرج'];
const TAILS = [
  'السنبور',
  'القرمود',
  'الزهبان',
  'الخيروق',
  'المرفاد',
  'الشعلان',
  'الدرموك',
  'البيساق',
  'النعروش',
  'الطلبون',
];
const MEN = ['سامر', 'نبيل', 'وائل', 'كريم', 'زياد', 'عماد', 'رائد'];
const WOMEN = ['هالة', 'رنا', 'سلوى', 'منى', 'ديما', 'لينا', 'نجلاء'];
const FAMILIES = [
  'الحصروني',
  'القندلي',
  'البرزاوي',
  'الشمطي',
  'العرقوبي',
  'المدلجي',
  'النبراسي',
  'الخضروني',
  'السكري',
  'الطربيه',
];
const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر'];

export interface Day {
  readonly words: string;
  readonly iso: string;
}

export interface TownFacts {
  readonly town: string;
  readonly mayor: string;
  readonly head: string;
  readonly opened: Day;
  readonly lessons: Day;
  /** Millions of dollars. */
  readonly cost: number;
  readonly pupils: number;
  /** Percent. */
  readonly passed: number;
}

const pick = (list: readonly string[], at: number): string => list[at % list.length] as string;

function day(at: number, year: number): Day {
  const [month, date] = [at % MONTHS.length, 1 + ((at * 7) % 28)];
  const pad = (value: number): string => String(value).padStart(2, '0');
  return { words: `${date} ${MONTHS[month]} ${year}`, iso: `${year}-${pad(month + 1)}-${pad(date)}` };
}

/** One town after the other, the same on every machine. */
export const TOWNS: readonly TownFacts[] = HEADS.flatMap((head, row) =>
  TAILS.map((tail, column) => {
    const at = row * TAILS.length + column;
    return {
      town: `${head} ${tail}`,
      mayor: `${pick(MEN, row)} ${pick(FAMILIES, column)}`,
      head: `${pick(WOMEN, row)} ${pick(FAMILIES, column + 3)}`,
      opened: day(at, 2025),
      lessons: day(at + 3, 2026),
      cost: 11 + at,
      pupils: 301 + at * 7,
      passed: 51 + (at % 40),
    };
  }),
);
