/** What the first text is to the second; both are of invented people and places. */
export type Told = 'supports' | 'contradicts' | 'refines' | 'supersedes' | 'nothing';
export type TextPair = readonly [told: Told, here: string, there: string];

/** Pairs that rules were made on. */
export const PAIRS: readonly TextPair[] = [
  [
    'supports',
    'يضم مخيم الوادي الأخضر 340 أسرة نازحة.',
    'The Wadi Akhdar camp holds 340 displaced families.',
  ],
  [
    'contradicts',
    'تضررت 210 أسر من السيول في بلدة ترقا يوم 3 مارس 2026.',
    'The floods in Tarqa on 3 March 2026 affected 90 families.',
  ],
  [
    'supports',
    'The arrest of banker Omar Tawil took place in Kirma on 2 March 2026.',
    'Police arrested banker Omar Tawil in Kirma on 2 March 2026.',
  ],
  [
    'supports',
    'The signing of a gas deal between Mazria and Tundal took place on 2 March 2026.',
    'وقعت مازريا وتوندال اتفاقا للغاز يوم 2 مارس 2026.',
  ],
  [
    'contradicts',
    'تعيين سلمى الكيلاني رئيسة لجامعة النخيل جرى يوم 1 مارس 2026.',
    'Salma Kilani was dismissed as president of Nakhil University on 1 March 2026.',
  ],
  [
    'contradicts',
    'أدانت محكمة كرمى المصرفي عمر الطويل يوم 2 مارس 2026.',
    'The Kirma court acquitted banker Omar Tawil on 2 March 2026.',
  ],
  [
    'supports',
    'سُرقت 14 لوحة من متحف النخيل يوم 28 فبراير 2026.',
    'Thieves stole 14 paintings from the Nakhil museum on 28 February 2026.',
  ],
  [
    'contradicts',
    'The parliament of Mazria approved the water law on 3 March 2026.',
    'The water law was rejected by the parliament of Mazria on 3 March 2026.',
  ],
  [
    'supports',
    'أقر برلمان مازريا قانون المياه يوم 3 مارس 2026.',
    'The parliament of Mazria approved the water law on 3 March 2026.',
  ],
  [
    'supports',
    'Two trains collided near Sahira on 1 March 2026. The collision killed 14 people.',
    'قتل 14 شخصا في تصادم قطارين قرب ساهرة يوم 1 مارس 2026.',
  ],
  [
    'supports',
    'Two trains collided near Sahira on 1 March 2026. At least 30 passengers were injured.',
    'أصيب 30 راكبا على الأقل في تصادم قطارين قرب ساهرة يوم 1 مارس 2026.',
  ],
  [
    'refines',
    'Electricity was cut in the northern suburbs of Kirma on 2 March 2026.',
    'Electricity was cut in Kirma on 2 March 2026.',
  ],
  [
    'refines',
    'انقطعت الكهرباء عن الضواحي الشمالية لمدينة كرمى يوم 2 مارس 2026.',
    'انقطعت الكهرباء في كرمى يوم 2 مارس 2026.',
  ],
  [
    'supports',
    'Omar Tawil was arrested on 2 March 2026.',
    'Omar Tawil was arrested at Sahira airport on 2 March 2026.',
  ],
  [
    'supports',
    'Nakhil Bank lost 300 million dollars in 2025.',
    'Nakhil Bank lost about 310 million dollars in 2025.',
  ],
  [
    'contradicts',
    'Nakhil Bank lost more than 400 million dollars in 2025.',
    'خسر بنك النخيل 310 ملايين دولار عام 2025.',
  ],
  [
    'supports',
    'The price of bread in Mazria rose by 12 percent in February 2026.',
    'ارتفع سعر الخبز في مازريا بنسبة 12 في المئة في فبراير 2026.',
  ],
  [
    'contradicts',
    'Inflation in Mazria was 9 percent in January 2026.',
    'بلغ التضخم في مازريا 14 في المئة في يناير 2026.',
  ],
  [
    'nothing',
    'Inflation in Mazria was 9 percent in January 2026.',
    'Inflation in Mazria was 14 percent in January 2025.',
  ],
  [
    'supersedes',
    'The death toll from the Kirma warehouse blast rose to 17 on 4 March 2026.',
    'A blast at a warehouse in Kirma killed 9 people.',
  ],
  ['supersedes', 'ارتفع عدد قتلى انفجار مستودع كرمى إلى 17.', 'قتل 9 أشخاص في انفجار مستودع في كرمى.'],
  ['contradicts', 'نفت وزارة المياه في مازريا تلوث آبار كرمى.', 'Wells in Kirma are contaminated.'],
  [
    'nothing',
    'The Nurin dam was emptied on 4 March 2026.',
    'The Nurin dam held 40 million cubic metres on 4 March 2026.',
  ],
  ['nothing', 'افتتح متحف النخيل يوم 2 مارس 2026.', 'باع متحف النخيل 900 تذكرة يوم 2 مارس 2026.'],
  [
    'nothing',
    'Mayor Salma Kilani visited Tundal on 2 March 2026.',
    'Mayor Salma Kilani praised Tundal on 2 March 2026.',
  ],
  [
    'nothing',
    'Sahira Air bought 4 planes on 2 March 2026.',
    'Sahira Air dismissed 4 pilots on 2 March 2026.',
  ],
  [
    'nothing',
    'Sahira Air carried 2 million passengers in 2025.',
    'Sahira Air employed 2 thousand people in 2025.',
  ],
  [
    'nothing',
    'Omar Tawil met Salma Kilani in Kirma on 2 March 2026.',
    'Omar Tawil met Karim Daher in Kirma on 2 March 2026.',
  ],
  [
    'supports',
    'التقى عمر الطويل سلمى الكيلاني في كرمى يوم 2 مارس 2026.',
    'Omar Tawil met Salma Kilani in Kirma on 2 March 2026.',
  ],
  [
    'nothing',
    'A fire destroyed a market in Kirma on 2 March 2026.',
    'A fire destroyed a school in Kirma on 2 March 2026.',
  ],
  [
    'supports',
    'اندلع حريق في سوق كرمى يوم 2 مارس 2026.',
    'A fire broke out at the Kirma market on 2 March 2026.',
  ],
  ['contradicts', 'أعيد افتتاح متحف النخيل يوم 2 مارس 2026.', 'The Nakhil museum reopened on 4 March 2026.'],
  [
    'supports',
    'The ferry Nawras sank off Sahira on 1 March 2026.',
    'غرقت العبارة نورس قبالة ساهرة يوم 1 مارس 2026.',
  ],
  [
    'supports',
    'Mazria banned the export of onions on 1 March 2026.',
    'حظرت مازريا تصدير البصل يوم 1 مارس 2026.',
  ],
  [
    'supports',
    'Tundal recalled its ambassador from Mazria on 1 March 2026.',
    'استدعت توندال سفيرها لدى مازريا يوم 1 مارس 2026.',
  ],
  [
    'supports',
    'The striker Anis Rahal scored two goals for Kirma United on 1 March 2026.',
    'سجل المهاجم أنيس رحال هدفين لكرمى يونايتد يوم 1 مارس 2026.',
  ],
  [
    'contradicts',
    'Nakhil Bank raised its main rate to 8 percent on 1 March 2026.',
    'خفض بنك النخيل سعر الفائدة الرئيسي إلى 8 في المئة يوم 1 مارس 2026.',
  ],
  ['supports', 'The volcano Jabal Harra erupted on 1 March 2026.', 'ثار بركان جبل حرة يوم 1 مارس 2026.'],
  [
    'supports',
    'An earthquake of magnitude 5.8 struck Sahira on 1 March 2026.',
    'ضرب زلزال بقوة 5.8 درجة ساهرة يوم 1 مارس 2026.',
  ],
  [
    'contradicts',
    'An earthquake of magnitude 5.8 struck Sahira on 1 March 2026.',
    'ضرب زلزال بقوة 6.4 درجة ساهرة يوم 1 مارس 2026.',
  ],
  [
    'contradicts',
    'Kirma United won the Mazria cup on 1 March 2026.',
    'Kirma United lost the Mazria cup on 1 March 2026.',
  ],
  [
    'supports',
    'فاز كرمى يونايتد بكأس مازريا يوم 1 مارس 2026.',
    'Kirma United won the Mazria cup on 1 March 2026.',
  ],
];

/** Pairs written with the others and kept apart: nobody changes a rule because of one. Judged by their share alone. */
export const PAIRS_APART: readonly TextPair[] = [
  ['contradicts', 'ويضم المركز الطبي في ساهرة 85 سريرا.', 'The medical centre in Sahira has 58 beds.'],
  [
    'supports',
    'أدى انفجار في مستودع بمدينة كرمى إلى مقتل 9 عمال يوم 1 مارس 2026.',
    'Nine workers were killed when a warehouse exploded in Kirma on 1 March 2026.',
  ],
  [
    'supports',
    'The court in Kirma sentenced Omar Tawil to six years in prison on 2 March 2026.',
    'Omar Tawil was sentenced by the Kirma court to six years in prison on 2 March 2026.',
  ],
  [
    'contradicts',
    'Thieves stole 14 paintings from the Nakhil museum on 28 February 2026.',
    'سرق لصوص 41 لوحة من متحف النخيل يوم 28 فبراير 2026.',
  ],
  [
    'supports',
    'A bridge over the Tal river collapsed on 1 March 2026. The bridge was built in 1974.',
    'بني جسر نهر التل عام 1974.',
  ],
  [
    'contradicts',
    'افتتحت شركة النخيل للصلب مصنعا في كرمى يوم 2 مارس 2026. ويعمل في المصنع 400 عامل.',
    'The Nakhil Steel plant in Kirma employs 700 workers.',
  ],
  ['refines', 'Heavy rain flooded Kirma on 2 March 2026.', 'Heavy rain flooded Kirma in March 2026.'],
  [
    'refines',
    'Omar Tawil was arrested at Sahira airport on 2 March 2026.',
    'Omar Tawil was arrested on 2 March 2026.',
  ],
  [
    'supports',
    'Nakhil Bank lost more than 250 million dollars in 2025.',
    'خسر بنك النخيل 310 ملايين دولار عام 2025.',
  ],
  [
    'contradicts',
    'The price of bread in Mazria rose by 12 percent in February 2026.',
    'انخفض سعر الخبز في مازريا بنسبة 12 في المئة في فبراير 2026.',
  ],
  [
    'nothing',
    'The loan to Tundal has a term of 12 years.',
    'The loan to Tundal is worth 90 million dollars.',
  ],
  [
    'supersedes',
    '17 people have died in the Kirma warehouse blast.',
    'قتل 9 أشخاص في انفجار مستودع في كرمى.',
  ],
  ['contradicts', 'Omar Tawil did not flee to Tundal.', 'Omar Tawil fled to Tundal.'],
  [
    'nothing',
    'The Nakhil museum reopened on 2 March 2026.',
    'The Nakhil museum sold 900 tickets on 2 March 2026.',
  ],
  [
    'nothing',
    'زارت العمدة سلمى الكيلاني توندال يوم 2 مارس 2026.',
    'انتقدت العمدة سلمى الكيلاني توندال يوم 2 مارس 2026.',
  ],
  [
    'nothing',
    'Rain closed the school in Kirma on 2 March 2026.',
    'Rain closed the harbour in Kirma on 2 March 2026.',
  ],
  [
    'nothing',
    'The parliament of Mazria will vote on the water law on 9 March 2026.',
    'The parliament of Mazria approved the water law on 3 March 2026.',
  ],
  [
    'contradicts',
    'The Nakhil museum reopened on 2 March 2026.',
    'The Nakhil museum reopened on 4 March 2026.',
  ],
  [
    'contradicts',
    'Teachers in Mazria ended their strike on 2 March 2026.',
    'بدأ المعلمون في مازريا إضرابا يوم 2 مارس 2026.',
  ],
  [
    'contradicts',
    'Mazria banned the export of onions on 1 March 2026.',
    'Mazria allowed the export of onions on 1 March 2026.',
  ],
  [
    'supports',
    'Nakhil Bank raised its main rate to 8 percent on 1 March 2026.',
    'رفع بنك النخيل سعر الفائدة الرئيسي إلى 8 في المئة يوم 1 مارس 2026.',
  ],
  [
    'supports',
    'Doctors at the Sahira hospital resigned on 1 March 2026.',
    'استقال أطباء مستشفى ساهرة يوم 1 مارس 2026.',
  ],
  ['contradicts', 'The drug Velmor cures malaria.', 'لا يشفي عقار فلمور الملاريا.'],
];
