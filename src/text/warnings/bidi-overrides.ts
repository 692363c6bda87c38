/** A stretch of one line whose letters are shown in another order than they are written, as offsets. */
export interface ReorderedStretch {
  readonly start: number;
  readonly end: number;
}

const LRE = 0x202a;
const RLE = 0x202b;
const PDF = 0x202c;
const LRO = 0x202d;
const RLO = 0x202e;
const LRI = 0x2066;
const FSI = 0x2068;
const PDI = 0x2069;

/** Controls nested deeper do nothing (Unicode Bidirectional Algorithm, max_depth), and are only counted. */
const MAX_DEPTH = 125;

const isBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029 || code === 0x85;

/**
 * Finds overrides, and embeddings and isolates that their line leaves open. Marks (RLM, LRM, ALM) and pairs that close
 * are how Arabic and Latin are mixed every day, and are not told. One stretch per line, from the first such control
 * to the end of what it governs. Linear.
 */
export function findReorderedStretches(text: string): ReorderedStretch[] {
  const found: ReorderedStretch[] = [];
  const embeddings: { at: number; override: boolean }[] = [];
  const isolates: number[] = [];
  let start = -1;
  let end = -1;
  let ink = 0;
  let deeper = 0;
  const embed = (at: number, override: boolean): void => {
    if (embeddings.length < MAX_DEPTH) embeddings.push({ at, override });
    else deeper += 1;
  };
  const include = (from: number, to: number): void => {
    if (start === -1 || from < start) start = from;
    end = Math.max(end, to);
  };
  const endLine = (): void => {
    for (const open of [embeddings[0]?.at, isolates[0]])
      if (open !== undefined && ink > open) include(open, ink);
    if (start !== -1) found.push({ start, end });
    embeddings.length = 0;
    isolates.length = 0;
    deeper = 0;
    start = -1;
    end = -1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) endLine();
    else if (code === PDF) {
      const open = deeper > 0 ? undefined : embeddings.pop();
      if (deeper > 0) deeper -= 1;
      if (open?.override === true) include(open.at, at + 1);
    } else if (code === PDI) isolates.pop();
    else if (code === LRO || code === RLO) embed(at, true);
    else if (code === LRE || code === RLE) embed(at, false);
    else if (code >= LRI && code <= FSI) isolates.push(at);
    else if (code > 0x20) ink = at + 1;
  }
  endLine();
  return found;
}
