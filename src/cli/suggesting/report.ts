import type { LeftOut } from '../../shared/domain/suggestion.ts';

/** An article that has no date of its own. */
export interface UndatedArticle {
  readonly article_id: string;
  readonly title: string;
  /** The day that its text tells, which it was read with; null if it tells none. */
  readonly value: string | null;
  /** The words that tell it, in code points. */
  readonly evidence: Readonly<Record<string, unknown>> | null;
}

/** What `gloss suggest` did, beside the suggestions themselves. */
export interface SuggestReport {
  articles: number;
  suggestions: number;
  readonly accepted: {
    readonly article_id: string;
    readonly fact_id: string;
    readonly key: string;
  }[];
  readonly leftOut: ({ readonly article_id: string } & LeftOut)[];
  readonly undated: UndatedArticle[];
  readonly failed: { readonly article_id: string; readonly message: string }[];
}

/** A report of nothing. */
export function emptyReport(): SuggestReport {
  return { articles: 0, suggestions: 0, accepted: [], leftOut: [], undated: [], failed: [] };
}
