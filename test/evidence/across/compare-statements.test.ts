import { describe, expect, it } from 'vitest';
import { compareStatements } from '../../../src/evidence/across/compare-statements.ts';
import { type Statement, statementsOf } from '../../../src/evidence/statement.ts';
import { readArticle } from '../../../src/pipeline/read-article.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';

function read(text: string): Statement {
  const given = { text, language: null, publishedAt: null, countryHint: null };
  const [statement] = statementsOf(readArticle(given, { locales: LOCALES })).values();
  if (statement === undefined) throw new Error(`no statement: ${text}`);
  return statement;
}
const compare = (one: string, other: string) => compareStatements(read(one), read(other));

describe('compareStatements', () => {
  it.each([
    ['القمح يواصل الصعود في أسواق مرسى لولو', 'القمح يتراجع في أسواق مرسى لولو', 'opposes'],
    ['ارتفاع أسعار القمح في مرسى لولو', 'أسعار القمح في مرسى لولو ترتفع', 'agrees'],
    ['مجلس وادي سهلة يرفض خطة الجسر الجديد', 'مجلس وادي سهلة يوافق على خطة الجسر الجديد', 'opposes'],
    ['فشل المفاوضات بين عمال ميناء قرن والشركة', 'مفاوضات بين عمال ميناء قرن والشركة', 'opposes'],
    ['تأجيل افتتاح متحف وادي سهلة', 'بدء افتتاح متحف وادي سهلة', 'opposes'],
    ['شركة رمح لا تغير سعر التذاكر', 'شركة رمح تغير سعر التذاكر', 'denied'],
    ['منحة قدرها 50 مليون درهم لمدارس قرن', 'منحة قدرها 50 مليار درهم لمدارس قرن', 'figuresDiffer'],
    ['وفد من تونس يصل إلى مرسى لولو', 'وفد من ليبيا يصل إلى مرسى لولو', 'replaced'],
    ['Wheat prices climb in Marsa Lulu', 'Wheat prices in Marsa Lulu fall again', 'opposes'],
    ['Council of Wadi Sahla rejects the bridge plan', 'Wadi Sahla council approves bridge plan', 'opposes'],
    ['Museum of Wadi Sahla opening postponed', 'Opening of the Wadi Sahla museum postponed', 'agrees'],
  ])('reads %s beside %s', (one, other, bearing) => {
    expect(compare(one, other)).toBe(bearing);
    expect(compare(other, one)).toBe(bearing);
  });

  it('holds what rises and what falls against the thing of which it is said', () => {
    expect(compare('ارتفاع القمح مع هبوط الشعير', 'هبوط الشعير مع ارتفاع القمح')).toBe('agrees');
    expect(compare('ارتفاع القمح مع هبوط الشعير', 'ارتفاع الشعير مع هبوط القمح')).toBe('opposes');
  });

  it('turns a word round behind a negator, and not behind what only looks like one', () => {
    expect(compare('الجسر في وادي سهلة غير مستقر', 'توتر عند الجسر في وادي سهلة')).not.toBe('opposes');
    expect(compare('الحصار لا يزال مستمرا في قرن', 'الحصار مستمر في قرن')).toBe('agrees');
  });

  it.each([
    ['أسعار القمح ترتفع في مرسى لولو', 'متحف وادي سهلة يستقبل زواره'],
    ['أسعار القمح ترتفع في مرسى لولو', 'Wheat prices fall in Marsa Lulu'],
    ['The mayor of Wadi Sahla visits a school', 'The mayor of Wadi Sahla plants forty trees by the river'],
  ])('says nothing of %s and %s', (one, other) => {
    expect(compare(one, other)).toBeNull();
  });
});

describe('statementsOf', () => {
  const count = (text: string) =>
    statementsOf(
      readArticle({ text, language: 'en', publishedAt: null, countryHint: null }, { locales: LOCALES }),
    ).size;

  it('reads no question, no long sentence and no article', () => {
    expect(count('Wheat prices climb in Marsa Lulu')).toBe(1);
    expect(count('Will wheat prices climb in Marsa Lulu?')).toBe(0);
    expect(count(`Prices climb ${'and climb '.repeat(40)}`)).toBe(0);
    expect(count('Prices climb here. '.repeat(6))).toBe(0);
  });
});
