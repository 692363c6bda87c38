import type { Article } from '../../../src/domain/article.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { contentId } from '../../../src/domain/hash.ts';
import { analyse } from '../analyse.ts';
import { type Fact, type GeneratedArticle, tell } from './generate.ts';
import { NOUNS, PEOPLE, PLACES, VERBS } from './vocabulary.ts';

/**
 * A million claims cannot be read in the minutes that a benchmark has. One claim of each form is read by the rules; the
 * others are copies of it with another fact in every field that is searched. What is measured, finding and storing, is
 * done in full.
 */
export type Forms = ReadonlyMap<string, Article>;

const formOf = (language: string, withAmount: boolean): string => `${language} ${withAmount}`;

export async function readForms(): Promise<Forms> {
  const forms = new Map<string, Article>();
  for (const language of ['ar', 'en'] as const)
    for (const withAmount of [true, false]) {
      const fact: Fact = {
        person: PEOPLE[0] as Fact['person'],
        verb: VERBS[0] as Fact['verb'],
        noun: NOUNS[0] as Fact['noun'],
        topic: NOUNS[20] as Fact['topic'],
        place: PLACES[0] as Fact['place'],
        day: '2020-02-14',
        millions: withAmount ? 40 : null,
      };
      forms.set(formOf(language, withAmount), await analyse(tell(fact, language)));
    }
  return forms;
}

/** The claim that names most of what its sentence says. */
function fullest({ claims }: Article): Claim {
  const [claim] = [...claims].sort(
    (a, b) => b.entities.length - a.entities.length || b.text.length - a.text.length,
  );
  if (claim === undefined) throw new Error('the form of a generated sentence gives no claim');
  return claim;
}

/** The fields of a claim that a fact fills. */
function dressClaim(forms: Forms, fact: Fact, language: 'ar' | 'en', articleId: string, at: number): Claim {
  const form = fullest(forms.get(formOf(language, false)) as Article);
  const withAmount = forms.get(formOf(language, fact.millions !== null)) as Article;
  const amounts = withAmount.claims.flatMap((claim) => claim.quantities).slice(0, 1);
  const names = { person: fact.person[language], place: fact.place[language] };
  const text = tell(fact, language).slice(0, -1);
  const entities = form.entities.map((entity) => {
    if (entity.type !== 'person' && entity.type !== 'place') return entity;
    const canonicalName = names[entity.type];
    return { ...entity, name: canonicalName, canonicalName, entityId: `ent_${canonicalName}` };
  });
  return {
    ...form,
    id: contentId('clm', articleId, String(at)),
    articleId,
    text,
    label: text.slice(0, 60),
    entities,
    times: form.times.map((time) => ({ ...time, start: fact.day, end: fact.day, edtf: fact.day })),
    quantities: amounts.map((amount) => ({ ...amount, value: (fact.millions ?? 0) * 1e6 })),
    relations: [],
  };
}

/** An article of copies, as the analysis would answer it. */
export function dressArticle(generated: GeneratedArticle, forms: Forms): Article {
  const { language, publisher, publishedAt, text } = generated;
  const id = contentId('art', text, publisher, publishedAt);
  const claims = generated.facts.map((fact, at) => dressClaim(forms, fact, language, id, at));
  const plain = forms.get(formOf(language, false)) as Article;
  return { ...plain, id, text, publisher, publishedAt, claims };
}
