import { existsSync, readdirSync, readFileSync } from 'node:fs';

const DATASETS = new URL('../datasets/', import.meta.url);
const SEED = new URL('../../../shared/gold/seed.txt', import.meta.url);

const ARTICLES = new Map<string, string>();

/** All our own articles of a language, one after the other. */
export function readNews(language: 'ar' | 'en'): string {
  let text = ARTICLES.get(language);
  if (text === undefined) {
    const isOurs = (name: string): boolean =>
      name.endsWith('.txt') && (name.startsWith(`${language}-`) || name === `demo-${language}.txt`);
    const names = readdirSync(DATASETS).filter(isOurs).sort();
    text = names.map((name) => readFileSync(new URL(name, DATASETS), 'utf8').trim()).join('\n\n');
    ARTICLES.set(language, text);
  }
  return text;
}

/** An Arabic article of 4.5 KB, our own: what is called a normal article where its cost on Workers is counted. */
export const readNormalArticle = (): { name: string; text: string } => ({
  name: 'demo-ar.txt',
  text: readFileSync(new URL('demo-ar.txt', DATASETS), 'utf8'),
});

/** The Arabic article whose analysis is timed: the development seed where it is, else our own of like length. */
export function readArticle(): { name: string; text: string } {
  if (existsSync(SEED)) return { name: 'gold/seed.txt', text: readFileSync(SEED, 'utf8') };
  return readNormalArticle();
}
