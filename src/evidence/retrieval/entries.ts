import type { Article } from '../../domain/article.ts';
import type { EvidenceEntry } from '../../storage/evidence-port.ts';
import { hash53 } from '../../storage/evidence-term.ts';
import { foldText } from '../../text/fold.ts';
import type { Locale } from '../../text/locale.ts';
import { settingsOf, situate } from '../situate.ts';
import { claimKeys } from './claim-keys.ts';

/** A number for who published an article; all without a publisher may be of one hand. */
export function ownerOf({ publisher }: Pick<Article, 'publisher'>): number {
  return hash53(foldText(publisher ?? ''));
}

/** The day an article is of, YYYY-MM-DD: as published, else as stored. */
export function dayOf({ publishedAt, createdAt }: Pick<Article, 'publishedAt' | 'createdAt'>): string {
  return (publishedAt ?? createdAt).slice(0, 10);
}

/** What the claims of an article are found by. */
export function evidenceEntries(
  article: Pick<Article, 'id' | 'publisher' | 'publishedAt' | 'createdAt' | 'claims'>,
  localeOf: (language: string) => Locale,
): EvidenceEntry[] {
  const owner = ownerOf(article);
  const day = dayOf(article);
  const settings = settingsOf(article.claims);
  return article.claims.map((claim) => {
    const setting = settings.get(claim.id) ?? null;
    return {
      claimId: claim.id,
      owner,
      keys: claimKeys(situate(claim, setting), localeOf(claim.language), day).map(({ text }) => text),
      setting: setting === null ? null : JSON.stringify(setting),
    };
  });
}
