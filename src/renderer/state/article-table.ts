import { create } from 'zustand';
import type { ArticleStatus } from '../../shared/domain/article.ts';
import type { SelectedRows } from '../features/articles-grid/contract.ts';

/** The table of all articles: whether it is shown in the place of the reading, and of what. */
export interface ArticleTableState {
  readonly open: boolean;
  readonly search: string;
  readonly statuses: readonly ArticleStatus[] | null;
  readonly tags: readonly string[] | null;
  readonly selected: SelectedRows | null;
  /** How many articles the table shows; null before the first answer. */
  readonly total: number | null;
}

export const noArticleTable: ArticleTableState = {
  open: false,
  search: '',
  statuses: null,
  tags: null,
  selected: null,
  total: null,
};

export const useArticleTable = create<ArticleTableState>()(() => noArticleTable);
