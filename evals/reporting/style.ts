/** Two colour schemes by variables; sizes in rem; what is wide scrolls by itself and never the page. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fdfdfc; --ink: #1d2126; --quiet: #5a6370; --line: #d9dde2; --raised: #f3f4f5;
  --good: #17693c; --missed: #b3261e; --missed-tint: #fbdedb; --false: #8a4b00; --false-tint: #ffe8c7;
  --fault: #6a3ab2; --fault-tint: #ece2fb; --blue: #2a5fb4; --blue-tint: #cfdff7; --teal: #12806f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15181c; --ink: #e6e8eb; --quiet: #a2abb6; --line: #373d45; --raised: #1e2227;
    --good: #71cf98; --missed: #ff9d94; --missed-tint: #54211d; --false: #f5bd69; --false-tint: #4b3108;
    --fault: #c9aaf7; --fault-tint: #3a2a56; --blue: #86b1f5; --blue-tint: #24395c; --teal: #58c9b5;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem clamp(0.75rem, 3vw, 2.5rem) 4rem; max-width: 84rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 0.5rem; border-block-end: 1px solid var(--line); padding-block-end: 0.25rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
a { color: var(--blue); }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.quiet { color: var(--quiet); font-size: 0.875rem; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin-block: 0.75rem; }
table { border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 500; white-space: nowrap; }
.figures td, .mutations td { font-variant-numeric: tabular-nums; white-space: nowrap; }
.worse { color: var(--missed); font-weight: 600; }
.better { color: var(--good); font-weight: 600; }
.outcome { border: 1px solid var(--line); border-inline-start: 0.4rem solid; border-radius: 0.25rem; padding: 0.5rem 1rem; margin-block: 1rem; }
.outcome p { margin: 0; }
.outcome ul { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
.outcome.red { border-inline-start-color: var(--missed); }
.outcome.green { border-inline-start-color: var(--good); }
.outcome.red strong { color: var(--missed); }
.outcome.green strong { color: var(--good); }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; font-size: 0.875rem; }
.article { border: 1px solid var(--line); border-radius: 0.25rem; margin-block: 0.5rem; }
.article > summary { cursor: pointer; padding: 0.5rem 0.75rem; background: var(--raised); }
.article > section { padding: 0.25rem 0.75rem 0.75rem; }
.row { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2rem; border-block-end: 1px solid var(--line); }
.row.head { color: var(--quiet); font-size: 0.875rem; font-weight: 600; padding-block: 0.4rem; }
.text { margin: 0; padding-block: 0.5rem; white-space: pre-line; overflow-wrap: anywhere; line-height: 1.9; }
.text[dir="rtl"] { font-size: 1.1rem; line-height: 2.1; }
[dir="rtl"] { font-family: "Noto Naskh Arabic", "Noto Sans Arabic", system-ui, sans-serif; }
mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: 0.3em; text-decoration-skip-ink: none; }
mark.good { text-decoration-color: var(--good); }
mark.missed { background: var(--missed-tint); text-decoration: underline dashed 2px var(--missed); }
mark.false { background: var(--false-tint); text-decoration: underline wavy 1.5px var(--false); }
mark.fault { background: var(--fault-tint); text-decoration: underline double 2px var(--fault); }
mark.left, mark.part { text-decoration: underline dotted 2px var(--quiet); }
.tag { display: inline-block; font: 600 0.72rem/1.35 system-ui, sans-serif; padding: 0 0.3rem; margin-inline-end: 0.2rem; border: 1px solid; border-radius: 0.2rem;
  white-space: nowrap; vertical-align: 0.15em; }
.tag.good { color: var(--good); } .tag.missed { color: var(--missed); } .tag.false { color: var(--false); }
.tag.fault { color: var(--fault); } .tag.left, .tag.part { color: var(--quiet); }
.faults ul { margin: 0; padding-inline-start: 1.1rem; }
.faults span[dir] { display: block; min-width: 14rem; }
svg { display: block; }
.bars { width: clamp(8rem, 38vw, 20rem); }
.axis { stroke: var(--line); stroke-width: 1; }
.band { fill: var(--blue-tint); }
.range { stroke: var(--blue); stroke-width: 2; }
.dot { fill: var(--blue); }
.ground { fill: var(--raised); }
rect.tuned { fill: var(--blue); }
rect.apart { fill: var(--teal); }
line.target { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 2; }
.key { display: inline-block; width: 1.2rem; height: 0.6rem; }
.key.tuned { background: var(--blue); }
.key.apart { background: var(--teal); }
.key.target { width: 0; height: 1rem; border-inline-start: 2px dashed var(--ink); vertical-align: -0.2rem; margin-inline: 0.4rem; }
@media (max-width: 44rem) {
  .spread { display: none; }
  .row { grid-template-columns: 1fr; padding-block: 0.4rem; }
  .row.head { display: none; }
  .row .text { padding-block: 0.1rem; }
  .row .text::before { display: block; content: "annotated"; color: var(--quiet); font: 600 0.75rem/1.4 system-ui, sans-serif; direction: ltr; }
  .row .text + .text::before { content: "as it was read"; }
}
@media print { .article { break-inside: avoid; } }
`;
