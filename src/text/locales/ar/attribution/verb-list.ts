/**
 * Verbs that report, one a line: past, present, participle in the accusative ("مؤكدا"), what the cue does, what it
 * needs beside it, and the particles that lead to its content. A dash: the form is left out, because the same
 * letters mean something else ("يعد" is considered, "مقرا" a seat, "مبلغا" an amount). A star: the past is spelt like a noun.
 *
 * Needs: `any` – a bare noun phrase is enough ("أكد التزامه"); `clause` – only أن/إن, a colon or a quotation make it
 * reporting ("أضاف هدفا" does not); `particle` – its particle or a clause; `allegation` – only of charges and
 * claims ("رفض الاتهامات"); `listed` – only with a noun of commitment or position ("جدد رفضه").
 */
export const VERBS = `
قال يقول قائلا say clause
أعلن يعلن معلنا announce any عن
أكد يؤكد مؤكدا confirm any على
أوضح يوضح موضحا say clause
- - مبينا say clause
+بينت تبين - say clause
أضاف يضيف مضيفا say clause
تابع* يتابع متابعا say clause
أردف يردف مردفا say clause
استطرد يستطرد مستطردا say clause
استدرك يستدرك مستدركا say clause
استكمل - مستكملا say clause
أشار يشير مشيرا say particle إلى
لفت* يلفت لافتا say particle إلى
نوه ينوه منوها say particle إلى,ب
ألمح يلمح ملمحا say particle إلى
ذكر* يذكر ذاكرا say clause
أفاد يفيد مفيدا say particle ب
كشف* يكشف كاشفا announce particle عن
صرح* يصرح مصرحا say particle ب
شدد يشدد مشددا confirm particle على
حذر* يحذر محذرا warn particle من
نبه ينبه منبها warn particle إلى,من,على
اعتبر يعتبر معتبرا judge any
رأى* يرى - judge clause
وصف* يصف واصفا judge any
اتهم يتهم متهما accuse any
حمل* يحمل محملا accuse any
زعم* يزعم زاعما say clause
ادعى يدعي مدعيا say clause
طالب* يطالب مطالبا demand particle ب
دعا يدعو داعيا demand particle إلى,ل
حث* يحث حاثا demand particle على
حض* يحض حاضا demand particle على
ناشد يناشد مناشدا demand any
تعهد* يتعهد متعهدا pledge particle ب
وعد* - واعدا pledge particle ب
توقع* يتوقع متوقعا predict any
رجح يرجح مرجحا predict any
استبعد يستبعد مستبعدا predict any
كتب* يكتب كاتبا say clause
غرد يغرد مغردا say clause
أبلغ - - say clause
أخبر يخبر مخبرا say clause
روى* يروي راويا say clause
نشر* ينشر - report clause
بث* يبث - report clause
أورد يورد - report clause
تحدث يتحدث - say particle عن
نفى* ينفي نافيا deny any
أنكر ينكر منكرا deny any
كذب* يكذب مكذبا deny allegation
فند يفند مفندا deny any
دحض يدحض داحضا deny any
رفض* يرفض رافضا deny allegation
أقر يقر - confirm particle ب
اعترف يعترف معترفا confirm particle ب
جدد* يجدد - confirm listed
كرر يكرر مكررا confirm listed
عبر* يعبر معبرا express particle عن
أعرب يعرب معربا express particle عن
أبدى يبدي مبديا express any
أشاد يشيد مشيدا express particle ب
أثنى يثني مثنيا express particle على
ثمن* يثمن مثمنا express any
شكر* يشكر شاكرا express any
هنأ يهنئ مهنئا express any
رحب يرحب مرحبا express particle ب
ندد يندد منددا express particle ب
أدان يدين - express any
استنكر يستنكر مستنكرا express any
شجب يشجب شاجبا express any
انتقد ينتقد منتقدا express any
هدد يهدد مهددا warn particle ب
توعد يتوعد متوعدا warn particle ب
تساءل يتساءل متسائلا say clause
أجاب يجيب مجيبا say clause
رد* يرد - say clause
علق* يعلق معلقا say clause
عقب* يعقب معقبا say clause
أوصى يوصي موصيا demand particle ب
اقترح يقترح مقترحا demand any
أظهر يظهر - say clause
أثبت يثبت - say clause
خلص يخلص - say particle إلى
جزم يجزم جازما confirm particle ب
لاحظ يلاحظ ملاحظا say clause
شرح* يشرح شارحا say clause
أصر يصر - confirm particle على
تمنى يتمنى متمنيا express any
أمل* يأمل آملا express clause
اعتقد يعتقد معتقدا judge clause
قدر* يقدر مقدرا announce any ب
برر يبرر مبررا say clause
ختم* يختم خاتما say clause
اختتم يختتم مختتما say clause
استنتج يستنتج مستنتجا say clause
أسف* يأسف آسفا express particle ل
شكا يشكو شاكيا express particle من
أقسم يقسم مقسما pledge clause
نصح* ينصح ناصحا demand particle ب
نص* ينص - say particle على
أبرز* يبرز مبرزا say clause
أفصح يفصح مفصحا announce particle عن
تكهن يتكهن متكهنا predict particle ب
شكك يشكك مشككا express particle في,ب
أجمع* يجمع مجمعا confirm particle على
لوح* يلوح ملوحا warn particle ب
سجل* يسجل مسجلا say clause
طمأن يطمئن مطمئنا say clause
اشتكى يشتكي مشتكيا express particle من
علل* يعلل معللا say clause
عزا* يعزو عازيا judge any
- - مذكرا say particle ب
- - مستغربا express any
أرجع يرجع مرجعا judge any
`;

/** Verbs that pass on somebody else's words: "نقلت رويترز عن مسؤول قوله". */
export const CARRYING_VERBS = 'نقل ينقل ناقلا|نسب ينسب ناسبا';
