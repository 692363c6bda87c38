import { type Operator, ofText } from '../operator.ts';
import { replaceAt, wholeWords } from '../words.ts';

/** Two names of which one is part of the other may well be the same one. */
const mayBeSame = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** A person or place of the annotation for another of its kind that the claim does not name. */
export const NAMES: readonly Operator[] = (['person', 'place'] as const).map((type) =>
  ofText(
    type === 'person' ? 'name of a person' : 'name of a place',
    'content',
    (text, _claim, { entities }) => {
      const kind = entities.filter((entity) => entity.type === type);
      return kind.flatMap(({ name }) => {
        const found = [...text.matchAll(wholeWords(name))][0];
        if (found === undefined) return [];
        const start = found.index + (found[1]?.length ?? 0);
        const others = kind.filter((other) => !mayBeSame(other.name, name) && !text.includes(other.name));
        return others.map((other) =>
          replaceAt(text, { start, end: found.index + found[0].length }, other.name),
        );
      });
    },
  ),
);
