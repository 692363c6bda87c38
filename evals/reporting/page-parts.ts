import { html } from 'hono/html';
import { isWorse } from '../gate/judge.ts';
import { showValue } from '../gate/show.ts';
import type { Score } from '../scorers/score.ts';

/** Markup in which every value that was put in is escaped. */
export type Html = ReturnType<typeof html>;

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
export const languageName = (tag: string): string => LANGUAGES.of(tag) ?? tag;

/** A figure as it is printed, and beside it as it was reckoned. */
export const figureValue = (unit: Score['unit'], value: number | null): Html =>
  html`<data value="${value === null ? '' : String(value)}">${showValue(unit, value)}</data>`;

/** What stands for no change. */
export const SAME = '=';

/** `▲ +0.012`: whether it got better or worse by its sign and its colour, not by its colour alone. */
export function change(unit: Score['unit'], before: number | null, now: number | null): Html | string {
  if (before === null || now === null) return '';
  const worse = isWorse(unit, before, now);
  if (!worse && !isWorse(unit, now, before)) return SAME;
  const by = now - before;
  const size = unit === 'count' ? String(Math.abs(by)) : Math.abs(by).toFixed(3);
  return html`<span class="${worse ? 'worse' : 'better'}">${worse ? '▼ worse' : '▲ better'} ${by < 0 ? '−' : '+'}${size}</span>`;
}
