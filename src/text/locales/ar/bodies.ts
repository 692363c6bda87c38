/** Kinds of bodies that say things, by the words in their names. The names on the left are shared by all languages. */
export const BODIES = `
agency: وكالة
news: أنباء للأنباء
police: شرطة
army: جيش
civil-protection: الحماية_المدنية الدفاع_المدني
coast-guard: خفر_السواحل
ministry: وزارة
authority: هيئة لجنة مفوضية سلطة
association: جمعية اتحاد رابطة
company: شركة
bank: بنك مصرف
union: نقابة
university: جامعة
hospital: مستشفى
laboratory: مختبر مخبر
court: محكمة
municipality: بلدية
parliament: برلمان
government: حكومة
party: حزب
museum: متحف
centre: مركز معهد
`;
