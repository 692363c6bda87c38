import { readFileSync } from 'node:fs';

/** Resident memory of a process in megabytes: now, at its most, and what is its own rather than pages of its program's file. */
export interface ProcessMemory {
  readonly resident: number;
  readonly peak: number;
  readonly own: number;
}

/** Throws where the operating system does not tell of processes as Linux does. */
export function processMemory(pid: number): ProcessMemory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field: string): number =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
  return { resident: megabytes('VmRSS'), peak: megabytes('VmHWM'), own: megabytes('RssAnon') };
}
