import type { Codebook } from '../../shared/domain/codebook.ts';
import type { Suggestion } from '../../shared/domain/suggestion.ts';
import type { ReadingContext, Understanding } from '../../shared/domain/understanding.ts';

/** What the window asks of the reading worker. */
export interface ReadingRequest {
  readonly text: string;
  readonly context: ReadingContext;
  readonly codebook: Codebook;
}

/** What was read in an article. */
export interface ReadArticle {
  readonly understanding: Understanding;
  readonly suggestions: readonly Suggestion[];
}

/** What the worker tells the window. */
export type ReadingMessage =
  | { readonly kind: 'stage'; readonly done: number; readonly total: number; readonly what: string }
  | { readonly kind: 'read'; readonly read: ReadArticle }
  | { readonly kind: 'failed'; readonly message: string };
