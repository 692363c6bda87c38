/** No language: no word speaks for it. */
export const functionWords: ReadonlySet<string> = new Set();
