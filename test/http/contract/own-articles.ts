/** Two reports of our own, with much of what news is made of, and ways to spoil how they are written. */

export const ARABIC = `محكمة في صفاقس تقضي بسجن رجل أعمال ست سنوات

تونس 12 مايو أيار (رويترز) - قضت محكمة في صفاقس اليوم الثلاثاء بسجن رجل الأعمال سامي البدري ست سنوات بتهمة غسل أموال تبلغ قيمتها نحو 3.5 مليون دينار، وفق ما أفاد متحدث باسم النيابة العامة.

وقال المتحدث محمد الزيتوني لرويترز إن "المحكمة أمرت بمصادرة عقارين في سوسة"، مضيفا أن الحكم قابل للاستئناف خلال عشرة أيام.

ونفت الشركة أن تكون قد حولت أي مبالغ إلى الخارج. وبحسب مصدرين قضائيين طلبا عدم الكشف عن هويتهما، من المتوقع أن تنظر محكمة الاستئناف في القضية في يونيو المقبل.

وكان البدري قد اعتقل في 3 نوفمبر 2025 عند الساعة 18:30 في المطار، ويعمل في شركته أكثر من ١٬٢٠٠ موظف.`;

export const ENGLISH = `Storm kills at least nine in northern Portugal, officials say

PORTO, Jan 14 (Reuters) - At least nine people were killed and 47 injured when a storm hit northern Portugal overnight, the civil protection authority said on Wednesday.

Winds of up to 140 km/h tore roofs off more than 300 homes in Braga, Mayor Teresa Almeida told Reuters. "We have not seen anything like this in forty years," she said.

Debt, which stood at 5.8% of output in 2025, will rise by between $25 million and $30 million, the treasury said in a statement.

The power company denied that it had ignored warnings. Two engineers familiar with the matter said the warnings dated from last week.

About 60,000 households were still without power at 6 p.m. The storm may move towards Spain by the end of the month.`;

const random = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
};

const everyLetter = (text: string, mark: string): string => text.replace(/[\u0621-\u064A]/g, `$&${mark}`);

/** Each way of writing keeps the words and changes the characters between or upon them. */
export const SPELLINGS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with CR alone', (text) => text.replaceAll('\n', '\r')],
  ['with line separators', (text) => text.replaceAll('\n', '\u2028')],
  ['with tabs for spaces', (text) => text.replaceAll(' ', '\t')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['on one line', (text) => text.replace(/\n+/g, ' ')],
  ['with emoji between words', (text) => text.replaceAll(' ', ' \u{1F468}\u200D\u{1F469}\u200D\u{1F467} ')],
  ['with direction marks', (text) => text.replaceAll(' ', '\u200f \u200e')],
  ['with overrides', (text) => text.replace(/(\p{L}+) (\p{L}+)/gu, '\u202e$1\u202c $2')],
  ['decomposed', (text) => text.normalize('NFD')],
  ['in compatibility forms', (text) => text.normalize('NFKD')],
  ['with vowels', (text) => everyLetter(text, '\u064e')],
  [
    'with tatweel here and there',
    (text) => {
      const next = random(7);
      return text.replace(/[\u0621-\u064A](?=[\u0621-\u064A])/g, (letter) =>
        next() < 0.2 ? `${letter}\u0640` : letter,
      );
    },
  ],
  ['with zero-width joiners', (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\u200d$2')],
  ['after a byte order mark', (text) => `\ufeff${text}`],
  ['without a last full stop, with trailing space', (text) => `${text.replace(/\.$/, '')} \n\t`],
]);
