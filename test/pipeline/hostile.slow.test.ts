import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { analyse } from '../support/analyse.ts';
import { describeWithShared, sharedPath } from '../support/shared.ts';
import { readProjectFile } from '../support/tracked-files.ts';

/** The claims outside a paragraph, by all that a reader would see of them. */
function claimsOutside(article: Article, from: number, to: number): string[] {
  return article.claims
    .filter((claim) => claim.spans.every((span) => span.end <= from || span.start >= to))
    .map((claim) =>
      JSON.stringify([
        claim.text,
        claim.attribution.chain.map((hop) => [hop.hop, hop.name, hop.sourceId, hop.carried]),
        claim.times.map((time) => [time.start, time.end]),
        claim.quantities.map((quantity) => [quantity.value, quantity.unit]),
        claim.modality.certainty,
        claim.modality.polarity,
      ]),
    );
}

/** Both files are JSON lists: of strings, or of rows with a text. */
function strings(file: string): string[] {
  const rows: (string | { text: string })[] = JSON.parse(readFileSync(sharedPath('data', file), 'utf8'));
  const texts = rows.map((row) => (typeof row === 'string' ? row : row.text));
  return texts.filter((text) => text.trim() !== '' && text.isWellFormed());
}

describeWithShared('hostile paragraphs', () => {
  it.each([
    ['hostile-strings.json', 'evals/datasets/demo-ar.txt'],
    ['injections.dev.json', 'evals/datasets/demo-ar.txt'],
    ['injections.dev.json', 'evals/datasets/demo-en.txt'],
  ])(
    '%s leave the other claims of %s as they were',
    async (file, path) => {
      const text = readProjectFile(path);
      const at = text.indexOf('\n\n', text.length / 2);
      const before = claimsOutside(await analyse(text), at, at);
      const attacks = strings(file);
      expect(attacks.length).toBeGreaterThan(50);
      const moved: string[] = [];
      for (const hostile of attacks) {
        const attacked = `${text.slice(0, at)}\n\n${hostile}${text.slice(at)}`;
        const after = claimsOutside(await analyse(attacked), at, at + 2 + hostile.length);
        if (JSON.stringify(after) !== JSON.stringify(before)) moved.push(hostile);
      }
      expect(moved).toEqual([]);
    },
    180_000,
  );
});
