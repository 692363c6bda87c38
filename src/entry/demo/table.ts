import { displayWidth } from './display-width.ts';
import { layOut } from './lay-out.ts';

export interface Column {
  readonly title: string;
  /** Columns of the terminal; one column of the table may take what is left: 0. */
  readonly width: number;
}

export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number;
  /** Changes the look of a finished cell, never its width. */
  readonly paint: (text: string, row: number, column: number, line: number) => string;
}

const GAP = ' │ ';
const NARROWEST = 24;

/**
 * A table of wrapped cells, one string per line. When the terminal leaves too little for the elastic column, each row becomes
 * a block with a line or more per field.
 */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string[] {
  const fixed = columns.reduce((sum, column) => sum + column.width, 0) + GAP.length * (columns.length - 1);
  const rest = style.width - fixed;
  if (rest < NARROWEST) return drawBlocks(columns, rows, style);
  const widths = columns.map((column) => column.width || rest);
  const titles = columns.map((column, at) => column.title.padEnd(widths[at] ?? 0)).join(GAP);
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  const lines = [titles.trimEnd(), rule];
  for (const [at, row] of rows.entries()) {
    const cells = row.map((text, column) => layOut(text, widths[column] ?? 1));
    const height = Math.max(...cells.map((cellLines) => cellLines.length));
    for (let line = 0; line < height; line += 1)
      lines.push(
        cells
          .map((cellLines, column) =>
            style.paint(cellLines[line] ?? ' '.repeat(widths[column] ?? 0), at, column, line),
          )
          .join(GAP)
          .trimEnd(),
      );
    lines.push(rule);
  }
  return lines;
}

function drawBlocks(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string[] {
  const titleWidth = Math.max(...columns.map((column) => displayWidth(column.title)));
  const width = Math.max(10, style.width - titleWidth - 2);
  return rows.flatMap((row, at) => [
    ...row.flatMap((text, column) =>
      text === ''
        ? []
        : layOut(text, width).map((line, index) => {
            const title = index === 0 ? (columns[column]?.title ?? '') : '';
            return `${title.padEnd(titleWidth)}  ${style.paint(line, at, column, index)}`.trimEnd();
          }),
    ),
    '─'.repeat(Math.min(style.width, titleWidth + 2 + width)),
  ]);
}
