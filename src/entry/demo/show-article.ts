import type { Article } from '../../domain/article.ts';
import { CLAIM_COLUMNS, describeClaim, describeFindings } from './describe-claim.ts';
import { drawTable } from './table.ts';
import { wrap } from './wrap.ts';

export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly colours: boolean;
}

const BOLD = 1;
const DIM = 2;
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const CHECKS = CLAIM_COLUMNS.findIndex((column) => column.title === 'Checks');

/** Colour of a cell of the checks by its worst outcome; null for a blank line of the cell. */
function colourOf(checks: string): number | null {
  if (checks.includes('✗')) return RED;
  if (/[!?]/.test(checks)) return YELLOW;
  return checks.includes('✓') ? GREEN : null;
}

/** An analysed article for a person: its claims as a table in reading order, then what was noticed. */
export function showArticle(article: Article, { width, colours }: Terminal): string {
  const paint = (text: string, colour: number | null) =>
    colours && colour !== null ? `\u001b[${colour}m${text}\u001b[0m` : text;
  const rightToLeft = article.direction === 'rtl';
  const rows = article.claims.map((claim, index) => describeClaim(claim, index, rightToLeft));
  const table = drawTable(CLAIM_COLUMNS, rows, {
    width,
    paint(text, row, column) {
      if (column === CHECKS) return paint(text, colourOf(text));
      return article.claims[row]?.checkWorthy === false ? paint(text, DIM) : text;
    },
  });
  const { length } = article.claims;
  const head = `${length} claims · ${article.segments.length} segments · language ${article.language} · engine ${article.engine.name}`;
  const carrier = article.carrier === null ? [] : [`Carried by ${article.carrier.name}`];
  const notices = [
    ...article.claims.flatMap(describeFindings),
    ...article.warnings.map((warning) => `! ${warning.code}: ${warning.message}`),
    ...article.engine.degraded.map((reason) => `! ${reason}`),
  ].flatMap((notice) => wrap(notice, width));
  const found = notices.length === 0 ? [] : [paint('To look at, by claim:', BOLD), ...notices];
  return `${[paint(head, BOLD), ...carrier, '', ...table, ...found].join('\n')}\n`;
}
