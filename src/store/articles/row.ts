import type { ArticleRow } from '../../shared/domain/article.ts';

/** An article as commands need it. */
export interface ArticleHead {
  readonly n: number;
  readonly id: string;
  readonly version: number;
  readonly title: string | null;
  readonly published: string | null;
  readonly sourceName: string;
}

/** How the log and messages call an article. */
export function articleLabel(article: {
  readonly title: string | null;
  readonly sourceName: string;
}): string {
  const name = (article.title ?? article.sourceName).replace(/\s+/g, ' ').trim();
  const letters = Array.from(name);
  return `“${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : name}”`;
}

export type { ArticleRow };
