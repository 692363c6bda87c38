import type { ProposedClaim } from '../../src/engines/llm/extraction-schema.ts';

/**
 * What a model that reads well might answer for the Arabic article of the demo when asked for claims in English. Written
 * by hand, by nobody's model: it shows the plumbing and the checks, and says nothing of how well any model reads.
 */
export const DEMO_ARTICLE = 'التقى رئيس الوزراء الباكستاني محمد شهباز شريف، اليوم الثلاثاء';

const claim = (
  segment: string,
  quotes: string | string[],
  text: string,
  label: string,
  more: Partial<ProposedClaim> = {},
): ProposedClaim => ({
  segment,
  quotes: Array.isArray(quotes) ? quotes : [quotes],
  text,
  label,
  kind: 'event',
  checkablePart: 'content',
  speakers: [],
  directness: (more.speakers ?? []).length > 0 ? 'indirect' : null,
  polarity: 'affirmed',
  certainty: 'asserted',
  dates: [],
  amounts: [],
  checkWorthy: true,
  reason: 'A dated public act that others recorded.',
  ...more,
});

const day = (date: string) => [{ start: date, end: date }];
const DECEMBER = [{ start: '2025-12-17', end: '2025-12-19' }];
const FOUR_BILLION = [{ value: 4e9, low: null, high: null, comparator: '>' as const, unit: 'USD' }];
const says = (segment: string, ...names: (string | string[])[]) =>
  names.flatMap((joint, at) => [joint].flat().map((name) => ({ hop: at + 1, name, segment })));

const CLAIMS: readonly ProposedClaim[] = [
  claim(
    's2',
    'التقى رئيس الوزراء الباكستاني محمد شهباز شريف، اليوم الثلاثاء، القائد العام للجيش الوطني الليبي المشير خليفة حفتر',
    'Pakistani Prime Minister Muhammad Shehbaz Sharif met the Libyan National Army commander, Field Marshal Khalifa Haftar, on 3 February 2026.',
    'Sharif met Haftar, 3 Feb 2026',
    { dates: day('2026-02-03') },
  ),
  claim(
    's3',
    'وشارك في الاجتماع من الوفد الليبي الفريق أول صدام حفتر، نائب القائد العام',
    'Saddam Haftar, the deputy commander, took part in the meeting between Sharif and Khalifa Haftar.',
    'Saddam Haftar took part in the meeting',
  ),
  claim(
    's5',
    'وتناولت المحادثات فرص تطوير التعاون بين البلدين في شتى المجالات',
    'The talks between Sharif and Haftar dealt with chances for more cooperation between Pakistan and Libya.',
    'Talks dealt with cooperation',
    { speakers: says('s5', 'المكتب الإعلامي للقيادة العامة للقوات المسلحة الليبية') },
  ),
  claim(
    's6',
    'وكان حفتر ونائبه قد وصلا إلى باكستان أمس الإثنين بدعوة من منير',
    'Haftar and his deputy arrived in Pakistan on 2 February 2026 at the invitation of Munir.',
    'Haftar arrived in Pakistan, 2 Feb 2026',
    { dates: day('2026-02-02') },
  ),
  claim(
    's8',
    'زار منير بنغازي بين 17 و19 كانون الأول/ديسمبر 2025',
    'Munir visited Benghazi from 17 to 19 December 2025.',
    'Munir visited Benghazi 17–19 Dec 2025',
    { dates: DECEMBER },
  ),
  claim(
    's8',
    'ووقّع الجانبان خلال تلك الزيارة اتفاقية للتعاون والمشتريات العسكرية',
    'Pakistan and the Libyan National Army signed an agreement on military cooperation and procurement during the visit of 17–19 December 2025.',
    'Military procurement agreement signed 17–19 Dec 2025',
    { dates: DECEMBER },
  ),
  claim(
    's8',
    'اتفاقية للتعاون والمشتريات العسكرية تتجاوز قيمتها أربعة مليارات دولار',
    'The military procurement agreement signed on 17–19 December 2025 is worth more than 4 billion dollars.',
    '$4B+ agreement signed 17–19 Dec 2025',
    { kind: 'quantity', dates: DECEMBER, amounts: FOUR_BILLION },
  ),
  claim(
    's10',
    'إسلام أباد تجري مباحثات لفتح قنصلية في بنغازي شرقي ليبيا',
    'Islamabad is holding talks on opening a consulate in Benghazi in eastern Libya.',
    'Pakistan in talks on a Benghazi consulate',
    { certainty: 'in-progress', speakers: says('s10', 'ثلاثة مصادر مطلعة', 'وكالة رويترز') },
  ),
  claim(
    's11',
    'وقد تمنح الخطوة السلطات في شرق البلاد دعماً دبلوماسياً في صراعها مع سلطات الغرب',
    'The step may give the authorities in eastern Libya diplomatic support in their conflict with those of the west.',
    'Consulate may help the eastern authorities',
    {
      kind: 'prediction',
      certainty: 'possible',
      speakers: says('s11', 'الوكالة'),
      checkWorthy: false,
      reason: 'A forecast of what a step may bring.',
    },
  ),
  claim(
    's13',
    'حفتر بحث الفكرة مع مسؤولين أثناء زيارته',
    'Haftar discussed the idea of a consulate with officials during his visit.',
    'Haftar discussed the consulate',
    { speakers: says('s13', 'المصادر') },
  ),
  claim(
    's14',
    'حفتر اجتمع مع منير يوم الإثنين',
    'Haftar met Munir on 2 February 2026.',
    'Haftar met Munir, 2 Feb 2026',
    { dates: day('2026-02-02'), speakers: says('s14', 'الجيش الباكستاني') },
  ),
  claim(
    's16',
    'وأكد شريف وحماد، الثلاثاء، التزامهما توثيق التعاون في مجالات الاهتمام المشترك',
    'Sharif and Hammad affirmed on 3 February 2026 their commitment to closer cooperation.',
    'Sharif and Hammad pledge cooperation, 3 Feb 2026',
    {
      kind: 'statement',
      checkablePart: 'speech-event',
      dates: day('2026-02-03'),
      speakers: says('s16', ['شريف', 'حماد']),
    },
  ),
  claim(
    's24',
    'رئيس أركان القوات الجوية الباكستانية ظهير أحمد بابر سدهو استقبل صدام حفتر في مكتبه، الثلاثاء',
    'The Pakistani air force chief, Zaheer Ahmad Babar Sidhu, received Saddam Haftar in his office on 3 February 2026.',
    'Sidhu received Saddam Haftar, 3 Feb 2026',
    { dates: day('2026-02-03'), speakers: says('s24', 'وكالة الأنباء الباكستانية الرسمية') },
  ),
  claim(
    's25',
    'القوات الجوية الباكستانية ملتزمة بتطوير التعاون المهني مع سلاح الجو الليبي',
    'The Pakistani air force is committed to developing professional cooperation with the Libyan air force.',
    'Air force pledges cooperation',
    { kind: 'statement', checkablePart: 'speech-event', speakers: says('s25', 'سدهو', 'الوكالة') },
  ),
];

/** The extraction answer, as JSON text. */
export const DEMO_ANSWER = JSON.stringify({ claims: CLAIMS, skipped: [] });
