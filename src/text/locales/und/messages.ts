/** A reader of a language that no locale speaks is answered in English. */
export { messages } from '../en/messages.ts';
