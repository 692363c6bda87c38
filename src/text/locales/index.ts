import type { Locale } from '../locale.ts';
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import { neutral } from './und/index.ts';

/** Every language Isnad speaks, and the neutral reading for all others. A new language is one more line here. */
export const LOCALES: { readonly spoken: readonly Locale[]; readonly neutral: Locale } = {
  spoken: [arabic, english],
  neutral,
};
