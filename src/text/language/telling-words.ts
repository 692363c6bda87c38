import { foldText } from '../fold.ts';

/**
 * Languages that Isnad does not speak but must not take for one it does: their most frequent words and the letters
 * that the rivals in their script lack. A language with a locale of its own is left out by the detector.
 */
export interface TellingWords {
  readonly tag: string;
  readonly script: string;
  readonly words: ReadonlySet<string>;
  /** As written, before folding. */
  readonly letters: string;
}

const language = (tag: string, script: string, letters: string, words: string): TellingWords => ({
  tag,
  script,
  letters,
  words: new Set(words.split(' ').map(foldText)),
});

// biome-ignore format: word lists read better as paragraphs
export const TELLING_WORDS: readonly TellingWords[] = [
  language('fa', 'Arab', 'پچژگ', 'است را که این از با برای شد کرد شده می های خود بر تا یک آن گفت نیز هم باید دارد بود شود کشور کند کرده اند پس دو سال روز رئیس‌جمهور ایران'),
  language('ur', 'Arab', 'ٹڈڑںھےپچگ', 'کے کی ہے میں اور سے کا کو نے ہیں کہ پر اس یہ بھی نہیں تھا تھے گیا کیا ہو ایک کر رہے لیے'),
  language('ckb', 'Arab', 'ێۆڕڵڤەچپگ', 'لە بۆ و ئەو بە کە ئەم لەگەڵ هەروەها دەکات کرد دوای بوو نێوان هەرێمی'),
  language('ps', 'Arab', 'ټډړږښڅځېۍ', 'د په چې او سره کې له دی ته یې هم دا شوي خو کړي'),
  language('ug', 'Arab', 'ۇۆۈۋېەڭ', 'ۋە بىلەن بۇ ئۇ ئۈچۈن دەپ'),
  language('fr', 'Latn', 'éèêçàùœ', 'le la les des et est une dans pour que qui sur pas au plus par avec ce il elle sont aux cette du ont été selon mais leur ses nous vous'),
  language('es', 'Latn', 'ñáíóú¿¡', 'el la los las de y en que un una por con para del se es al su lo como más pero ha han según también fue este esta'),
  language('pt', 'Latn', 'ãõç', 'o os a as de do da e em um uma que para com não por no na mais foi ao dos das pelo são disse também'),
  language('it', 'Latn', 'àòùì', 'il lo la gli le di e che un una per con del della non sono è nel alla anche più dei si ha da'),
  language('de', 'Latn', 'äöüß', 'der die das und ist nicht ein eine mit von zu den dem auf für sich im auch wird des bei nach sind hat aus werden als'),
  language('nl', 'Latn', 'ĳ', 'de het een en van is dat niet op te met voor zijn aan er ook bij door uit naar werd heeft maar'),
  language('tr', 'Latn', 'ğışİçö', 've bir bu için ile da de olarak olan daha çok gibi kadar sonra ise göre dedi ancak en'),
  language('id', 'Latn', '', 'dan yang di ini itu dengan untuk dari pada dalam tidak akan telah oleh juga karena'),
  language('sv', 'Latn', 'åäö', 'och att det som är för av på med den till inte har om ett från'),
  language('pl', 'Latn', 'ąęłńśźż', 'i w na z że się do nie jest to o jak po co przez od dla'),
  language('so', 'Latn', '', 'oo ka ku ay iyo waa in uu soo ee ayaa lagu loo'),
  language('sw', 'Latn', '', 'ya wa na kwa katika ni za la hiyo kuwa huo cha'),
  language('ku', 'Latn', 'êîûşç', 'û li di de ji bo bi ku jî ev ew wê hat'),
  language('ru', 'Cyrl', 'ыэъё', 'и в не на что с по это как из от за для о он его'),
  language('uk', 'Cyrl', 'іїєґ', 'і в на не що з та до за про у від як це'),
  language('bg', 'Cyrl', 'ъ', 'и на за да се от че са по не ще към'),
  language('sr', 'Cyrl', 'ђћџљњј', 'и је у да се на за од су са као'),
];
