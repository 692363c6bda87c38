import { describe, expect, it } from 'vitest';
import { referenceLeft } from '../../../evals/scorers/references.ts';

describe('a word at the head of a claim that needs an earlier sentence', () => {
  it.each([
    ['He opened the bridge on Monday', 'He'],
    ['its volunteers recovered the logbook', 'its'],
    ['trade between the two countries doubled', 'the two countries'],
    ['وقّع الجانبان مذكرة تفاهم', 'الجانبان'],
    ['جاء ذلك في بيان للبلدية', 'جاء ذلك'],
    ['وهي ملتزمة بالموعد', 'وهي'],
  ])('%s', (text, left) => {
    expect(referenceLeft(text)).toBe(left);
  });

  it.each([
    'She [Nora Falk] opened the bridge',
    'It is unclear whether the bridge will open',
    'Nora Falk opened her bridge',
    'Participants reported their diet',
    'وقّع الجانبان المغربي والتونسي مذكرة',
    'نورا فالح هي رئيسة البلدية',
    '',
  ])('is not in "%s"', (text) => {
    expect(referenceLeft(text)).toBeNull();
  });
});
