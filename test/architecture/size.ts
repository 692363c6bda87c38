const LIMIT = 400;
const REASON_ABOVE = 250;
const MEDIAN_BELOW = 80;

/** Word lists and registries are reviewed as data, and may be as long as they are. */
export function isData(path: string): boolean {
  return /^src\/(?:text\/locales|sources\/data)\//.test(path);
}

/** The size rule a source file breaks, or null. A long file's opening comment has to say why it is long. */
export function judgeSize(path: string, source: string): string | null {
  if (isData(path)) return null;
  const lines = countLines(source);
  if (lines > LIMIT) return `${path} has ${lines} lines, more than ${LIMIT}: split it`;
  if (lines <= REASON_ABOVE) return null;
  return hasReason(source)
    ? null
    : `${path} has ${lines} lines: say in its opening comment why it is one file`;
}

/** Half of all files stay small, whatever single files need. `null` when they do. */
export function judgeMedian(files: ReadonlyMap<string, string>): string | null {
  const sizes = [...files].filter(([path]) => !isData(path)).map(([, source]) => countLines(source));
  const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return median < MEDIAN_BELOW
    ? null
    : `the median source file has ${median} lines, not under ${MEDIAN_BELOW}`;
}

function hasReason(source: string): boolean {
  const opening = source.slice(0, 3000);
  return [...opening.matchAll(/\/\*\*[\s\S]*?\*\/|(?:^\/\/.*\n)+/gm)].some(([comment]) =>
    /\b(?:because|long|one file|together)\b/i.test(comment.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')),
  );
}

function countLines(source: string): number {
  return source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
}
