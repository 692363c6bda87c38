import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EntityMention } from '../../../src/text/entities/mention.ts';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { english } from '../../../src/text/locales/en/index.ts';
import { readAlone } from './read.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly mentions: readonly string[];
}

function casesOf(file: string): Case[] {
  const source = readFileSync(new URL(`../../golden/${file}`, import.meta.url), 'utf8');
  return source
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head = '', tail = ''] = block.split(/^--$/m);
      const [name = '', ...lines] = head.split('\n');
      return {
        name,
        text: lines.join('\n').trim(),
        mentions: tail.split('\n').filter((line) => line.trim() !== ''),
      };
    });
}

const line = (mention: EntityMention): string =>
  [
    mention.type,
    mention.name,
    ...(mention.canonicalName === mention.name ? [] : [`= ${mention.canonicalName}`]),
    ...(mention.holder === null ? [] : [`@ ${mention.holder}`]),
    ...(mention.certain ? [] : ['?']),
  ].join(' | ');

describe.each([
  ['ar', arabic],
  ['en', english],
] as const)('entities in %s', (tag, locale) => {
  it.each(casesOf(`${tag}/entities.txt`))('$name', ({ text, mentions }) => {
    const found = readAlone(locale, text);
    expect(found.map(line)).toEqual(mentions);
    let reached = 0;
    for (const mention of found) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.name);
      expect(mention.start).toBeGreaterThanOrEqual(reached);
      reached = mention.end;
    }
  });
});
