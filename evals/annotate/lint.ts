import { createHash } from 'node:crypto';
import { Gold } from '../scorers/gold.ts';

/** Every `{start, end, quote}` anywhere in a JSON value, with its path. */
function* spansIn(
  value: unknown,
  path: string,
): Generator<{ path: string; start: number; end: number; quote: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  const { start, end, quote } = value as Record<string, unknown>;
  if (start !== undefined && end !== undefined && quote !== undefined)
    yield { path, start: Number(start), end: Number(end), quote };
  for (const [key, item] of Object.entries(value)) yield* spansIn(item, `${path}/${key}`);
}

function wrongSpans(text: string, annotation: unknown): string[] {
  return [...spansIn(annotation, '')].flatMap(({ path, start, end, quote }) =>
    Number.isInteger(start) && start >= 0 && start < end && text.slice(start, end) === quote
      ? []
      : [
          `${path}: text [${start}, ${end}) is ${JSON.stringify(text.slice(start, end))}, not ${JSON.stringify(quote)}`,
        ],
  );
}

/** Text that no segment holds, and segments that overlap or stand in the wrong order. */
function wrongCover(text: string, { segments }: Gold): string[] {
  const problems: string[] = [];
  let at = 0;
  for (const { id, start, end } of segments) {
    if (start < at) problems.push(`segment ${id} begins before the end of the one before`);
    const between = text.slice(at, start).trim();
    if (between !== '') problems.push(`no segment holds ${JSON.stringify(between)} before ${id}`);
    at = Math.max(at, end);
  }
  const rest = text.slice(at).trim();
  return rest === '' ? problems : [...problems, `no segment holds ${JSON.stringify(rest)} at the end`];
}

function wrongNames({ segments, sources, claims, relations, ambiguities }: Gold): string[] {
  const places = new Map(segments.map((one) => [one.id, one]));
  const known = new Set(sources.map(({ id }) => id));
  const ids = new Set(claims.map(({ id }) => id));
  const problems = ids.size < claims.length ? ['two claims have the same id'] : [];
  for (const { id, segment, spans, attribution, carryOver } of claims) {
    const place = places.get(segment);
    if (place === undefined) problems.push(`claim ${id}: no segment ${segment}`);
    else if (spans.some(({ start, end }) => start < place.start || end > place.end))
      problems.push(`claim ${id}: a span leaves segment ${segment}`);
    for (const source of [...attribution.map(({ sourceId }) => sourceId), ...carryOver.sourceIds])
      if (!known.has(source)) problems.push(`claim ${id}: no source ${source}`);
    if (carryOver.fromSegment !== null && !places.has(carryOver.fromSegment))
      problems.push(`claim ${id}: no segment ${carryOver.fromSegment} to carry a source from`);
  }
  for (const named of [...relations, ...ambiguities].flatMap((one) => one.claims))
    if (!ids.has(named)) problems.push(`no claim ${named}, which a relation or an ambiguity names`);
  return problems;
}

/** What is wrong with an annotation of `text`, one sentence each; empty when nothing is. */
export function lintAnnotation(text: string, annotation: unknown): string[] {
  const parsed = Gold.safeParse(annotation);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `/${path.map(String).join('/')}: ${message}`);
  const gold = parsed.data;
  const problems: string[] = [];
  if (gold.draft === true)
    problems.push('/draft: still a draft; correct every claim, then take the line out');
  if (gold.sha256 !== createHash('sha256').update(text).digest('hex'))
    problems.push('/sha256: is not that of the article');
  if (gold.lengthUtf16 !== text.length) problems.push(`/lengthUtf16: the article has ${text.length}`);
  if (typeof gold.provenance !== 'string' || gold.provenance.trim() === '')
    problems.push('/provenance: say where the article comes from');
  if (typeof gold.licence !== 'string' || gold.licence.trim() === '')
    problems.push('/licence: say under what licence the article is');
  return [...problems, ...wrongSpans(text, annotation), ...wrongCover(text, gold), ...wrongNames(gold)];
}
