import { sha256Of } from './case-answer.ts';

// What was asked, read from the messages that went over the wire. Hand-written answers are kept by the words they are
// about, not by the whole call: a call also holds hints and findings, which change with every rule.

const SEGMENT = /^\[(s\d+)\](?: \((context only|heading)\))? (.*)$/gm;
const CLAIM = /^\[(c\d+)\] (.*)\n {2}passage: (.*)$/gm;
const FENCE = /^>>> (\S+)$/m;

const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/** The key of a sentence, of whatever white space. */
export const segmentKey = (words: string): string => sha256Of(flat(words));

/** The key of a claim beside the passage it was taken from. */
export const claimKey = (text: string, quotes: readonly string[]): string =>
  sha256Of(`${flat(text)}\n${flat(quotes.join(' … '))}`);

/** The segments a message asks about, those shown for context left out. */
export function askedSegments(message: string): { id: string; key: string }[] {
  return [...message.matchAll(SEGMENT)].flatMap(([, id = '', note, words = '']) =>
    note === 'context only' ? [] : [{ id, key: segmentKey(words) }],
  );
}

/** The claims a message asks to be judged. */
export function askedClaims(message: string): { id: string; key: string }[] {
  return [...message.matchAll(CLAIM)].map(([, id = '', text = '', passage = '']) => ({
    id,
    key: claimKey(text, [passage]),
  }));
}

/** The random marker around the data of a message; empty when there is none. */
export const fenceOf = (message: string): string => FENCE.exec(message)?.[1] ?? '';

/** The key of what a model was told as data, whatever the prompt says to do with it. */
export const inputKey = (step: string, user: string): string =>
  sha256Of(JSON.stringify([step, user.replaceAll(fenceOf(user), '')]));
