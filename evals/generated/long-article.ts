import { sha256Of } from '../recorded/case-answer.ts';
import { Gold } from '../scorers/gold.ts';
import { TOWNS, type TownFacts } from './long-facts.ts';

/** What a sentence says: its words, with the claim and its parts as they stand in them. */
interface Sentence {
  readonly words: string;
  readonly claim: string;
  readonly text: string;
  readonly english: string;
  readonly kind: string;
  readonly source?: { readonly id: string; readonly name: string; readonly cue: string };
  readonly date?: { readonly words: string; readonly start: string; readonly end: string };
  readonly amount?: {
    readonly words: string;
    readonly value: number;
    readonly unit: string;
    readonly currency?: string;
  };
  readonly modality?: { readonly type: string; readonly words: string };
}

/** The sentences of one town, annotated as they are made. */
function sentencesOf(facts: TownFacts, at: number): Sentence[] {
  const { town, mayor, head, opened, lessons, cost, pupils, passed } = facts;
  const dayOf = ({ words, iso }: TownFacts['opened']) => ({ words, start: iso, end: iso });
  return [
    {
      words: `افتتحت بلدية ${town} في ${opened.words} مدرسة جديدة قرب الملعب القديم.`,
      claim: `افتتحت بلدية ${town} في ${opened.words} مدرسة جديدة قرب الملعب القديم`,
      text: `افتتحت بلدية ${town} في ${opened.words} مدرسة جديدة قرب الملعب القديم.`,
      english: `The municipality of town ${at} opened a new school near the old stadium on ${opened.iso}.`,
      kind: 'event',
      date: dayOf(opened),
    },
    {
      words: `وقال رئيس بلدية ${town} ${mayor} إن كلفة مدرسة ${town} بلغت ${cost} مليون دولار.`,
      claim: `كلفة مدرسة ${town} بلغت ${cost} مليون دولار`,
      text: `بلغت كلفة مدرسة ${town} ${cost} مليون دولار.`,
      english: `The school of town ${at} cost ${cost} million dollars.`,
      kind: 'quantity',
      source: { id: `mayor${at}`, name: `رئيس بلدية ${town} ${mayor}`, cue: 'قال' },
      amount: { words: `${cost} مليون دولار`, value: cost * 1e6, unit: 'currency', currency: 'USD' },
    },
    {
      words: `وتستوعب مدرسة ${town} ${pupils} تلميذاً، بحسب بيان لبلدية ${town}.`,
      claim: `وتستوعب مدرسة ${town} ${pupils} تلميذاً`,
      text: `تستوعب مدرسة ${town} ${pupils} تلميذاً.`,
      english: `The school of town ${at} has room for ${pupils} pupils.`,
      kind: 'quantity',
      source: { id: `statement${at}`, name: `بيان لبلدية ${town}`, cue: 'بحسب' },
      amount: { words: `${pupils} تلميذاً`, value: pupils, unit: 'pupil' },
    },
    {
      words: `وقالت مديرة مدرسة ${town} ${head} إن الدروس في ${town} قد تبدأ في ${lessons.words}.`,
      claim: `الدروس في ${town} قد تبدأ في ${lessons.words}`,
      text: `قد تبدأ الدروس في ${town} في ${lessons.words}.`,
      english: `Lessons in town ${at} may begin on ${lessons.iso}.`,
      kind: 'plan',
      source: { id: `head${at}`, name: `مديرة مدرسة ${town} ${head}`, cue: 'قالت' },
      date: dayOf(lessons),
      modality: { type: 'possibility', words: 'قد' },
    },
    {
      words: `ولم تعلن بلدية ${town} بعد أين ستُبنى مكتبة ${town} العامة.`,
      claim: `ولم تعلن بلدية ${town} بعد أين ستُبنى مكتبة ${town} العامة`,
      text: `لم تعلن بلدية ${town} بعد أين ستُبنى مكتبة ${town} العامة.`,
      english: `The municipality of town ${at} has not yet said where its public library will be built.`,
      kind: 'event',
      modality: { type: 'negation', words: 'لم' },
    },
    {
      words: `وبلغت نسبة النجاح في مدارس ${town} ${passed} في المئة عام 2025.`,
      claim: `وبلغت نسبة النجاح في مدارس ${town} ${passed} في المئة عام 2025`,
      text: `بلغت نسبة النجاح في مدارس ${town} ${passed} في المئة عام 2025.`,
      english: `In 2025, ${passed} percent of pupils passed in the schools of town ${at}.`,
      kind: 'quantity',
      date: { words: 'عام 2025', start: '2025-01-01', end: '2025-12-31' },
      amount: { words: `${passed} في المئة`, value: passed, unit: '%' },
    },
  ];
}

function annotated(sentence: Sentence, start: number, at: number) {
  const spanOf = (words: string) => {
    const from = sentence.words.indexOf(words);
    return { start: start + from, end: start + from + words.length, quote: words };
  };
  const { source, date, amount, modality } = sentence;
  return {
    id: `C${String(at + 1).padStart(3, '0')}`,
    segment: `S${String(at).padStart(3, '0')}`,
    spans: [spanOf(sentence.claim)],
    textAr: sentence.text,
    textEn: sentence.english,
    kind: sentence.kind,
    level: 'core' as const,
    fromHeading: false,
    checkWorthy: true,
    checkablePart: 'content',
    attribution: source
      ? [
          {
            sourceId: source.id,
            name: spanOf(source.name),
            cue: spanOf(source.cue),
            hop: 1,
            directness: 'indirect',
          },
        ]
      : [],
    narratorVoice: source === undefined,
    carryOver: { value: false, sourceIds: [], fromSegment: null, strength: null },
    time: date
      ? [
          {
            expression: spanOf(date.words),
            kind: 'date',
            isoStart: date.start,
            isoEnd: date.end,
            inherited: false,
          },
        ]
      : [],
    quantities: amount
      ? [
          {
            expression: spanOf(amount.words),
            value: amount.value,
            comparator: '=',
            unit: amount.unit,
            currency: amount.currency ?? null,
            vague: false,
          },
        ]
      : [],
    entities: [],
    modality: modality ? [{ type: modality.type, span: spanOf(modality.words) }] : [],
  };
}

/**
 * An invented article of more than 30,000 characters with its annotation, made from the same facts: nothing of it is kept
 * in a file. Its sentences are plain; what it tries is length, chunks and batches, and names that differ in one word.
 */
export function longArticle(): { text: string; gold: Gold } {
  const segments: Gold['segments'] = [];
  const claims: ReturnType<typeof annotated>[] = [];
  const sources: Gold['sources'] = [];
  const parts: string[] = [];
  let length = 0;
  TOWNS.forEach((facts, town) => {
    sentencesOf(facts, town + 1).forEach((sentence, place, all) => {
      const at = claims.length;
      const claim = annotated(sentence, length, at);
      const end = length + sentence.words.length;
      segments.push({ id: claim.segment, type: 'sentence', start: length, end, quote: sentence.words });
      claims.push(claim);
      const [hop] = claim.attribution;
      if (hop)
        sources.push({
          id: hop.sourceId,
          canonicalEn: '',
          canonicalAr: hop.name.quote,
          acceptedAliases: [],
          mentions: [{ segment: claim.segment, ...hop.name }],
        });
      const gap = place === all.length - 1 ? '\n\n' : ' ';
      parts.push(sentence.words, gap);
      length = end + gap.length;
    });
  });
  const text = `${parts.join('').trimEnd()}\n`;
  const gold = Gold.parse({
    schema: 'gold-annotation/1',
    id: 'ar-long',
    file: null,
    sha256: sha256Of(text),
    lengthUtf16: text.length,
    language: 'ar',
    provenance: 'invented for this project, made in code',
    licence: 'MIT, as the project',
    anchor: { date: '2025-12-01' },
    segments,
    sources,
    claims,
    relations: [],
    ambiguities: [],
  });
  return { text, gold };
}
