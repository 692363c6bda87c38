import { describe, expect, it } from 'vitest';
import { fillIn, parsePrompt } from '../../../src/engines/llm/prompt.ts';
import { PROMPTS } from './support/model-deps.ts';

const FILE = `---
name: judge
version: 2
output: judgements
maxOutputTokens: 100
claimsPerCall: 5
---
# System

Judge.

# User

<<< {{fence}}
{{claims}}
`;

describe('a prompt file', () => {
  it('is front matter and two messages', () => {
    const prompt = parsePrompt(FILE, 'x.md');
    expect(prompt).toMatchObject({ name: 'judge', version: 2, claimsPerCall: 5, system: 'Judge.' });
    expect(prompt.user).toBe('<<< {{fence}}\n{{claims}}');
    expect(prompt.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(parsePrompt(FILE.replaceAll('\n', '\r\n'), 'x.md').sha256).toBe(prompt.sha256);
    expect(parsePrompt(FILE.replace('Judge.', 'Judge!'), 'x.md').sha256).not.toBe(prompt.sha256);
  });

  it.each([
    ['no front matter', FILE.slice(4)],
    ['an unknown key', FILE.replace('version: 2', 'version: 2\ncolour: red')],
    ['a version that is no number', FILE.replace('version: 2', 'version: two')],
    ['no user message', FILE.replace('# User', '')],
    ['two system messages', FILE.replace('# User', '# System\n\n# User')],
  ])('is refused with %s, by name', (_, text) => {
    expect(() => parsePrompt(text, 'x.md')).toThrow(/^x\.md: /);
  });

  it('takes values as they are: nothing is escaped, and a value is no template', () => {
    expect(fillIn('{{a}} & {{b}} {"c": []}', { a: "L'accord <b> $& $1", b: '{{a}}' })).toBe(
      'L\'accord <b> $& $1 & {{a}} {"c": []}',
    );
    expect(() => fillIn('{{missing}}', {})).toThrow('missing');
    expect(() => fillIn('{{constructor}}', {})).toThrow('constructor');
  });
});

describe('the shipped prompts', () => {
  it('ask for what code fills in, and fence the data', () => {
    const placeholders = (text: string) =>
      new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]));
    expect(placeholders(PROMPTS.extract.user)).toEqual(
      new Set(['publishedAt', 'language', 'claimLanguage', 'segments', 'hints', 'fence', 'article']),
    );
    expect(placeholders(PROMPTS.judge.user)).toEqual(new Set(['fence', 'claims']));
    expect(placeholders(PROMPTS.verdict.user)).toEqual(new Set(['fence', 'claims']));
    for (const { user, system } of Object.values(PROMPTS)) {
      expect(user.match(/\{\{fence\}\}/g)).toHaveLength(2);
      expect(system).toContain('{{fence}}');
    }
  });
});
