import { create } from 'zustand';
import type { Article, RepeatedPassage } from '../../shared/domain/article.ts';
import type { Mark } from '../../shared/domain/fact.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { Section } from '../../shared/domain/understanding.ts';

/** The article that is open for reading. */
export interface Reading {
  readonly article: Article | null;
  readonly marks: readonly Mark[];
  /** The article's sections in text order, the enclosing one first. */
  readonly sections: readonly Section[];
  /** Its passages that stand in other articles too, in text order. */
  readonly repeated: readonly RepeatedPassage[];
  /** Whether such passages are still being looked for. */
  readonly isLooking: boolean;
  /** The article that was asked for last; differs from `article` while it loads. */
  readonly wanted: string | null;
  readonly selection: Span | null;
  /** Where the text starts to show, in UTF-16 code units. */
  readonly scrollTo: number;
}

export const nothingRead: Reading = {
  article: null,
  marks: [],
  sections: [],
  repeated: [],
  isLooking: false,
  wanted: null,
  selection: null,
  scrollTo: 0,
};

export const useReading = create<Reading>()(() => nothingRead);
