import { drawArticle } from '../bench/scale/generate.ts';
import { randomFrom } from '../bench/scale/random.ts';

const FACTS = 8;

/** A generated article, a new one at every call: none is a copy of another. */
export function articlesFrom(seed: number): () => { text: string; publisher: string; publishedAt: string } {
  const random = randomFrom(seed);
  let count = 0;
  return () => {
    count += 1;
    const { text, publisher, publishedAt } = drawArticle(random, FACTS, []);
    return { text: `${text}\n${count}.`, publisher, publishedAt };
  };
}
