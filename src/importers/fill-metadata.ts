import type { ParsedArticle, Metadata } from '../shared/domain/article.ts';
import type { ParseSettings } from '../shared/ipc/host-calls.ts';

const metadataKeys = ['title', 'outlet', 'author', 'url', 'published', 'language'] as const;

/** Fills what the article's file did not say by what a person said of the batch. */
export function metadataFiller({
  defaults,
}: ParseSettings): (article: ParsedArticle, place: string) => ParsedArticle {
  return (article) => {
    const filled: Metadata = { ...article.metadata };
    for (const key of metadataKeys) filled[key] ??= defaults[key] ?? null;
    return { ...article, metadata: filled };
  };
}
