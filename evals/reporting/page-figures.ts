import { html } from 'hono/html';
import type { Figure } from '../gate/bootstrap.ts';
import { showFigure, showValue } from '../gate/show.ts';
import { change, figureValue, type Html, languageName, SAME } from './page-parts.ts';
import type { Report, ReportedArticle, ReportedFigure } from './report.ts';

const WIDTH = 200;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** A share on a line from 0 to 1: the accepted interval as a band, this run's as a line with its value as a dot. */
function interval({ name, unit, value, low, high, before }: ReportedFigure): Html | string {
  if (unit === 'count' || value === null || low === null || high === null) return '';
  const at = (share: number) => (4 + share * (WIDTH - 8)).toFixed(1);
  const wide = (from: number, to: number) => Math.max(1, (to - from) * (WIDTH - 8)).toFixed(1);
  const band =
    before !== null && before.low !== null && before.high !== null
      ? html`<rect class="band" x="${at(before.low)}" y="2" width="${wide(before.low, before.high)}" height="${HEIGHT - 4}"/>`
      : '';
  return html`<svg class="interval" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${name} on a line from 0 to 1">
<line class="axis" x1="${at(0)}" x2="${at(1)}" y1="${MIDDLE}" y2="${MIDDLE}"/>${band}
<line class="range" x1="${at(low)}" x2="${at(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/><circle class="dot" cx="${at(value)}" cy="${MIDDLE}" r="4"/></svg>`;
}

const spread = ({ value, low, high, unit }: Omit<Figure, 'judged'>): string =>
  value === null ? '' : showFigure({ unit, value, low, high }).replace(/^\S+ /, '');

/** The accepted figure; its interval is the first to go where the page is narrow. */
function before({ unit, before: was }: ReportedFigure): Html | string {
  if (was === null) return '–';
  return html`${showValue(unit, was.value)} <span class="spread">${spread({ unit, ...was })}</span>`;
}

/** The figures over all articles: before, now, and how far chance alone would carry them. */
export function pageFigures({ figures, articles }: Report): Html {
  const silent = (name: string) =>
    articles.filter(
      ({ pooled, scores }) => pooled && scores.some((one) => one.name === name && one.value === null),
    ).length;
  return html`<div class="wide" tabindex="0"><table class="figures">
<thead><tr><th>figure</th><th>before</th><th>now</th><th>95 % interval</th><th>change</th><th>judged</th><th title="articles with nothing to judge">nothing in</th><th>0 … 1</th></tr></thead>
<tbody>${figures.map(
    (figure) => html`<tr data-figure="${figure.name}"><th>${figure.name}</th>
<td>${before(figure)}</td>
<td>${figureValue(figure.unit, figure.value)}</td><td>${spread(figure)}</td>
<td>${change(figure.unit, figure.before?.value ?? null, figure.value)}</td><td>${figure.judged}</td>
<td class="quiet">${silent(figure.name) || ''}</td><td>${interval(figure)}</td></tr>
`,
  )}</tbody></table></div>`;
}

const OVERVIEW = ['core recall', 'precision', 'exact chain', 'voice leak', 'modality kept'];

/** A line for each article, with the figures a reader asks for first. */
export function pageOverview(articles: readonly ReportedArticle[]): Html {
  return html`<div class="wide" tabindex="0"><table class="figures">
<thead><tr><th>article</th><th>language</th><th>claims</th>${OVERVIEW.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${articles.map(
    (
      article,
    ) => html`<tr><th><a href="#article-${article.name}">${article.name}</a>${article.pooled ? '' : ' (not pooled)'}</th>
<td>${languageName(article.language)}</td><td>${article.claims.length}</td>
${OVERVIEW.map((name) => {
  const score = article.scores.find((one) => one.name === name);
  if (!score) return html`<td></td>`;
  const was = score.before?.value ?? null;
  const moved = change(score.unit, was, score.value);
  return html`<td>${figureValue(score.unit, score.value)} ${moved === SAME ? '' : moved}</td>`;
})}</tr>
`,
  )}</tbody></table></div>`;
}
