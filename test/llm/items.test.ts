import { describe, expect, it } from 'vitest';
import { ItemReader, MOST_ITEMS, readItems } from '../../src/llm/items.ts';

const ANSWER =
  '{"claims": [{"text": "a ]} \\" {", "n": [1, {"x": 2}]}, {"text": "ب"}], "skipped": [{"segment": "s3"}]}';

describe('the items of a list in an answer', () => {
  it('are read whole, each list by its key', () => {
    expect(readItems(ANSWER, 'claims')).toEqual({
      items: [{ text: 'a ]} " {', n: [1, { x: 2 }] }, { text: 'ب' }],
      complete: true,
    });
    expect(readItems(ANSWER, 'skipped')).toEqual({ items: [{ segment: 's3' }], complete: true });
  });

  it('come as soon as each is whole, wherever the pieces are cut', () => {
    for (let size = 1; size < 20; size += 1) {
      const reader = new ItemReader('claims');
      const items: unknown[] = [];
      for (let at = 0; at < ANSWER.length; at += size)
        items.push(...reader.push(ANSWER.slice(at, at + size)));
      expect(items).toHaveLength(2);
      expect(reader.complete).toBe(true);
    }
    const reader = new ItemReader('claims');
    const end = ANSWER.indexOf('}, {"text": "ب"');
    expect(reader.push(ANSWER.slice(0, end))).toEqual([]);
    expect(reader.push('}')).toHaveLength(1);
    expect(reader.complete).toBe(false);
  });

  it('of a list that was cut off are those that are whole', () => {
    expect(readItems('{"claims": [{"a": 1}, {"a": 2', 'claims')).toEqual({
      items: [{ a: 1 }],
      complete: false,
    });
  });

  it('are found behind words and in a fence', () => {
    const fenced = 'Here are the "claims":\n```json\n{"claims": [{"a": 1}]}\n```\nDone.';
    expect(readItems(fenced, 'claims')).toEqual({ items: [{ a: 1 }], complete: true });
  });

  it('have their syntax mended, and nothing else', () => {
    expect(readItems('{"claims": [{\'a\': 1, b: "2",}, {"a": 3}]}', 'claims').items).toEqual([
      { a: 1, b: '2' },
      { a: 3 },
    ]);
    expect(readItems('{"claims": [{"a": process.exit(1)}]}', 'claims').items).not.toContainEqual({
      a: undefined,
    });
  });

  it.each(['', 'no list here', '{"claims": {}}', '{"claims": null}', '[1, 2]'])('of %j are none', (text) => {
    expect(readItems(text, 'claims')).toEqual({ items: [], complete: false });
  });

  it('are no more than are read, and the list then is not complete', () => {
    const many = `{"claims": [${'{},'.repeat(MOST_ITEMS)}{}]}`;
    const { items, complete } = readItems(many, 'claims');
    expect([items.length, complete]).toEqual([MOST_ITEMS, false]);
  });

  // A machine under load fails once; what is quadratic fails every time.
  it('cost their length: eight times the brackets or quotes cost no sixty-four times the work', {
    retry: 3,
  }, () => {
    const once = (text: string): number => {
      const reader = new ItemReader('claims');
      const start = performance.now();
      for (let at = 0; at < text.length; at += 50) reader.push(text.slice(at, at + 50));
      return performance.now() - start;
    };
    const best = (text: string): number => Math.min(once(text), once(text), once(text));
    for (const hostile of ['[', '{"', '"claims" ', '\\"']) {
      const text = (length: number) => `{"claims": [${hostile.repeat(length / hostile.length)}`;
      best(text(400_000));
      // A noisy machine is given room: what is quadratic comes to 64.
      expect(best(text(3_200_000)) / Math.max(best(text(400_000)), 1)).toBeLessThan(40);
    }
  });
});
