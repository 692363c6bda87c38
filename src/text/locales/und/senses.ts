/** No words are known. */
export const SENSE_WORDS = '';
export const NEGATORS = '';
export const NO_NEGATORS = '';
