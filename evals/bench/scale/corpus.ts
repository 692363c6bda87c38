import type { ClaimDraft } from '../../../src/domain/claim.ts';
import { factsOf } from '../../../src/evidence/known-claim.ts';
import { evidenceEntries } from '../../../src/evidence/retrieval/entries.ts';
import type { Question } from '../../../src/evidence/retrieval/find-candidates.ts';
import { localeOf } from '../../../src/pipeline/locale-of.ts';
import type { Store } from '../../../src/storage/port.ts';
import { LOCALES } from '../../../src/text/locales/index.ts';
import { analyse } from '../analyse.ts';
import { dressArticle, type Forms } from './dress.ts';
import { drawArticle, type Fact, tell } from './generate.ts';
import { randomFrom } from './random.ts';

const CLAIMS_AN_ARTICLE = 25;
/** Facts that are remembered to be asked for, and those of them that other articles tell again. */
const REMEMBERED = 5_000;
const TOLD_AGAIN = 500;

const locale = localeOf({ locales: LOCALES });

interface Remembered {
  readonly fact: Fact;
  readonly language: 'ar' | 'en';
}

export interface Asked {
  readonly question: Question;
  readonly isTold: (stored: ClaimDraft) => boolean;
}

/** A store that grows by generated articles, with some of their facts remembered. */
export class Corpus {
  readonly #random = randomFrom(11);
  readonly #forms: Forms;
  readonly store: Store;
  readonly known: Remembered[] = [];
  claims = 0;

  constructor(store: Store, forms: Forms) {
    this.store = store;
    this.#forms = forms;
  }

  /** Answers how many claims it stored a second. */
  async growTo(size: number): Promise<number> {
    const start = performance.now();
    const before = this.claims;
    while (this.claims < size) {
      const facts = this.known.slice(-TOLD_AGAIN).map(({ fact }) => fact);
      const count = Math.min(CLAIMS_AN_ARTICLE, size - this.claims);
      const generated = drawArticle(this.#random, count, facts);
      const article = dressArticle(generated, this.#forms);
      await this.store.saveWith(article, {
        facts: JSON.stringify(factsOf(article)),
        entries: evidenceEntries(article, locale),
        links: [],
        supplied: [],
        claims: [],
        history: [],
      });
      this.claims += count;
      const at = Math.floor(this.#random() * count);
      const fact = generated.facts[at];
      if (fact !== undefined) this.#remember({ fact, language: generated.language });
    }
    return ((this.claims - before) / (performance.now() - start)) * 1000;
  }

  /** Of the first articles as of the last: what is old must be found, too. */
  #remember(one: Remembered): void {
    if (this.known.length < REMEMBERED) this.known.push(one);
    else this.known[Math.floor(this.#random() * REMEMBERED)] = one;
  }

  /**
   * A stored fact told again in its own or the other language, and whether a stored claim tells it. null when the rules
   * read no name beside a date or an amount in one claim of it: what is measured is finding, not reading.
   */
  async ask(sameLanguage: boolean): Promise<Asked | null> {
    const known = this.known[Math.floor(this.#random() * this.known.length)];
    if (known === undefined) return null;
    const other = known.language === 'ar' ? 'en' : 'ar';
    const article = await analyse(tell(known.fact, sameLanguage ? known.language : other));
    const claim = article.claims.find(
      ({ entities, times, quantities }) => entities.length > 0 && times.length + quantities.length > 0,
    );
    if (claim === undefined) return null;
    const told = tell(known.fact, known.language).slice(0, -1);
    return {
      question: { claim, locale: locale(claim.language), publishedOn: known.fact.day },
      isTold: (stored) => stored.text === told,
    };
  }
}
