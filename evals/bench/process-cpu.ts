import { readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever its kernel does inside. */
const TICK_MS = 10;

/**
 * Milliseconds of processor time that another process has used, all its threads and the kernel's work for it together. Throws
 * where the operating system does not tell of processes as Linux does.
 */
export function processCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold anything; fields 14 and 15 are the times of the program and of the kernel.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
