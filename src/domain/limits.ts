/** Limits that every entry shares; those marked as settings can be changed by the environment. */

/** Setting ISNAD_MAX_BODY_BYTES: bytes of a request body. */
export const MAX_BODY_BYTES = 1_048_576;

/** Setting ISNAD_MAX_TEXT_CHARS: UTF-16 code units of an article's text. A long read is 30,000. */
export const MAX_TEXT_CHARS = 200_000;

/** UTF-16 code units of a title, publisher, author, or search text. */
export const MAX_NAME_CHARS = 1_000;

/** Articles of one batch. */
export const MAX_BATCH_ARTICLES = 1_000;

/** Setting ISNAD_MAX_BATCH_BYTES: bytes of a batch's body. */
export const MAX_BATCH_BYTES = 16_777_216;

/** Setting ISNAD_MAX_WAITING_JOBS: articles that may wait to be analysed; more is answered with 503. */
export const MAX_WAITING_JOBS = 10_000;

/** Setting ISNAD_MAX_IN_FLIGHT: requests worked on at the same time; more is answered with 503. */
export const MAX_IN_FLIGHT = 64;

/** Items of one page of a list: what a client gets without asking, and the most it may ask for. */
export const DEFAULT_PAGE_ITEMS = 20;
export const MAX_PAGE_ITEMS = 100;

/**
 * A page also ends, after at least one item, before its items together exceed so many characters of JSON. Without
 * this bound a hundred articles of the longest kind would fill the memory of the server that lists them.
 */
export const MAX_PAGE_CHARS = 8_000_000;

/** Pieces of evidence that come with a request, and UTF-16 code units of the text of each. */
export const MAX_EVIDENCE_PIECES = 20;
export const MAX_EVIDENCE_CHARS = 20_000;

/** UTF-16 code units of a claim that is sent to be verified: a sentence or a few. */
export const MAX_CLAIM_CHARS = 2_000;

/** UTF-16 code units of an address. */
export const MAX_URL_CHARS = 2_000;
