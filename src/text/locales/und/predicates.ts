/** No words are known. */
export const PREDICATES = '';
