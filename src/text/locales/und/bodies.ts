/** No words are known. */
export const BODIES = '';
