import { describe, expect, it } from 'vitest';
import { analysis } from '../src/entry/analysis.ts';
import { analyse } from './support/analyse.ts';
import { testApp } from './support/test-app.ts';
import { readProjectFile } from './support/tracked-files.ts';

const readme = readProjectFile('README.md');
const requests = [...readme.matchAll(/-d '(\{[\s\S]*?\n\})'/g)].map((found) => JSON.parse(found[1] ?? ''));
const answers = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map((found) => JSON.parse(found[1] ?? ''));

describe('README.md', () => {
  it('shows an answer that the program gives', async () => {
    const article = await analyse(requests[0].text, { publishedAt: requests[0].publishedAt });
    expect(article.claims).toHaveLength(2);
    expect(article.claims[1]).toMatchObject(answers[0]);
  });

  it('shows a verdict that the program gives', async () => {
    const { app } = testApp(analysis);
    const response = await app.request('/v1/claims/verify', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(requests[1]),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(answers[1]);
  });
});
