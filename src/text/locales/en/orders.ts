import type { Token } from '../../tokens.ts';
import { verbs } from './verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before an order: "Instead, warm it", "Always wear gloves". */
const LEADS = words(
  "instead then next first firstly second secondly finally lastly always never please now also just simply otherwise afterwards alternatively carefully gently and do not don't to",
);
/** What only the object of a verb begins with; a noun at the head of a sentence has none behind it. */
const OBJECTS = words(
  'the a an your it them this these those any all some each every yourself one two three half both that',
);
/** Orders that another particle follows: "start by", "make sure". */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['start', words('by with')],
  ['begin', words('by with')],
  ['make', words('sure')],
  ['be', words('sure careful aware prepared patient')],
  ['try', words('to not')],
  ['remember', words('to that')],
  ['leave', words('to')],
  ['look', words('for out')],
  ['watch', words('out for')],
  ['check', words('whether if that with')],
  ['avoid', words('using buying putting touching')],
  ['season', words('with')],
  ['serve', words('warm hot cold with immediately over')],
  ['keep', words('calm')],
  ['call', words('for')],
  ['cook', words('for until over')],
  ['bake', words('for until in')],
  ['stir', words('in until well')],
  ['bring', words('to')],
  ['turn', words('off on down up')],
  ['switch', words('off on')],
  ['set', words('aside')],
  ['click', words('on here')],
  ['sign', words('up')],
  ['consider', words('using buying whether')],
  ['let', words('it them the')],
  ['expect', words('to delays')],
]);
/** "You should keep water in the house": advice to the reader. */
const ADVISING = words('should can could must may need might want will have also are');
/** How far a leading condition may reach: "If a pipe does freeze, never use …". */
const CONDITION = 24;

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** "Save the Children", "Help the Aged": bodies. */
const names = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'the' && tokens[at + 1]?.caps !== 'none';

/** A bare verb with what only a verb has behind it. */
function orders(tokens: readonly Token[], at: number, to: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (at + 1 >= to) return false;
  if (PAIRS.get(word)?.has(next) === true) return true;
  const form = verbs.read(word);
  const bare = form?.listed === true && form.lemma === word && form.tense !== 'past';
  return (
    bare &&
    !verbs.auxiliaries.has(word) &&
    OBJECTS.has(next) &&
    tokens[at + 1]?.caps === 'none' &&
    !names(tokens, at + 1)
  );
}

function advises(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'you' && ADVISING.has(wordAt(tokens, at + 1));
}

/** The first word behind "instead," and its like. */
function pastLeads(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (
    at < Math.min(to, from + 4) &&
    (LEADS.has(wordAt(tokens, at)) || (at > from && wordAt(tokens, at) === ','))
  )
    at += 1;
  return at;
}

/**
 * Does the sentence tell its reader what to do ("Keep the heating on", "If a pipe freezes, never use a flame", "You should
 * also …"): nothing that could be true or false. A noun that is spelt like a verb has no object behind it.
 */
export function addressesReader(tokens: readonly Token[], from: number, to: number): boolean {
  const at = pastLeads(tokens, from, to);
  if (orders(tokens, at, to) || advises(tokens, at)) return true;
  if (!/^(if|when|once|before|after|while|unless|to|for)$/.test(wordAt(tokens, from))) return false;
  for (let comma = from + 2; comma < Math.min(to, from + CONDITION); comma += 1)
    if (wordAt(tokens, comma) === ',') {
      const main = pastLeads(tokens, comma + 1, to);
      return orders(tokens, main, to) || advises(tokens, main);
    }
  return false;
}
