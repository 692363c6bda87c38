import type { LogEntry } from '../http/deps.ts';
import { LOG_LEVELS } from './settings.ts';

/**
 * Writes log entries as lines of JSON: `time`, `level`, `message`, then the entry's own fields.
 */
export function createLog(
  level: (typeof LOG_LEVELS)[number],
  write: (line: string) => void,
): (entry: LogEntry) => void {
  const least = LOG_LEVELS.indexOf(level);
  return (entry) => {
    if (LOG_LEVELS.indexOf(entry.level) < least) return;
    const { level: own, message, ...fields } = entry;
    write(`${JSON.stringify({ time: new Date().toISOString(), level: own, message, ...fields })}\n`);
  };
}
