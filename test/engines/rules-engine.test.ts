import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { analyse } from '../support/analyse.ts';

const on = { publishedAt: '2026-03-10' };
const chain = (claim: Claim | undefined): string =>
  claim?.attribution.chain.map((hop) => `${hop.hop}${hop.carried ? '*' : ''} ${hop.name}`).join(' ← ') ??
  'no claim';
const claimWith = (article: Article, words: string): Claim | undefined =>
  article.claims.find((claim) => claim.spans.some((span) => span.quote.includes(words)));

describe('claims of Arabic sentences', () => {
  it('cuts coordinated predicates and gives the later one its subject', async () => {
    const article = await analyse('زار الوفد المصنع يوم الأحد، ووقع مذكرة تفاهم مع الإدارة.', on);
    expect(article.claims.map((claim) => claim.spans[0]?.quote)).toEqual([
      'زار الوفد المصنع يوم الأحد',
      'ووقع مذكرة تفاهم مع الإدارة',
    ]);
    expect(article.claims[0]?.times[0]).toMatchObject({ start: '2026-03-08', end: '2026-03-08' });
    expect(article.claims[1]?.times[0]).toMatchObject({ start: '2026-03-08', inherited: true });
  });

  it('makes the value of a thing a claim of its own, with a short label', async () => {
    const article = await analyse('وقعت الشركتان الاثنين عقدا للتوريد بقيمة أكثر من 4 مليارات دولار.', on);
    const value = article.claims.find((claim) => claim.kind === 'quantity');
    expect(value?.spans[0]?.quote).toBe('عقدا للتوريد بقيمة أكثر من 4 مليارات دولار');
    expect(value?.quantities[0]).toMatchObject({ value: 4e9, comparator: '>', unit: 'USD' });
    expect(value?.label).toBe('+$4 مليار · 9 مارس 2026');
  });

  it.each([
    ['أعلنت الوزارة افتتاح مصنع جديد في طنطا.', 'افتتاح مصنع جديد في طنطا', 'event'],
    ['أعلنت النقابة إضرابا لمدة يومين.', 'إضرابا لمدة يومين', 'event'],
    ['أعلن النادي تعاقده مع اللاعب سالم الراوي.', 'تعاقده مع اللاعب سالم الراوي', 'event'],
    ['أكدت الوزارة أهمية التعاون.', 'أكدت الوزارة أهمية التعاون', 'statement'],
    ['طلبت الوزارة افتتاح مصنع جديد في طنطا.', 'طلبت الوزارة افتتاح مصنع جديد في طنطا', 'event'],
  ])('tells an announced event from a thing said: %s', async (text, quote, kind) => {
    const [claim] = (await analyse(text, on)).claims;
    expect(claim).toMatchObject({ kind, spans: [{ quote }] });
  });

  it.each([
    ['زار الوزير تونس وارتفع عدد القتلى إلى 20.', 'ارتفع عدد القتلى إلى 20'],
    ['يعاني المغرب من الجفاف، وتراجعت نسبة الملء إلى 31 بالمئة.', 'تراجعت نسبة الملء إلى 31 بالمئة'],
    ['بدأ خام برنت الجلسة مرتفعا، وانخفض قليلا في ختامها.', 'انخفض قليلا في ختامها'],
    ['افتتح الرئيس سامي حداد المعرض وغادر صباحا.', 'غادر [الرئيس] صباحا'],
  ])('gives no subject to a predicate with one of its own: %s', async (text, expected) => {
    const texts = (await analyse(text, on)).claims.map((claim) => claim.text);
    expect(texts[1]).toBe(expected);
  });

  it('finds the thing of value behind a subject of several words', async () => {
    const article = await analyse(
      'وقعت وزارة الطرق والمياه مع تحالف شركات محلية، اليوم الاثنين، عقدا لبناء سد بكلفة 6 ملايين دولار.',
      on,
    );
    const value = article.claims.find((claim) => claim.kind === 'quantity');
    expect(value?.spans[0]?.quote).toBe('عقدا لبناء سد بكلفة 6 ملايين دولار');
  });

  it('keeps the chain of a reported statement and leaves the frame out of the span', async () => {
    const article = await analyse('قال مصدران أمنيان إن الشرطة أوقفت ثلاثة مشتبه بهم، وفق وكالة رويترز.', on);
    const [claim] = article.claims;
    expect(claim?.spans[0]?.quote).toBe('الشرطة أوقفت ثلاثة مشتبه بهم');
    expect(chain(claim)).toBe('1 مصدران أمنيان ← 2 وكالة رويترز');
    expect(claim?.attribution.chain[0]).toMatchObject({ kind: 'anonymous', count: 2 });
    expect(claim?.attribution.chain[1]).toMatchObject({ sourceId: 'reuters', kind: 'news_agency' });
  });

  it('makes a denial a claim of the denier', async () => {
    const article = await analyse('نفى المتحدث باسم البلدية إغلاق الجسر القديم.', on);
    expect(article.claims).toHaveLength(1);
    expect(article.claims[0]).toMatchObject({
      kind: 'statement',
      checkWorthy: true,
      checkablePart: 'speech-event',
    });
    expect(article.claims[0]?.modality.polarity).toBe('denied');
    expect(chain(article.claims[0])).toBe('1 المتحدث باسم البلدية');
  });

  it('keeps "yet" at the end of a sentence, and claims an event told in a noun without its frame', async () => {
    const article = await analyse('أعلنت الشرطة مقتل ثلاثة أشخاص في الحادث. وقالت إن السبب لم يُعرف بعد.', on);
    expect(article.claims.map((claim) => claim.spans[0]?.quote)).toEqual([
      'مقتل ثلاثة أشخاص في الحادث',
      'السبب لم يُعرف بعد',
    ]);
    expect(article.claims[0]).toMatchObject({ kind: 'event', attribution: { voice: 'attributed' } });
  });

  it('leaves what is only pledged or praised with the act of saying it', async () => {
    const article = await analyse('أكد الوزير التزام الحكومة إعادة الإعمار.', on);
    expect(article.claims[0]).toMatchObject({ kind: 'statement', spans: [{ start: 0 }] });
  });

  it('puts ahead what may yet happen', async () => {
    for (const [text, day] of [
      ['قد يصل الوفد إلى بنغازي يوم الخميس.', '2026-03-12'],
      ['وقد وصل الوفد إلى بنغازي يوم الخميس.', '2026-03-05'],
    ] as const)
      expect((await analyse(text, on)).claims[0]?.times[0]?.start, text).toBe(day);
  });

  it('hedges what its source only expects', async () => {
    const article = await analyse('يتوقع المصرف أن تنمو الأرباح 5 في المئة في 2027.', on);
    expect(article.claims[0]).toMatchObject({ kind: 'prediction', modality: { certainty: 'planned' } });
    expect(article.claims[0]?.checks.find((check) => check.id === 'hedge-kept')?.outcome).not.toBe('fail');
  });

  it('gives words to the person who acts in the sentence before, rather than to an older speaker', async () => {
    const acts = 'Ana Roe said taxes would rise. Tom Kay, who lost his house in the fire, is at a shelter.';
    const article = await analyse(`${acts} "We have nothing left," he said.`, on);
    expect(article.claims.at(-1)?.attribution.chain[0]?.canonicalName).toBe('Tom Kay');
    const thing = await analyse(
      'Ana Roe said taxes would rise. The old bridge fell. It was weak, she said.',
      on,
    );
    expect(thing.claims.at(-1)?.attribution.chain[0]?.canonicalName).toBe('Ana Roe');
  });

  it('keeps apart what is expected, estimated, likely and made to hang on a condition', async () => {
    const certainties: readonly [string, string, string][] = [
      ['The trial is expected to last six weeks.', 'affirmed', 'planned'],
      ['The agency estimates that 4,000 people live in the camp.', 'affirmed', 'estimated'],
      ['Costs are likely to rise in 2027.', 'affirmed', 'possible'],
      ['The union will not sign the deal.', 'negated', 'planned'],
      ['If demand does not recover, the firm will close two plants.', 'affirmed', 'conditional'],
    ];
    for (const [sentence, polarity, certainty] of certainties) {
      const article = await analyse(sentence, on);
      expect(article.claims[0]?.modality, sentence).toMatchObject({ polarity, certainty });
    }
  });

  it('gives a short judgement to whom it belongs, frame and all', async () => {
    const article = await analyse('رأى الباحث سامي نوفل أن الخلاف شخصي.', on);
    expect(article.claims[0]).toMatchObject({ kind: 'statement', checkWorthy: false });
    expect(article.claims[0]?.spans[0]?.quote).toBe('رأى الباحث سامي نوفل أن الخلاف شخصي');
  });

  it('takes no word for a participant whose own first letter looks like "and"', async () => {
    const article = await analyse(
      'حضر الحفل المدير سامي نوفل، الذي يتولى أيضاً وزارة الخارجية، والسفير كريم عزام.',
      on,
    );
    expect(article.claims.some((claim) => claim.spans[0]?.quote.endsWith('أيضاً'))).toBe(false);
    expect(article.claims.at(-1)?.spans[0]?.quote).toContain('كريم عزام');
  });

  it('claims nothing of what is only denied, nor negates a claim for a clause about a noun', async () => {
    const article = await analyse(
      'قال المحامي سامي نوفل إن موكله سيستأنف، نافياً أن يكون قد اعترف بالتهم. وبلغ المتوسط 6 كيلومترات في المجموعة التي لم تتدرب.',
      on,
    );
    expect(claimWith(article, 'اعترف')?.spans[0]?.quote).toBe('نافياً أن يكون قد اعترف بالتهم');
    expect(claimWith(article, 'اعترف')?.modality.polarity).toBe('denied');
    expect(claimWith(article, 'وبلغ')?.modality.polarity).toBe('affirmed');
  });

  it('finds nothing to check in a refusal to comment', async () => {
    const article = await analyse('ولم ترد وزارة الداخلية على طلب للتعليق.', on);
    expect(article.claims.every((claim) => !claim.checkWorthy)).toBe(true);
  });

  it('does not take courtesy for something to check', async () => {
    const article = await analyse('أعرب الوزير عن تقديره لعمق العلاقات بين البلدين.', on);
    expect(article.claims[0]).toMatchObject({ kind: 'statement', checkWorthy: false });
    expect(article.segments[0]?.reason).toContain('مجاملة');
  });

  it('reaches back from "جاء ذلك في بيان"', async () => {
    const article = await analyse(
      'أكد محافظ البصرة التزامه بإصلاح الطرق. جاء ذلك في بيان أصدرته غرفة تجارة البصرة.',
      on,
    );
    expect(chain(article.claims[0])).toContain('2* غرفة تجارة البصرة');
    expect(article.claims[0]?.attribution.chain[1]?.fromSegmentId).toBe('s2');
  });
});

describe('claims of English sentences', () => {
  it.each([
    ['The ministry announced an inquiry and suspended two drivers.', '[The ministry] suspended two drivers'],
    ['The ministry said the line was shut and suspended two drivers.', null],
  ])('gives what the speaker did its subject: %s', async (text, expected) => {
    const texts = (await analyse(text, on)).claims.map((claim) => claim.text);
    expect(texts.find((words) => words.includes('[The ministry]')) ?? null).toBe(expected);
  });

  it('cuts coordinated predicates', async () => {
    const article = await analyse(
      'The delegation toured the plant on Sunday and signed a memorandum with its owners.',
      on,
    );
    expect(article.claims.map((claim) => claim.spans[0]?.quote)).toEqual([
      'The delegation toured the plant on Sunday',
      'signed a memorandum with its owners',
    ]);
    expect(article.claims[1]?.text).toContain('[The delegation]');
  });

  it('labels the value of a thing as a newsroom would', async () => {
    const article = await analyse(
      'The two firms signed an agreement worth more than $4 billion from 17 to 19 December 2025.',
      on,
    );
    const value = article.claims.find((claim) => claim.kind === 'quantity');
    expect(value?.quantities[0]).toMatchObject({ value: 4e9, comparator: '>', unit: 'USD' });
    expect(value?.label).toBe('$4B+ agreement signed 17–19 Dec 2025');
  });

  it('keeps a nested chain', async () => {
    const article = await analyse(
      'Three informed sources told Reuters that the port would close in May.',
      on,
    );
    const claim = claimWith(article, 'the port would close');
    expect(chain(claim)).toBe('1 Three informed sources ← 2 Reuters');
    expect(claim?.attribution.chain[0]?.count).toBe(3);
    expect(claim?.modality.certainty).not.toBe('asserted');
  });

  it('never turns a hedge into a fact', async () => {
    const article = await analyse('The step could give the region a new airport, officials said.', on);
    expect(article.claims[0]).toMatchObject({ kind: 'prediction', checkWorthy: false });
    expect(article.claims[0]?.modality.certainty).toBe('possible');
    expect(article.claims[0]?.text).toContain('could');
  });
});

describe('headings', () => {
  it('warns of a heading stronger than its text', async () => {
    const article = await analyse(
      '* Harbour city to open a consulate in Northport\n\nHarbour city is holding talks on opening a consulate in Northport, two sources said.',
      on,
    );
    expect(article.warnings.map((warning) => warning.code)).toContain('heading-overstates');
  });

  it('does not warn where the text says as much', async () => {
    const article = await analyse(
      '* The council approved a new bridge\n\nThe council approved a new bridge on Monday.',
      on,
    );
    expect(article.warnings).toEqual([]);
  });
});

describe('English sentences that mix voices, dates and values', () => {
  const spans = async (text: string): Promise<(string | undefined)[]> =>
    (await analyse(text, on)).claims.map((claim) => claim.spans[0]?.quote);

  it('keeps a value that the verb itself states in one claim', async () => {
    expect(await spans('A deal could be worth as much as $1.2 billion.')).toEqual([
      'A deal could be worth as much as $1.2 billion',
    ]);
  });

  it('gives a value to the thing beside it, not to what happened to somebody before', async () => {
    const article = await analyse(
      'A clerk was jailed for six years on Friday for taking bribes worth £340,000.',
      on,
    );
    const value = article.claims.find((claim) => claim.kind === 'quantity');
    expect(value?.spans[0]?.quote).toBe('taking bribes worth £340,000');
    expect(value?.times).toEqual([]);
    expect(await spans('The firms signed a contract for supplies worth $3 million.')).toContain(
      'a contract for supplies worth $3 million',
    );
  });

  it('lends a later predicate its subject and date, but not those of an opening participle', async () => {
    const opened = await analyse(
      'Founded in 1954, Corvin runs three mills and has a value of $3 million.',
      on,
    );
    const [founded, mills, value] = opened.claims;
    expect(founded).toMatchObject({ text: '[Corvin] Founded in 1954', times: [{ start: '1954-01-01' }] });
    expect(mills).toMatchObject({ text: 'Corvin runs three mills', times: [] });
    expect(value).toMatchObject({ text: '[Corvin] has a value of $3 million', times: [] });
    const dated = await analyse('In 2019, the council met the mayor and approved the plan.', on);
    expect(dated.claims[1]?.text).toBe('[the council] approved the plan [2019]');
  });

  it('says nothing of whom a relative clause may be about, the minister or the country', async () => {
    const arabic = await analyse('استقبل الوزير وزيرة التجارة في المكسيك، التي تزور البلاد حاليا.', on);
    const english = await analyse('The president met Ann Lee in Oslo, who was on a visit.', on);
    for (const { claims } of [arabic, english])
      for (const { text } of claims) expect(text).not.toMatch(/\[(?:المكسيك|Oslo)\]/);
    const one = await analyse('وصل الوفد إلى فرنسا، التي تشهد احتجاجات.', on);
    expect(one.claims.map(({ text }) => text)).toContain('[فرنسا] تشهد احتجاجات');
  });

  it('claims what a relative clause says of a thing known by its article only', async () => {
    const article = await analyse('Divers found the vessel, which was licensed to carry 96.', on);
    expect(article.claims[1]?.text).toBe('[the vessel] was licensed to carry 96');
    expect(await spans('He sold boats, which were old.')).toEqual(['He sold boats']);
  });

  it('claims an event told in a noun without its frame, and a figure put on something with it', async () => {
    expect(await spans('The ministry announced the arrest of five men.')).toEqual(['the arrest of five men']);
    expect(await spans('The agency put the death toll at 22.')).toEqual([
      'The agency put the death toll at 22',
    ]);
  });

  it('leaves the label of a correction out', async () => {
    expect(await spans('Correction: An earlier version of this article said that the mayor was 56.')).toEqual(
      ['An earlier version of this article said that the mayor was 56'],
    );
  });
});

describe('English speakers and what stands around them', () => {
  it('names the speaker behind the pronoun that stands for him', async () => {
    const article = await analyse('Residents said they had complained of a smell for weeks.', on);
    expect(article.claims[0]?.text).toBe('they [Residents] had complained of a smell for weeks');
  });

  it("keeps a source's reason for anonymity out of what he says", async () => {
    const article = await analyse(
      'An officer, speaking on condition of anonymity because he was not authorised to talk, put the toll at 24.',
      on,
    );
    expect(article.claims[0]?.modality.polarity).toBe('affirmed');
  });

  it('claims the victims of an accident apart from the accident', async () => {
    const article = await analyse('A blast tore through a mill on Monday, killing nine people.', on);
    expect(article.claims.map((claim) => claim.spans[0]?.quote)).toEqual([
      'A blast tore through a mill on Monday',
      'killing nine people',
    ]);
  });
});

describe('English words that claim nothing', () => {
  const spans = async (text: string): Promise<(string | undefined)[]> =>
    (await analyse(text, on)).claims.map((claim) => claim.spans[0]?.quote);

  it('claims no question that a speaker answers', async () => {
    expect(await spans('Asked whether the pact would be signed, the minister said it was dead.')).toEqual([
      'it was dead',
    ]);
  });

  it('claims no noun phrase behind a frame, but a second predicate', async () => {
    expect(
      await spans('The envoy will go to Oslo, the ministry said, the first visit in six years.'),
    ).toEqual(['The envoy will go to Oslo']);
    expect(await spans('The storm hit the coast, witnesses said, and destroyed 40 homes.')).toEqual([
      'The storm hit the coast',
      'destroyed 40 homes',
    ]);
  });

  it('gives a value to the whole phrase behind another figure', async () => {
    expect(
      await spans('They signed four pacts, including a memorandum on rail links worth 1.7 billion euros.'),
    ).toContain('a memorandum on rail links worth 1.7 billion euros');
  });

  it('begins a value with a word of the phrase that has it', async () => {
    expect(await spans('Fish accounts for 8% of the exports, worth 640 million dollars.')).toContain(
      'the exports, worth 640 million dollars',
    );
  });
});
