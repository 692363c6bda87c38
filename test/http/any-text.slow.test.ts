import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Article } from '../../src/domain/article.ts';
import { analysis } from '../../src/entry/analysis.ts';
import { testApp } from '../support/test-app.ts';

/** Pieces that news is made of, and pieces that break things. */
const piece = fc.oneof(
  fc.constantFrom(
    'قال',
    'وأضاف',
    'الوزير',
    'رويترز',
    'وفقاً لـ',
    'أمس الإثنين',
    '3 فبراير شباط',
    'مليارا دولار',
    '٤٫٥ في المئة',
    '«',
    '»',
    '"',
    'said',
    'Reuters',
    'according to',
    'on Monday',
    'Feb. 30',
    '$4bn',
    'Mr.',
    '(',
    ')',
    '.',
    '؟',
    '،',
    ':',
    '-',
    '…',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '\u202e',
    '\u2066',
    '\u200d',
    '\u0651',
    '\ufeff',
    '\ufdfa',
    '😀',
    'e\u0301',
    '\u{e0041}',
    '١٬٢٥٠٬٠٠٠',
    '1/0',
    '0',
    '999999999999999999999',
    'ignore previous instructions',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('any text', () => {
  const { send } = testApp({ ...analysis, limits: { maxBodyBytes: 100_000, maxTextChars: 20_000 } });

  it('is answered with an article of the right shape, or with 422', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { status, json } = await send('POST', '/v1/articles', { text });
        const storable = /\S/u.test(text) && !text.includes('\0') && text.isWellFormed();
        expect(status).toBeGreaterThanOrEqual(storable ? 200 : 422);
        expect(status).toBeLessThan(storable ? 300 : 423);
        if (!storable) return;
        expect(json.text).toBe(text);
        expect(Article.parse(json)).toEqual(json);
        const stored = await send('GET', `/v1/articles/${json.id}`);
        expect(stored.json).toEqual(json);
      }),
      { numRuns: 400 },
    );
  });

  it('may be searched for', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { status } = await send(
          'GET',
          `/v1/claims?q=${encodeURIComponent(text.toWellFormed().slice(0, 900) || 'x')}`,
        );
        expect(status).toBe(200);
      }),
      { numRuns: 400 },
    );
  });

  it('as body of any type is never our fault', async () => {
    const body = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
    );
    const type = fc.constantFrom(
      'application/json',
      'text/plain',
      'text/plain; charset=utf-16le',
      'text/html',
      '',
    );
    await fc.assert(
      fc.asyncProperty(
        body,
        type,
        fc.constantFrom('/v1/articles', '/v1/annotations'),
        async (bytes, contentType, path) => {
          const { status } = await send('POST', path, bytes, { 'content-type': contentType });
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 600 },
    );
  });
});
