import type { Article } from '../../../domain/article.ts';
import type { Claim } from '../../../domain/claim.ts';
import type { Relation } from '../../../domain/verdict.ts';
import type { Terminal } from '../show-article.ts';
import { drawTable } from '../table.ts';

const BOLD = 1;
const COLOURS: Readonly<Record<string, number>> = { supported: 32, refuted: 31, conflicting: 33 };
const COLUMNS = [
  { title: 'Claim', width: 0 },
  { title: 'Verdict', width: 20 },
  { title: 'Origins', width: 7 },
  { title: 'To other articles', width: 44 },
] as const;

/** "contradicts صحيفة الشاطئ: Two different figures …", one line for each relation of a kind to an article. */
function describeRelations({ relations, articleId }: Claim, publishers: ReadonlyMap<string, string>): string {
  const outside = relations.filter((one) => one.articleId !== articleId);
  const lines = outside.map(({ type, articleId: there, because, independent }: Relation) => {
    const origin = independent ? '' : ' (same origin)';
    return `${type} ${publishers.get(there) ?? there}${origin}: ${because}`;
  });
  return [...new Set(lines)].join('\n');
}

/** The verdicts of an article's claims on what it says, and what they are to other articles' claims. */
export function showVerdicts(
  article: Article,
  publishers: ReadonlyMap<string, string>,
  { width, colours }: Terminal,
): string {
  const paint = (text: string, colour: number | undefined) =>
    colours && colour !== undefined ? `\u001b[${colour}m${text}\u001b[0m` : text;
  const claims = article.claims.filter(
    ({ checkWorthy, verdict }) => checkWorthy && verdict.holds.asOf !== null,
  );
  const rows = claims.map((claim) => [
    claim.text,
    claim.verdict.holds.label,
    String(claim.verdict.holds.origins),
    describeRelations(claim, publishers),
  ]);
  const alone = article.claims.length - claims.length;
  const head = paint(article.publisher ?? article.id, BOLD);
  const none =
    alone === 0 ? [] : [`${alone} of ${article.claims.length} claims: nothing stored bears on them.`];
  if (rows.length === 0) return `${[head, ...none].join('\n')}\n`;
  const table = drawTable(COLUMNS, rows, {
    width,
    paint: (text, row, column) => paint(text, column === 1 ? COLOURS[rows[row]?.[1] ?? ''] : undefined),
  });
  return `${[head, ...table, ...none].join('\n')}\n`;
}
