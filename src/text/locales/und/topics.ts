/** No words are known. */
export const TOPICS = '';
