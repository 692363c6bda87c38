import { html } from 'hono/html';
import { showValue } from '../gate/show.ts';
import { cutAtMarks, type Mark, marksOf } from './marked-text.ts';
import { change, figureValue, type Html, languageName } from './page-parts.ts';
import type { ReportedArticle } from './report.ts';
import type { ReportedClaim, ReportedGoldClaim } from './report-claims.ts';

/** The gravest first. Each has a colour, a line and a sign of its own: colour alone is lost on many. */
const SHOWN = ['missed', 'false', 'fault', 'part', 'left', 'good'] as const;
export type Shown = (typeof SHOWN)[number];

export const SIGN: Readonly<Record<Shown, string>> = {
  missed: '✗',
  false: '✚',
  fault: '≠',
  part: '½',
  left: '○',
  good: '✓',
};

const shownGold = ({ state, faults }: ReportedGoldClaim): Shown => {
  if (state !== 'found') return state;
  return faults.length > 0 ? 'fault' : 'good';
};

const shownClaim = ({ state, gold }: ReportedClaim, faulty: ReadonlySet<string>): Shown => {
  if (state !== 'right') return state;
  return gold.some((id) => faulty.has(id)) ? 'fault' : 'good';
};

const tag = (state: Shown, label: string): Html =>
  html`<b class="tag ${state}"><bdi>${SIGN[state]} ${label}</bdi></b>`;

function markedText(
  { text, language, direction }: ReportedArticle,
  place: { start: number; end: number },
  marks: readonly Mark<Shown>[],
): Html {
  const pieces = cutAtMarks(text, place, marks, SHOWN);
  return html`<p class="text" lang="${language}" dir="${direction}">${pieces.map((piece) => [
    piece.begins.map(({ state, label }) => tag(state, label)),
    piece.state === null ? piece.text : html`<mark class="${piece.state}">${piece.text}</mark>`,
  ])}</p>`;
}

/** The text sentence by sentence: as it is annotated on one side, as it was read on the other. */
function sides(article: ReportedArticle): Html {
  const faulty = new Set(article.gold.filter(({ faults }) => faults.length > 0).map(({ id }) => id));
  const gold = article.gold.flatMap((one) => marksOf(one.spans, shownGold(one), one.id));
  const read = article.claims.flatMap((one) =>
    marksOf(one.spans, shownClaim(one, faulty), String(one.number)),
  );
  return html`<div class="sides">
<div class="row head"><span>annotated</span><span>as it was read</span></div>
${article.segments.map(
  (segment) =>
    html`<div class="row">${markedText(article, segment, gold)}${markedText(article, segment, read)}</div>\n`,
)}</div>`;
}

const quoteOf = ({ spans }: { spans: ReportedClaim['spans'] }): string =>
  spans.map(({ quote }) => quote).join(' … ');

const faultRow = (state: Shown, label: string, quote: Html, why: Html): Html =>
  html`<tr><td>${tag(state, label)}</td><td>${quote}</td><td>${why}</td></tr>\n`;

/** What is wrong, one row for each claim; nothing when nothing is. */
function faults(article: ReportedArticle): Html | null {
  const words = (quote: string) =>
    html`<span lang="${article.language}" dir="${article.direction}">${quote}</span>`;
  const rows = [
    ...article.gold
      .filter(({ state }) => state === 'missed')
      .map((one) => faultRow('missed', one.id, words(quoteOf(one)), html`missed`)),
    ...article.claims
      .filter(({ state }) => state === 'false')
      .map((one) =>
        faultRow('false', String(one.number), words(quoteOf(one)), html`no annotated claim says this`),
      ),
    ...article.gold
      .filter(({ state, faults: found }) => state === 'found' && found.length > 0)
      .map((one) =>
        faultRow(
          'fault',
          `${one.id} = ${one.claims.join(', ')}`,
          words(quoteOf(one)),
          html`<ul>${one.faults.map((fault) => html`<li dir="auto">${fault}</li>`)}</ul>`,
        ),
      ),
  ];
  if (rows.length === 0) return null;
  return html`<div class="wide" tabindex="0"><table class="faults">
<thead><tr><th>claim</th><th>words</th><th>what is wrong</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function scores({ name, scores: all }: ReportedArticle): Html {
  return html`<div class="wide" tabindex="0"><table class="figures">
<thead><tr><th>figure</th><th>before</th><th>now</th><th>change</th><th>judged</th></tr></thead>
<tbody>${all.map(
    (score) => html`<tr data-article="${name}" data-figure="${score.name}"><th>${score.name}</th>
<td>${score.before ? showValue(score.unit, score.before.value) : '–'}</td>
<td>${figureValue(score.unit, score.value)}</td>
<td>${change(score.unit, score.before?.value ?? null, score.value)}</td><td>${score.judged}</td></tr>
`,
  )}</tbody></table></div>`;
}

/** One article, shut: a line that says how it went, and behind it text, faults and figures. */
export function pageArticle(article: ReportedArticle): Html {
  const count = (list: readonly { state: string }[], state: string) =>
    list.filter((one) => one.state === state).length;
  const wrong = article.gold.filter(({ state, faults: found }) => state === 'found' && found.length > 0);
  const counts = [
    ['missed', count(article.gold, 'missed'), 'missed'],
    ['false', count(article.claims, 'false'), 'false'],
    ['fault', wrong.length, 'read wrongly'],
  ] as const;
  return html`<details class="article"><summary><strong>${article.name}</strong>
<span class="quiet">${languageName(article.language)}, ${article.claims.length} claims for ${article.gold.length} annotated</span>
${counts.map(([state, many, what]) => (many === 0 ? '' : html`${tag(state, `${many} ${what}`)} `))}</summary>
<section id="article-${article.name}" aria-label="${article.name}">
${sides(article)}
${faults(article)}
${scores(article)}
</section></details>
`;
}
