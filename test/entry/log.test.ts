import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/entry/log.ts';

describe('createLog', () => {
  it('writes one line of JSON an entry', () => {
    const lines: string[] = [];
    createLog('info', (line) => lines.push(line))({
      level: 'info',
      message: 'request',
      route: '/x\n',
      status: 200,
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\n]+\n$/);
    const { time, ...entry } = JSON.parse(lines[0] ?? '');
    expect(new Date(time).toISOString()).toBe(time);
    expect(entry).toEqual({ level: 'info', message: 'request', route: '/x\n', status: 200 });
  });

  it('leaves out what is less important than asked for', () => {
    const kept = (level: 'debug' | 'warn' | 'silent') => {
      const lines: string[] = [];
      const log = createLog(level, (line) => lines.push(line));
      for (const own of ['debug', 'info', 'warn', 'error'] as const) log({ level: own, message: own });
      return lines.map((line) => JSON.parse(line).message);
    };
    expect(kept('debug')).toEqual(['debug', 'info', 'warn', 'error']);
    expect(kept('warn')).toEqual(['warn', 'error']);
    expect(kept('silent')).toEqual([]);
  });
});
