import { describe, expect, it } from 'vitest';
import { resolveSource } from '../../src/sources/resolve-source.ts';
import { SOURCES as ARABIC } from '../../src/text/locales/ar/sources.ts';
import { SOURCES as ENGLISH } from '../../src/text/locales/en/sources.ts';
import { SOURCES as UNDETERMINED } from '../../src/text/locales/und/sources.ts';

const ar = (name: string) => resolveSource(name, ARABIC);
const en = (name: string) => resolveSource(name, ENGLISH);

describe('registered organisations', () => {
  it.each([
    ['رويترز', 'reuters'],
    ['وكالة رويترز للأنباء', 'reuters'],
    ['وكالة "رويترز" العالمية للأنباء', 'reuters'],
    ['وكَالة رويترز', 'reuters'],
    ['وكالة فرانس برس', 'afp'],
    ['الوكالة الفرنسية', 'afp'],
    ['أسوشيتد برس', 'ap'],
    ['وكالة أسوشيتد برس الأمريكية', 'ap'],
    ['أسوشيتد برس أوف باكستان', 'app'],
    ['وكالة أنباء أسوشيتد برس الباكستانية', 'app'],
    ['وكالة الأنباء الباكستانية', 'app'],
    ['وكالة الأنباء الباكستانية الرسمية', 'app'],
    ['وكالة الأنباء السعودية (واس)', 'spa'],
    ['وكالة الأنباء الرسمية (سانا)', 'sana'],
    ['وكالة أنباء الشرق الأوسط', 'mena'],
    ['صحيفة «الشرق الأوسط»', 'asharq-al-awsat'],
    ['وكالة تسنيم التابعة للحرس الثوري', 'tasnim'],
    ['قناة الجزيرة القطرية', 'al-jazeera'],
    ['صحيفة الجزيرة السعودية', 'al-jazirah-sa'],
    ['سكاي نيوز عربية', 'sky-news-arabia'],
    ['هيئة الإذاعة البريطانية "بي بي سي"', 'bbc'],
    ['البي بي سي', 'bbc'],
    ['موقع "باكستان تربيون"', 'pakistan-tribune'],
    ['صحيفة الأخبار اللبنانية المقربة من حزب الله', 'al-akhbar-lb'],
    ['المرصد السوري لحقوق الإنسان (مقره لندن)', 'sohr'],
    ['مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا)', 'ocha'],
    ['جماعة الحوثي', 'houthis'],
    ['الجيش الوطني الليبي', 'lna'],
    ['صحيفة البيان', 'al-bayan-ae'],
  ])('%s', (name, id) => {
    expect(ar(name).sourceId).toBe(id);
  });

  it.each([
    ['the Reuters news agency', 'reuters'],
    ['AP', 'ap'],
    ['APP', 'app'],
    ['the state-run Associated Press of Pakistan (APP)', 'app'],
    ["Pakistan's official news agency", 'app'],
    ['the official Saudi Press Agency', 'spa'],
    ['state news agency WAM', 'wam'],
    ["Syria's state news agency", 'sana'],
    ["Syria's state news agency SANA", 'sana'],
    ['North Korean state media KCNA', 'kcna'],
    ['the agency, Anadolu', 'anadolu'],
    ['The Times of Israel', 'times-of-israel'],
    ['The Times', 'the-times'],
    ['the Times of London', 'the-times'],
    ['Financial Times', 'financial-times'],
    ['Israeli newspaper Haaretz', 'haaretz'],
    ['Qatar-based Al Jazeera', 'al-jazeera'],
    ['U.N. refugee agency', 'unhcr'],
    ['the World Health Organization', 'who'],
    ['OPEC+', 'opec-plus'],
    ['Libyan National Army (LNA)', 'lna'],
    ["the Pakistani army's media wing", 'ispr'],
  ])('%s', (name, id) => {
    expect(en(name).sourceId).toBe(id);
  });

  it('gives the record of the registry', () => {
    expect(ar('وكالة رويترز للأنباء')).toEqual({
      sourceId: 'reuters',
      canonicalName: 'Reuters',
      kind: 'news_agency',
      country: 'GB',
    });
  });

  it('knows names of the other language and without any lexicon of words', () => {
    expect(ar('Reuters').sourceId).toBe('reuters');
    expect(en('رويترز').sourceId).toBe('reuters');
    expect(resolveSource('Reuters', UNDETERMINED).sourceId).toBe('reuters');
  });
});

describe('names that must not be merged', () => {
  it.each([
    ['وكالة أنباء باكستانية', 'app'],
    ['وكالة الأنباء الروسية', 'tass'],
    ['الشرق الأوسط للأنباء', 'asharq-al-awsat'],
    ['صحيفة رويترز', 'reuters'],
    ['الجزيرة السعودية', 'al-jazeera'],
    ['سكاي نيوز إيطاليا', 'sky-news'],
    ['العربي الجديد', 'al-arabiya'],
    ['عربية', 'al-arabiya'],
    ['البيان', 'al-bayan-ae'],
    ['الجيش الليبي', 'lna'],
    ['الحكومة الليبية', 'gnu-ly'],
    ['الحكومة الليبية', 'gns-ly'],
    ['الأمم المتحدة في ليبيا', 'un'],
    ['شركة الأمم المتحدة للتجارة العامة', 'un'],
    ['صحيفة الوطن', 'al-watan-eg'],
  ])('%s is not %s', (name, id) => {
    expect(ar(name).sourceId).not.toBe(id);
  });

  it.each([
    ['a Pakistani news agency', 'app'],
    ['the Pakistani news agency', 'app'],
    ['Daily Times', 'the-times'],
    ['Times of Malta', 'the-times'],
    ['The Times of India', 'the-times'],
    ['Sky News Italy', 'sky-news'],
    ['Sky News Arabia', 'sky-news'],
    ["Nigeria's Guardian", 'the-guardian'],
    ['Daily Guardian', 'the-guardian'],
    ['Bank of Israel', 'bank-of-england'],
    ['British Red Cross', 'icrc'],
    ['who', 'who'],
    ['map', 'map'],
    ['OPEC', 'opec-plus'],
    ['Al-Arabi Al-Jadeed', 'al-arabiya'],
    ['the Libyan army', 'lna'],
    ['Associated Press of Ruritania', 'ap'],
    ['London police', 'gb-police'],
  ])('%s is not %s', (name, id) => {
    expect(en(name).sourceId).not.toBe(id);
  });
});

describe('offices by pattern', () => {
  it.each([
    ['وزارة الخارجية السعودية', 'sa-ministry-foreign', 'Saudi Arabia Foreign Ministry', 'government', 'SA'],
    ['الخارجية المصرية', 'eg-ministry-foreign', 'Egypt Foreign Ministry', 'government', 'EG'],
    [
      'مكتب رئيس الوزراء الباكستاني',
      'pk-prime-ministers-office',
      "Pakistan Prime Minister's Office",
      'government',
      'PK',
    ],
    [
      'مكتب رئيس وزراء باكستان',
      'pk-prime-ministers-office',
      "Pakistan Prime Minister's Office",
      'government',
      'PK',
    ],
    ['رئيس الوزراء الباكستاني', 'pk-prime-minister', 'Prime Minister of Pakistan', 'official', 'PK'],
    ['رئيس أركان الجيش التركي', 'tr-army-chief', 'Turkey Army Chief', 'military', 'TR'],
    ['الجيش اللبناني', 'lb-army', 'Lebanon Army', 'military', 'LB'],
    ['الشرطة العراقية', 'iq-police', 'Iraq Police', 'government', 'IQ'],
    ['التلفزيون السوري الرسمي', 'sy-state-television', 'Syria state television', 'media', 'SY'],
    [
      'المتحدث باسم وزارة الخارجية المصرية',
      'eg-ministry-foreign-spokesperson',
      'Egypt Foreign Ministry spokesperson',
      'official',
      'EG',
    ],
    [
      'متحدث باسم الجيش الإسرائيلي',
      'idf-spokesperson',
      'Israel Defense Forces spokesperson',
      'military',
      'IL',
    ],
    [
      'المكتب الإعلامي لوزارة الدفاع العراقية',
      'iq-ministry-defence-media-office',
      'Iraq Defence Ministry media office',
      'government',
      'IQ',
    ],
    ['السفارة الأميركية في القاهرة', 'us-embassy-eg', 'Embassy of the US in Egypt', 'government', 'US'],
    ['موسكو', 'ru-government', 'Government of Russia', 'government', 'RU'],
    [
      'مكتب رئيس الوزراء العراقي فلان الفلاني',
      'iq-prime-ministers-office',
      "Iraq Prime Minister's Office",
      'government',
      'IQ',
    ],
  ])('%s', (name, sourceId, canonicalName, kind, country) => {
    expect(ar(name)).toEqual({ sourceId, canonicalName, kind, country });
  });

  it.each([
    ['the Egyptian foreign ministry', 'eg-ministry-foreign'],
    ["Egypt's Foreign Ministry", 'eg-ministry-foreign'],
    ['Ministry of Foreign Affairs of Egypt', 'eg-ministry-foreign'],
    ["Israel's defence ministry", 'il-ministry-defence'],
    ["Pakistan's foreign office", 'pk-ministry-foreign'],
    ['the Office of the Prime Minister of Pakistan', 'pk-prime-ministers-office'],
    ['the Pakistani military', 'pakistan-army'],
    ['the U.S. Defense Department', 'pentagon'],
    ['a spokesman for the Iraqi army', 'iq-army-spokesperson'],
    ['State Department spokesperson', 'us-state-department-spokesperson'],
    ['the embassy of Egypt in Libya', 'eg-embassy-ly'],
    ['Tehran', 'ir-government'],
    ["Iraqi Prime Minister John Doe's office", 'iq-prime-ministers-office'],
    ["Office of Pakistan's Prime Minister", 'pk-prime-ministers-office'],
    ['the office of Iraqi President John Doe', 'iq-presidency'],
  ])('%s', (name, id) => {
    expect(en(name).sourceId).toBe(id);
  });

  it.each([
    [ARABIC, 'وزارة الصحة في غزة'],
    [ARABIC, 'وزارة الصحة بغزة'],
    [ARABIC, 'وزارة الصحة التابعة لحماس في غزة'],
    [ENGLISH, 'Ministry of Health in Gaza'],
    [ENGLISH, 'the Hamas-run health ministry'],
    [ENGLISH, "Gaza's health ministry"],
  ])('reads the same ministry of a territory: %#', (lexicon, name) => {
    expect(resolveSource(name, lexicon)).toMatchObject({ sourceId: 'gaza-health-ministry', country: 'PS' });
  });

  it('keeps an office without a country apart from every country’s', () => {
    const ministry = ar('وزارة الصحة');
    expect(ministry).toMatchObject({ canonicalName: 'وزارة الصحة', kind: 'government', country: null });
    expect(ministry.sourceId).toMatch(/^src_/);
    expect(ministry.sourceId).toBe(en('the Health Ministry').sourceId);
  });

  it.each([
    [ARABIC, 'وزير الخارجية المصري السابق'],
    [ARABIC, 'نائب وزير الخارجية الروسي'],
    [ARABIC, 'إدارة الرئيس الأميركي فلان الفلاني'],
    [ENGLISH, "John Doe's office"],
    [ENGLISH, "the Egyptian governor's office"],
    [ENGLISH, 'the former Egyptian foreign minister'],
    [ENGLISH, 'the Egyptian and Libyan foreign ministries'],
  ])('is no plain office: %#', (lexicon, name) => {
    expect(resolveSource(name, lexicon).sourceId).toMatch(/^src_/);
  });
});

describe('persons', () => {
  it.each([
    [
      'رئيس أركان القوات الجوية الباكستانية، الفريق أول طيار سالم فائق المرزوقي',
      'سالم فائق المرزوقي',
      'military',
      'PK',
    ],
    ['المتحدث باسم الكرملين فلان الفلاني', 'فلان الفلاني', 'official', 'RU'],
    ['القيادي في حماس سالم المرزوقي', 'سالم المرزوقي', 'official', 'PS'],
    ['وزير الخارجية والهجرة المصري سالم المرزوقي', 'سالم المرزوقي', 'official', 'EG'],
    ['المبعوث الأممي إلى سوريا سالم المرزوقي', 'سالم المرزوقي', 'official', null],
    ['الدكتور سالم المرزوقي', 'سالم المرزوقي', 'person', null],
    ['سالم المرزوقي', 'سالم المرزوقي', 'person', null],
  ])('%s', (name, canonicalName, kind, country) => {
    expect(ar(name)).toMatchObject({ canonicalName, kind, country });
  });

  it.each([
    ['U.S. President Jane Roe', 'Jane Roe', 'official', 'US'],
    ['Foreign Ministry spokesman John Doe', 'John Doe', 'official', null],
    ['state broadcaster RTK', 'RTK', 'media', null],
    ['Professor Jane Roe of the Technical University of Bergholt', 'Jane Roe', 'person', null],
    ['shop owner Dev Doe', 'Dev Doe', 'person', null],
    ['the power company Voltra', 'Voltra', 'organisation', null],
    ["St Brigid's Hospital", "St Brigid's Hospital", 'organisation', null],
    ['John Doe, a spokesman for the ministry', 'John Doe', 'official', null],
    ['Lt. Gen. John Doe', 'John Doe', 'military', null],
    ['Israeli Defence Minister Israel Doe', 'Israel Doe', 'official', 'IL'],
    ['Jane Roe, an analyst at Alpha Institute', 'Jane Roe', 'person', null],
    ['Jane Roe of the Red Cross', 'Jane Roe', 'person', null],
    ['Alpha CEO Jane Roe', 'Jane Roe', 'person', null],
  ])('%s', (name, canonicalName, kind, country) => {
    expect(en(name)).toMatchObject({ canonicalName, kind, country });
  });

  it('gives one id to a person with and without titles, and others to others', () => {
    const id = ar('سالم المرزوقي').sourceId;
    expect(ar('الدكتور سالم المرزوقي').sourceId).toBe(id);
    expect(ar('رئيس الوزراء العراقي سالم المرزوقي').sourceId).toBe(id);
    expect(ar('سالم فائق المرزوقي').sourceId).not.toBe(id);
    expect(ar('رئيس الوزراء العراقي').sourceId).not.toBe(id);
  });
});

describe('the unnamed', () => {
  it.each([
    ['ثلاثة مصادر مطلعة', 'مصادر مطلعة', null],
    ['المصادر', 'المصادر', null],
    ['مصدر أمني طلب عدم الكشف عن هويته', 'مصدر أمني', null],
    ['شهود عيان', 'شهود عيان', null],
    ['مسؤول أمريكي كبير', 'مسؤول أمريكي كبير', 'US'],
    ['مسؤول في البنتاغون', 'مسؤول في البنتاغون', null],
    ['أحد السكان', 'السكان', null],
    ['المسؤول الأممي', 'المسؤول الأممي', null],
  ])('%s', (name, canonicalName, country) => {
    expect(ar(name)).toMatchObject({ canonicalName, kind: 'anonymous', country });
  });

  it.each([
    ['three informed sources', 'informed sources', null],
    ['an official who asked not to be named', 'official', null],
    ['a senior U.S. official', 'senior U.S. official', 'US'],
    ['people familiar with the matter', 'people familiar with the matter', null],
    ['Gaza health officials', 'Gaza health officials', 'PS'],
    ['several aid workers', 'aid workers', null],
    ['a minister, speaking on condition of anonymity', 'minister', null],
  ])('%s', (name, canonicalName, country) => {
    expect(en(name)).toMatchObject({ canonicalName, kind: 'anonymous', country });
  });

  it('describes one, two and many alike', () => {
    const id = ar('مصدر أمني').sourceId;
    expect(ar('مصدران أمنيان').sourceId).toBe(id);
    expect(ar('3 مصادر أمنية').sourceId).toBe(id);
    expect(ar('مصدر طبي').sourceId).not.toBe(id);
    expect(en('two security sources').sourceId).toBe(en('a security source').sourceId);
  });

  it.each([
    [ARABIC, 'المسؤول في الوزارة سالم المرزوقي'],
    [ARABIC, 'عضو مجلس النواب الليبي سالم المرزوقي'],
    [ENGLISH, 'Hamas official John Doe'],
    [ENGLISH, 'analyst Jane Roe'],
    [ENGLISH, 'Doctors Without Borders'],
  ])('are not: %#', (lexicon, name) => {
    expect(resolveSource(name, lexicon).kind).not.toBe('anonymous');
  });
});

describe('documents and names no list knows', () => {
  it.each([
    [ARABIC, 'البيان', 'document'],
    [ARABIC, 'بيان لوزارة الخارجية', 'document'],
    [ARABIC, 'تقرير للأمم المتحدة', 'document'],
    [ENGLISH, 'a foreign ministry statement', 'document'],
    [ENGLISH, 'court documents', 'document'],
    [ENGLISH, 'Denver Post', 'media'],
    [ENGLISH, 'BBC Ruritanian', 'media'],
    [ARABIC, 'شركة ألفا للطاقة', 'organisation'],
    [ARABIC, 'صحيفة الفجر الجديد', 'media'],
    [ARABIC, 'شرطة دبي', 'government'],
    [ARABIC, 'وسائل إعلام محلية', 'media'],
    [ENGLISH, 'University of Ruritania', 'organisation'],
    [ENGLISH, 'XYZ', 'organisation'],
    [ENGLISH, 'the Ruritanian Armed Forces', 'military'],
    [ENGLISH, 'Jane Roe', 'person'],
  ] as const)('%#: %s', (lexicon, name, kind) => {
    const source = resolveSource(name, lexicon);
    expect(source.kind).toBe(kind);
    expect(source.sourceId).toMatch(/^src_[0-9a-f]{24}$/);
  });

  it('keeps an unknown name as written, without article and quotation marks', () => {
    expect(en('the “Ruritanian Herald”').canonicalName).toBe('Ruritanian Herald');
    expect(ar('صحيفة «الفجر الجديد»').canonicalName).toBe('صحيفة الفجر الجديد');
  });

  it('derives the same id from the same name in another spelling', () => {
    expect(ar('شركة ألفا للطاقة').sourceId).toBe(ar('شركة الفا للطاقه').sourceId);
    expect(ar('شركة ألفا للطاقة').sourceId).not.toBe(ar('شركة باء للطاقة').sourceId);
  });

  it.each(['', ' ', '؟!', '"', '(((', '\ud800', '،،،'])('takes %j for nobody in particular', (name) => {
    expect(resolveSource(name, ARABIC)).toMatchObject({ canonicalName: name, country: null });
  });
});

describe('what an office is held over', () => {
  it.each([
    ['محافظ البصرة', 'محافظ البصرة'],
    ['رئيس بلدية طنجة', 'رئيس بلدية طنجة'],
    ['the governor of Northshire', 'governor of Northshire'],
  ])('%s is no person of that name', (name, canonicalName) => {
    expect((/^[A-Za-z]/.test(name) ? en : ar)(name).canonicalName).toBe(canonicalName);
  });

  it.each([
    ['الرئيس سالمين', 'سالمين'],
    ['Governor Amina Okoro', 'Amina Okoro'],
  ])('%s is a person', (name, canonicalName) => {
    expect((/^[A-Za-z]/.test(name) ? en : ar)(name).canonicalName).toBe(canonicalName);
  });
});

describe('what a name no list holds is called by', () => {
  it.each([
    ['جمعيات بيئية', 'organisation'],
    ['شركات التأمين', 'organisation'],
    ['أرقام رسمية', 'document'],
    ['معطيات وزارة الصحة', 'document'],
    ['النتائج الأولية', 'document'],
    ['قيادة العمليات المشتركة', 'military'],
    ['محمد النتائجي', 'person'],
  ])('%s', (name, kind) => {
    expect(ar(name).kind).toBe(kind);
  });

  it.each([
    ['preliminary results', 'document'],
    ['the lawsuit', 'document'],
    ['the trade body Energy Forum', 'organisation'],
    ['the Norwick Courier', 'media'],
    ['Boeing', 'organisation'],
    ['Jane Suit', 'person'],
  ])('%s', (name, kind) => {
    expect(en(name).kind).toBe(kind);
  });
});
