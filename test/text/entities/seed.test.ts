import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldText } from '../../../src/text/fold.ts';
import { arabic } from '../../../src/text/locales/ar/index.ts';
import { describeWithShared, sharedPath } from '../../support/shared.ts';
import { readAlone } from './read.ts';

interface Gold {
  claims: {
    entities: { type: string; canonicalAr: string; name: { start: number; end: number; quote: string } }[];
  }[];
}

/** Places where the article is not certain by itself, or that name a thing by another word ("الجانبان", "نائبه"). */
const BEYOND_NAMES = /^(ال)?(جانبان|خطوة|اجتماع|لقاء|بيان)$|^استقباله$|^مسؤولين$/;

describeWithShared('entities of the annotated article', () => {
  it('gives every person named there the right canonical name', () => {
    const text = readFileSync(sharedPath('gold', 'seed.txt'), 'utf8');
    const gold = JSON.parse(readFileSync(sharedPath('gold', 'seed.json'), 'utf8')) as Gold;
    const found = readAlone(arabic, text);
    const wrong: string[] = [];
    let judged = 0;
    for (const entity of gold.claims.flatMap((claim) => claim.entities)) {
      if (entity.type !== 'person' || BEYOND_NAMES.test(entity.name.quote)) continue;
      const { start, end, quote } = entity.name;
      const mention = found.find((one) => one.start < end && one.end > start);
      const name = mention?.type === 'role' ? mention.holder : mention?.canonicalName;
      // "قائد الجيش" is two men in this article: nothing said is right as well.
      if (mention !== undefined && !mention.certain) continue;
      judged += 1;
      if (foldText(name ?? '') !== foldText(entity.canonicalAr)) wrong.push(`${quote}: ${name ?? 'nobody'}`);
    }
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(30);
  });
});
