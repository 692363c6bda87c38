import type { ClaimLexicon, Occasion } from '../../claim-lexicon.ts';
import { PhraseTable } from '../../phrases.ts';

const table = (lists: Partial<Record<Occasion, string>>): PhraseTable<Occasion> =>
  new PhraseTable(
    Object.entries(lists).flatMap(([occasion, list]) =>
      list.split('|').map((phrase) => [phrase.trim(), occasion as Occasion] as const),
    ),
  );

const held = table({
  meeting: `التقى | التقت | يلتقي | لقاء | لقاؤه | اجتماع | اجتماعا | اجتمع | اجتمعت | استقبل | استقبلت | استقباله | مباحثات | محادثات | بحث | بحثت | قمة | جلسة | مؤتمر | ترأس | ترأست | عقد | عقدت`,
  visit: `زار | زارت | زيارة | الزيارة التي أجراها | الزيارة التي قام بها | جولة`,
  ceremony: `وقع | وقعت | وقعا | توقيع | حفل | مراسم | افتتح | افتتحت | دشن | دشنت | جنازة`,
  words: `قال | قالت | أكد | أكدت | أعلن | أعلنت | صرح | شدد | بيان`,
});

const back = table({
  meeting: `اللقاء | الاجتماع | المباحثات | المحادثات | القمة | الجلسة | المؤتمر | المؤتمر الصحفي | مؤتمر صحفي مشترك | الجانبان | الجانبين | الطرفان | الطرفين | جاء ذلك بحضور | جاء ذلك بمشاركة | جاء ذلك خلال | لقائهما | لقائه | اجتماعهما | استقباله`,
  visit: `الزيارة | هذه الزيارة | تلك الزيارة`,
  ceremony: `الحفل | المراسم | الافتتاح | حفل التوقيع | مراسم التوقيع | الجنازة`,
  words: `البيان | جاء ذلك في`,
});

/** What a passage tells of with its day, and how later sentences point back at it. */
export const occasions: ClaimLexicon['occasions'] = { held, back };
