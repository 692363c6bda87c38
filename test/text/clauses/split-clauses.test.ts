import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/text/clauses/split-clauses.ts';
import { clauses as arClauses } from '../../../src/text/locales/ar/clauses.ts';
import { verbs as arVerbs } from '../../../src/text/locales/ar/verbs.ts';
import { clauses as enClauses } from '../../../src/text/locales/en/clauses.ts';
import { verbs as enVerbs } from '../../../src/text/locales/en/verbs.ts';
import { spanOfTokens, tokenise } from '../../../src/text/tokens.ts';

const ar = { verbs: arVerbs, clauses: arClauses };
const en = { verbs: enVerbs, clauses: enClauses };

function split(sentence: string, grammar: typeof ar): string[] {
  const text = tokenise(sentence);
  return splitClauses(text, 0, text.tokens.length, grammar).map(
    (clause) => `${clause.opener}: ${spanOfTokens(text, clause.from, clause.to).quote}`,
  );
}

describe('splitClauses in Arabic', () => {
  it.each<[string, string[]]>([
    [
      'زار الوفد المصنع، ووقع الطرفان مذكرة تفاهم',
      ['main: زار الوفد المصنع،', 'coordinate: ووقع الطرفان مذكرة تفاهم'],
    ],
    ['غادر السفير العاصمة فيما واصلت اللجنة عملها', ['main: غادر السفير العاصمة فيما واصلت اللجنة عملها']],
    [
      'غادر السفير العاصمة، فيما واصلت اللجنة عملها',
      ['main: غادر السفير العاصمة،', 'clause: واصلت اللجنة عملها'],
    ],
    [
      'أعلنت الشركة الصفقة، في خطوة قد ترفع أسهمها',
      ['main: أعلنت الشركة الصفقة،', 'consequence: في خطوة قد ترفع أسهمها'],
    ],
    ['ناقش المجلس تعزيز الأمن، ودعم البلديات', ['main: ناقش المجلس تعزيز الأمن، ودعم البلديات']],
    [
      'التقى الوزير نظيره، الذي وصل أمس، في القصر',
      ['main: التقى الوزير نظيره،', 'relative: الذي وصل أمس', 'tail: في القصر'],
    ],
  ])('%j', (sentence, expected) => {
    expect(split(sentence, ar)).toEqual(expected);
  });
});

describe('splitClauses in English', () => {
  it.each<[string, string[]]>([
    ['The minister flew home and resigned', ['main: The minister flew home', 'coordinate: resigned']],
    [
      'Rebels seized the town, while troops held the bridge',
      ['main: Rebels seized the town,', 'clause: troops held the bridge'],
    ],
    [
      'crews had freed 63 people and that the search would go on',
      ['main: crews had freed 63 people', 'main: the search would go on'],
    ],
    ['It opened two weeks after voters approved it', ['main: It opened two weeks after voters approved it']],
    ['She met the mayor and the governor', ['main: She met the mayor and the governor']],
    ['He left after signing the book', ['main: He left after signing the book']],
    ['Sales have risen since 2019', ['main: Sales have risen since 2019']],
    [
      'The storm, which killed two people, moved north',
      ['main: The storm, which killed two people, moved north', 'relative: which killed two people'],
    ],
    [
      'Officials met Mr Noor, who was ill, on Monday',
      ['main: Officials met Mr Noor,', 'relative: who was ill', 'tail: on Monday'],
    ],
  ])('%j', (sentence, expected) => {
    expect(split(sentence, en)).toEqual(expected);
  });

  it('does not cut inside a shield', () => {
    const text = tokenise('He said yes and left');
    expect(splitClauses(text, 0, text.tokens.length, en, (at) => at > 1)).toHaveLength(1);
    expect(splitClauses(text, 0, text.tokens.length, en)).toHaveLength(2);
  });
});
