import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { groundClaim } from '../../src/engines/llm/ground-claim.ts';
import { LOCALES } from '../../src/text/locales/index.ts';
import { groundOf } from '../engines/llm/support/ground-of.ts';
import { proposed } from '../support/model-answers.ts';

const ARABIC = `التقى المشير خليفة حفتر رئيس الوزراء محمد شهباز شريف يوم الثلاثاء.
وشارك الفريق صدام حفتر في الاجتماع.
وزارت الوزيرة هالة منصور المدينة.`;

function outcome(segment: string, quote: string, text: string): string | undefined {
  const ground = groundOf(ARABIC, 'en');
  const found = groundClaim(proposed({ segment, quotes: [quote], text }), ground);
  if (!('claim' in found)) throw new Error(found.reason);
  const { reading } = ground;
  const checks = runChecks([found.claim], {
    reading,
    claims: [found.claim],
    relations: new Map(),
    locales: LOCALES.spoken,
  });
  return checks.get(found.claim.id)?.find((check) => check.id === 'names-agree')?.outcome;
}

describe('names of an English claim from an Arabic sentence', () => {
  it.each([
    ['s2', 'وشارك الفريق صدام حفتر في الاجتماع', 'Saddam Haftar took part in the meeting.', 'pass'],
    ['s2', 'وشارك الفريق صدام حفتر في الاجتماع', 'Haftar took part in the meeting.', 'pass'],
    ['s2', 'وشارك الفريق صدام حفتر في الاجتماع', 'Khalifa Haftar took part in the meeting.', 'fail'],
    // The other man is named beside him, not in his place.
    [
      's2',
      'وشارك الفريق صدام حفتر في الاجتماع',
      'Saddam Haftar took part in the meeting of Khalifa Haftar.',
      'warn',
    ],
    [
      's1',
      'التقى المشير خليفة حفتر رئيس الوزراء محمد شهباز شريف',
      'Khalifa Haftar met Muhammad Shehbaz Sharif.',
      'pass',
    ],
    [
      's1',
      'التقى المشير خليفة حفتر رئيس الوزراء محمد شهباز شريف',
      'Saddam Haftar met Muhammad Shehbaz Sharif.',
      'fail',
    ],
    ['s3', 'وزارت الوزيرة هالة منصور المدينة', 'Minister Hala Mansour visited the city.', 'pass'],
    ['s3', 'وزارت الوزيرة هالة منصور المدينة', 'Minister Greta Thorvald visited the city.', 'fail'],
  ])('%s: %s / %s → %s', (segment, quote, text, expected) => {
    expect(outcome(segment, quote, text)).toBe(expected);
  });
});
