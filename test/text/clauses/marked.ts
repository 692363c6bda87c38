import { splitClauses } from '../../../src/text/clauses/split-clauses.ts';
import { clauses as arClauses } from '../../../src/text/locales/ar/clauses.ts';
import { verbs as arVerbs } from '../../../src/text/locales/ar/verbs.ts';
import { clauses as enClauses } from '../../../src/text/locales/en/clauses.ts';
import { verbs as enVerbs } from '../../../src/text/locales/en/verbs.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const GRAMMARS = {
  ar: { verbs: arVerbs, clauses: arClauses },
  en: { verbs: enVerbs, clauses: enClauses },
};

/** The sentence with "| " before every later clause, at its opening word, and "*" before each clause's verb. */
export function marked(language: 'ar' | 'en', sentence: string): string {
  const text = tokenise(sentence);
  const marks = new Map<number, string>();
  splitClauses(text, 0, text.tokens.length, GRAMMARS[language]).forEach((clause, index) => {
    const start = text.tokens[clause.opens]?.start ?? 0;
    if (index > 0) marks.set(start, '| ');
    const verb = clause.verb === null ? undefined : text.tokens[clause.verb]?.start;
    // A comparison shares the verb of the clause before, which is marked there.
    if (verb !== undefined && clause.opener !== 'comparison') marks.set(verb, `${marks.get(verb) ?? ''}*`);
  });
  let out = '';
  let from = 0;
  for (const [offset, mark] of [...marks].sort(([a], [b]) => a - b)) {
    out += `${sentence.slice(from, offset)}${mark}`;
    from = offset;
  }
  return out + sentence.slice(from);
}

/** The sentence without its marks. */
export const unmarked = (line: string): string => line.replaceAll('| ', '').replaceAll('*', '');
