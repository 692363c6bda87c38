import { describe, expect, it } from 'vitest';
import { analyse } from './support/analyse.ts';
import { readProjectFile } from './support/tracked-files.ts';

const readme = readProjectFile('README.md');

describe('README.md', () => {
  it('shows an answer that the program gives', async () => {
    const request = JSON.parse(/-d '(\{[\s\S]*?\})'/.exec(readme)?.[1] ?? '{}');
    const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '{}');
    const article = await analyse(request.text, { publishedAt: request.publishedAt });
    expect(article.claims).toHaveLength(2);
    expect(article.claims[1]).toMatchObject(shown);
  });
});
