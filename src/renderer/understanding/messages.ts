import type { Codebook } from '../../shared/domain/codebook.ts';
import type { Suggestion } from '../../shared/domain/suggestion.ts';
import type { DateClue, ReadingContext, Repetition } from '../../shared/domain/understanding.ts';
import type { NameSpans } from './name-spans.ts';

/** Asks the worker to read a small text of its own, to which it answers nothing. */
export interface WarmUpRequest {
  readonly kind: 'warm up';
  readonly codebook: Codebook;
}

/** What the window asks of the reading worker. */
export interface ReadingRequest {
  readonly kind: 'read';
  readonly text: string;
  readonly context: ReadingContext;
  readonly codebook: Codebook;
}

/** What the window shows of an article's understanding; the rest would only cost its way here. */
export interface ReadArticle {
  readonly dateClues: readonly DateClue[];
  readonly repetitions: readonly Repetition[];
  readonly names: NameSpans;
  readonly suggestions: readonly Suggestion[];
}

/** What the worker tells the window. */
export type ReadingMessage =
  | { readonly kind: 'stage'; readonly done: number; readonly total: number; readonly what: string }
  /** Some of the suggestions, in text order; a megabyte has thousands, and each message blocks. */
  | { readonly kind: 'suggestions'; readonly suggestions: readonly Suggestion[] }
  /** The last message, when all suggestions were sent. */
  | { readonly kind: 'read'; readonly read: Omit<ReadArticle, 'suggestions'> }
  | { readonly kind: 'failed'; readonly message: string };
