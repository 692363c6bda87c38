import { describe, expect, it } from 'vitest';
import { CheckablePart, ClaimKind } from '../../../src/domain/claim.ts';
import { Certainty, Polarity } from '../../../src/domain/modality.ts';
import { ExtractionAnswer } from '../../../src/engines/llm/extraction-schema.ts';
import { JudgementAnswer } from '../../../src/engines/llm/judgement-schema.ts';
import { RatingAnswer } from '../../../src/engines/llm/rating-schema.ts';
import { readProjectFile } from '../../support/tracked-files.ts';

const page = readProjectFile('docs/models.md');
const [extraction, judging, rating] = [...page.matchAll(/```json\n(.*?)\n```/gs)].map(([, json]) =>
  JSON.parse(json as string),
);

describe('the answers published in docs/models.md', () => {
  it('are what a model is asked for', () => {
    expect(ExtractionAnswer.parse(extraction).claims).toHaveLength(1);
    expect(JudgementAnswer.parse(judging).judgements).toHaveLength(1);
    expect(RatingAnswer.parse(rating).ratings).toHaveLength(1);
  });

  it.each([
    ['kind', ClaimKind.options],
    ['checkablePart', CheckablePart.options],
    ['polarity', Polarity.options],
    ['certainty', Certainty.options],
  ])('name every word of %s', (field, options) => {
    const words = page.replaceAll('\n', ' ');
    expect(words).toMatch(new RegExp(`\`${field}\` (?:is one of )?${options.join(', ')}`));
  });
});
