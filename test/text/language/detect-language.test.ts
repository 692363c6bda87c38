import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/language.ts';
import { functionWords as arabic } from '../../../src/text/locales/ar/function-words.ts';
import { functionWords as english } from '../../../src/text/locales/en/function-words.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const SPOKEN = [
  { tag: 'ar', script: 'Arab', functionWords: arabic, tellingLetters: 'ةىإ' },
  { tag: 'en', script: 'Latn', functionWords: english, tellingLetters: '' },
];
const detect = (text: string) => detectLanguage(tokenise(text), SPOKEN);

describe('language', () => {
  it.each([
    ['ar', 'قال الوزير إن المحادثات ستستأنف في القاهرة بعد غد.'],
    ['ar', 'وصول الوفد الليبي إسلام آباد'],
    ['ar', 'رويترز'],
    [
      'ar',
      'سيوفر المصنع 1.200 وظيفة. وستزرع الشركة 2.350 شتلة. وبلغت الكلفة 6,5 مليار درهم. وارتفع المؤشر 40 نقطة.',
    ],
    ['ar', 'قال الوزير إن الحكومة لن تشارك في الاجتماع "the government will not take part in the meeting"'],
    ['ar', 'وَقَالَ الوَزِيرُ إِنَّ الحُكُومَةَ لَنْ تُشَارِكَ'],
    ['en', 'The minister said that the talks would resume in Cairo.'],
    ['en', 'Libya signs deal with Pakistan'],
    ['en', 'Reuters'],
    ['en', 'The ministry wrote “لن نشارك في الاجتماع المقرر” in a statement.'],
    ['en', 'Stocks fell sharply Monday amid renewed trade tensions'],
  ])('%s: %s', (tag, text) => {
    expect(detect(text)).toMatchObject({ tag, supported: true });
  });

  it.each([
    ['fa', 'رئیس جمهور ایران امروز با وزیر خارجه چین دیدار کرد و گفت که این سفر مهم است.'],
    ['ur', 'وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرے گی۔'],
    ['ckb', 'سەرۆکی هەرێم لەگەڵ باڵیۆز کۆبووەوە و باسی بارودۆخەکەی کرد.'],
    ['ps', 'ولسمشر وويل چې حکومت به په غونډه کې برخه وانخلي او دا پرېکړه شوې ده.'],
    ['fr', 'Le président a déclaré que la France ne participera pas à la réunion.'],
    ['es', 'El presidente dijo que el gobierno no participará en la reunión de mañana.'],
    ['tr', 'Bakan, hükümetin toplantıya katılmayacağını ve bu konuda karar alındığını söyledi.'],
    ['de', 'Der Präsident sagte, dass die Regierung nicht an dem Treffen teilnehmen wird.'],
    ['nl', 'De minister zei dat de regering niet aan de vergadering zal deelnemen.'],
    ['it', 'Il presidente ha detto che il governo non parteciperà alla riunione.'],
    ['pt', 'O presidente disse que o governo não vai participar da reunião.'],
    ['id', 'Presiden mengatakan bahwa pemerintah tidak akan hadir dalam rapat itu.'],
    ['ru', 'Президент сказал, что правительство не примет участия во встрече.'],
    ['he', 'הנשיא אמר כי הממשלה לא תשתתף בפגישה.'],
    ['ja', '政府は会議に参加しないと述べた。'],
    ['zh', '政府不会参加会议。'],
    ['und', 'asdkjh qwe zxcv poiu lkjh mnbv qwer tyui asdf ghjk zxcv bnmm qwer'],
  ])('%s: %s', (tag, text) => {
    expect(detect(text)).toMatchObject({ tag, supported: false });
  });

  it('tells nothing of a text without letters', () => {
    expect(detect('12:30 – 14 (%)')).toEqual({ tag: 'und', supported: false, script: null });
    expect(detect('')).toEqual({ tag: 'und', supported: false, script: null });
  });

  it('lets a locale speak for its language instead of the list of others', () => {
    const french = {
      tag: 'fr',
      script: 'Latn',
      functionWords: new Set(['le', 'la', 'que', 'ne', 'pas']),
      tellingLetters: 'éèêç',
    };
    expect(
      detectLanguage(tokenise('Le ministre a dit que la réunion ne se tiendra pas.'), [...SPOKEN, french]),
    ).toMatchObject({
      tag: 'fr',
      supported: true,
    });
  });
});
