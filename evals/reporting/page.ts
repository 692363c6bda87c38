import { html, raw } from 'hono/html';
import { showChange, showChanges } from '../gate/show.ts';
import { pageArticle, type Shown, SIGN } from './page-article.ts';
import { pageFigures, pageOverview } from './page-figures.ts';
import { pageMutations } from './page-mutations.ts';
import type { Html } from './page-parts.ts';
import type { Report } from './report.ts';
import { STYLE } from './style.ts';

const MEANING: Readonly<Record<Shown, string>> = {
  good: 'found and read as annotated',
  fault: 'found, but something about it is read wrongly',
  missed: 'annotated and not found',
  false: 'claimed, and nothing annotated says it',
  left: 'annotated and free to leave out',
  part: 'a part of a claim that is found: neither right nor wrong',
};

const legend = (): Html =>
  html`<ul class="legend">${Object.entries(MEANING).map(
    ([state, meaning]) =>
      html`<li><b class="tag ${state}">${SIGN[state as Shown]}</b> <mark class="${state}">${meaning}</mark></li>`,
  )}</ul>`;

function outcome({ red, changes }: Report): Html {
  if (red.length > 0)
    return html`<div class="outcome red"><p><strong>✗ Red.</strong> Below a floor or beyond the baseline:</p>
<ul>${red.map((line) => html`<li dir="auto">${line}</li>`)}</ul></div>`;
  const held = changes === null ? 'Floors hold; this run is not held against the baseline.' : 'Nothing fell.';
  return html`<div class="outcome green"><p><strong>✓ Green.</strong> ${held}</p></div>`;
}

function changed({ changes, fresh }: Report): Html {
  const lines = [
    ...showChanges(changes ?? [], (one) => [showChange(one)]),
    ...fresh.map((name) => `${name}: not in the baseline yet`),
  ];
  if (lines.length === 0)
    return html`<p class="quiet">${changes === null ? 'Not compared.' : 'No case differs from the baseline.'}</p>`;
  return html`<ul>${lines.map((line) => html`<li dir="auto">${line}</li>`)}</ul>`;
}

/**
 * The report as one document that asks for nothing: style inside, no script, no font, no picture. English from left to right;
 * what comes from an article has its own language and direction.
 */
export async function page(report: Report): Promise<string> {
  const { mutations } = report;
  const document = await html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
<meta name="color-scheme" content="light dark"/>
<title>Evals: ${report.backend}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><h1>Evals: ${report.backend}</h1>
${report.notes.map((note) => html`<p class="quiet">${note}</p>`)}
<nav><a href="#figures">Figures</a> <a href="#changed">Changed cases</a> ${mutations ? html`<a href="#mutations">Mutations</a> ` : ''}<a href="#articles">Articles</a></nav></header>
<main>
${outcome(report)}
<section id="figures"><h2>Figures</h2>
<p>Over ${report.articles.filter(({ pooled }) => pooled).length} articles, with 95 % intervals over whole articles. A dash is nothing to judge.</p>
${pageFigures(report)}</section>
<section id="changed"><h2>Changed cases</h2>
${changed(report)}</section>
${mutations ? html`<section id="mutations"><h2>Mutations</h2>${pageMutations(mutations)}</section>` : ''}
<section id="articles"><h2>Articles</h2>
${pageOverview(report.articles)}
<h3>Text by text</h3>
${legend()}
${report.articles.map(pageArticle)}</section>
</main>
</body>
</html>
`;
  return String(document);
}
