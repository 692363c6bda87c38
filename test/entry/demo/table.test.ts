import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/entry/demo/display-width.ts';
import { drawTable } from '../../../src/entry/demo/table.ts';
import { wrap } from '../../../src/entry/demo/wrap.ts';

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['قال', 3],
    ['وَقَّعَ', 3],
    ['e\u0301', 1],
    ['\u2067قال\u2069', 3],
    ['漢字', 4],
    ['😀', 2],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it('breaks at spaces, and keeps line breaks', () => {
    expect(wrap('one two three\nfour', 7)).toEqual(['one two', 'three', 'four']);
    expect(wrap('وقّع الجانبان اتفاقية', 13)).toEqual(['وقّع الجانبان', 'اتفاقية']);
  });

  it('cuts a word that is too wide between its characters', () => {
    expect(wrap('a abcdefgh b', 3)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
    expect(wrap('قَالَ', 2)).toEqual(['قَا', 'لَ']);
  });

  it('loses nothing', () => {
    expect(wrap('', 5)).toEqual(['']);
    expect(wrap('some words of various length', 8).join(' ')).toBe('some words of various length');
  });
});

const columns = [
  { title: '#', width: 2 },
  { title: 'Claim', width: 0 },
  { title: 'Source', width: 10 },
];
const plain = (text: string) => text;

describe('drawTable', () => {
  it('fits the terminal, whatever the script', () => {
    const rows = [
      ['1', 'The minister said that forty people met in Geneva', 'The minister'],
      ['2', 'وقّع الجانبان اتفاقيةً بقيمة أربعة مليارات دولار', 'رويترز'],
    ];
    const lines = drawTable(columns, rows, { width: 50, paint: plain });
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(50);
    // Every rule stands in the same column.
    const bars = lines
      .filter((line) => line.includes('│'))
      .map((line) => displayWidth(line.slice(0, line.indexOf('│'))));
    expect(new Set(bars).size).toBe(1);
    expect(lines[0]).toMatch(/^# {2}│ Claim +│ Source$/);
  });

  it('isolates right-to-left lines and no others', () => {
    const lines = drawTable(columns, [['1', 'قال', 'APP']], { width: 50, paint: plain });
    const row = lines[2] ?? '';
    expect(row).toContain('\u2067قال\u2069');
    expect(row.match(/[\u2066-\u2069]/g)).toHaveLength(2);
    expect(row.indexOf('قال')).toBeLessThan(row.indexOf('APP'));
  });

  it('turns a whole paragraph one way, by most of its letters', () => {
    const text = 'زار الوفد ثلاث مدن يوم 2026-02-03\ncontradicts الشاطئ: two figures for it';
    const lines = drawTable(columns, [['1', text, '']], { width: 44, paint: plain });
    const claims = lines.slice(2, -1).map((line) => line.split('│')[1]?.trim());
    expect(claims).toEqual([
      '\u2067زار الوفد ثلاث مدن يوم\u2069',
      // No letter in this line says so.
      '\u20672026-02-03\u2069',
      '\u2066contradicts الشاطئ: two\u2069',
      'figures for it',
    ]);
    // Right-to-left lines end where their column does.
    expect(lines[3]).toMatch(/│ {17}\u20672026-02-03\u2069 │$/);
  });

  it('becomes a block per row in a narrow terminal, without empty fields', () => {
    const lines = drawTable(columns, [['1', 'It rained.', '']], { width: 30, paint: plain });
    expect(lines.slice(0, 2)).toEqual(['#       1', 'Claim   It rained.']);
    expect(lines.join('\n')).not.toContain('Source');
  });

  it('paints cells without changing the layout', () => {
    const rows = [['1', 'It rained.', 'APP']];
    const painted = drawTable(columns, rows, { width: 50, paint: (text) => `<${text}>` });
    const bare = drawTable(columns, rows, { width: 50, paint: plain });
    const stripped = painted.map((line) => line.replaceAll(/[<>]/g, '').trimEnd());
    expect(stripped).toEqual(bare);
    expect(painted.join('')).toContain('<APP');
  });
});
