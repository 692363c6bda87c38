/** Conjugates Arabic verbs from past and present as written, before folding: weak and hamzated letters still differ. */

/** One word of a verb's paradigm, in ordinary spelling. */
export interface Inflected {
  readonly word: string;
  readonly tense: 'past' | 'present' | 'future';
  readonly number: 'singular' | 'dual' | 'plural';
  /** The short form of a hollow or weak verb, which stands after "لم" only: "يكن", "يبن". */
  readonly short?: true;
  /** The past third person masculine or its dual: the forms that are spelt like action nouns. */
  readonly bare?: true;
  /** A present with ت or ن in front, spelt like many nouns. */
  readonly prefixed?: true;
}

/** The present third person where the list gives none. */
export function presentOf(past: string): string {
  if (/^أ.$/.test(past)) return `ي${past}`;
  if (/^أ.ا[^اىءأ]$/.test(past)) return `ي${past.slice(1, 2)}ي${past.slice(3)}`;
  if (/^است.ا.$/.test(past)) return `يست${past[3]}ي${past.slice(5)}`;
  return /^[اأ]/.test(past) ? `ي${past.slice(1)}` : `ي${past}`;
}

const isHollow = (past: string): boolean => past.length >= 3 && past.at(-2) === 'ا';

function pastForms(past: string): Inflected[] {
  const last = past.at(-1);
  const cut = past.slice(0, -1);
  const form = (word: string, number: Inflected['number'], bare?: true): Inflected =>
    bare ? { word, tense: 'past', number, bare } : { word, tense: 'past', number };
  const own = form(past, 'singular', true);
  if (last === 'ى' || last === 'ا')
    return [
      own,
      form(`${cut}ت`, 'singular'),
      form(`${cut}تا`, 'dual'),
      form(`${cut}${past.length === 3 && last === 'ا' ? 'وا' : 'يا'}`, 'dual', true),
      form(`${cut}وا`, 'plural'),
      // The passive of the same verb: "بُنيت", "أُجريت".
      form(`${cut}يت`, 'singular'),
      form(`${cut}ينا`, 'plural'),
    ];
  if (last === 'ي')
    return [own, form(`${past}ت`, 'singular'), form(`${past}ا`, 'dual', true), form(`${cut}وا`, 'plural')];
  const forms = [
    own,
    form(`${past}ت`, 'singular'),
    form(`${past}تا`, 'dual'),
    form(`${past}ا`, 'dual', true),
    form(`${past}وا`, 'plural'),
  ];
  if (last === 'أ' || last === 'ء') forms.push(form(`${cut}ؤوا`, 'plural'), form(`${cut}ءوا`, 'plural'));
  return forms;
}

function presentForms(body: string, hamza: boolean): Inflected[] {
  const last = body.at(-1) ?? '';
  const weak = !hamza && /[يىو]/.test(last);
  const open = weak ? body.slice(0, -1) : body;
  const stems = hamza && last === 'أ' ? [body, `${body.slice(0, -1)}ؤ`, `${body.slice(0, -1)}ء`] : [open];
  const found: Inflected[] = [];
  for (const prefix of ['ي', 'ت', 'ن']) {
    const prefixed = prefix === 'ي' ? {} : { prefixed: true as const };
    found.push({ word: `${prefix}${body}`, tense: 'present', number: 'singular', ...prefixed });
    found.push({ word: `س${prefix}${body}`, tense: 'future', number: 'singular' });
    if (prefix === 'ن') continue;
    const dual = `${prefix}${last === 'ى' ? `${open}ي` : body}ا`;
    found.push({ word: `${dual}ن`, tense: 'present', number: 'dual' });
    found.push({ word: `س${dual}ن`, tense: 'future', number: 'dual' });
    // Without ن after "لم", "لن", "أن"; a weak verb's has the letters of nothing else.
    if (prefix === 'ي') found.push({ word: dual, tense: 'present', number: 'dual', short: true });
    for (const stem of stems) {
      found.push({ word: `${prefix}${stem}ون`, tense: 'present', number: 'plural' });
      found.push({ word: `${prefix}${stem}وا`, tense: 'present', number: 'plural' });
      found.push({ word: `س${prefix}${stem}ون`, tense: 'future', number: 'plural' });
    }
    if (weak) found.push({ word: `${prefix}${open}`, tense: 'present', number: 'singular', short: true });
  }
  return found;
}

/** "يقول" → "يقل", "يختار" → "يختر": after "لم" the long vowel goes. */
function shortened(body: string): Inflected[] {
  const short = `${body.slice(0, -2)}${body.at(-1)}`;
  return ['ي', 'ت'].map((prefix) => ({
    word: `${prefix}${short}`,
    tense: 'present',
    number: 'singular',
    short: true,
  }));
}

/** Passives whose letters differ from the active's: "حوصر", "أعيد"/"يعاد", "يوضع". */
function passives(past: string, present: string): Inflected[] {
  if (/^[^اأآتو]ا[^اىءأ]{2}$/.test(past)) return pastForms(`${past[0]}و${past.slice(2)}`);
  if (past.length >= 4 && isHollow(past) && /^[اأ]/.test(past)) {
    const body = present.slice(1);
    const told = present.at(-2) === 'ي' ? presentForms(`${body.slice(0, -2)}ا${body.at(-1)}`, false) : [];
    return [...pastForms(`${past.slice(0, -2)}ي${past.at(-1)}`), ...told];
  }
  // "استؤنف", "أُجّل": a hamza inside changes its seat.
  if (past.length >= 4 && past.slice(1, -1).includes('أ'))
    return pastForms(`${past[0]}${past.slice(1).replace('أ', 'ؤ')}`);
  if (/^و..$/.test(past) && present.length === 3) return presentForms(past, false);
  return [];
}

/** All forms of one verb that news uses, given its past and present third person masculine singular. */
export function inflect(past: string, present: string): Inflected[] {
  const body = present.slice(1);
  const hamza = /[أئءؤ]/.test(body.at(-1) ?? '');
  const short = isHollow(past) && /[اوي]/.test(present.at(-2) ?? '') ? shortened(body) : [];
  return [...pastForms(past), ...presentForms(body, hamza), ...short, ...passives(past, present)];
}
