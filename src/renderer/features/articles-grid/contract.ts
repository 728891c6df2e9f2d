import type { ArticleRow } from '../../../shared/domain/article.ts';
import type { ArticleEdit, ArticleQuery } from '../../../shared/domain/article-table.ts';
import type { Page } from '../../../shared/domain/fact.ts';
import type { ColumnSetting } from '../../../shared/domain/settings.ts';
import type { ShowRows } from '../../grid/send-cells.ts';

/** A value of a column that articles have already. */
export interface KnownValue {
  readonly value: string;
  readonly articles: number;
}

/** How the table reads and writes; commands end after their commit and reject with a Failure. */
export interface ArticlesSource {
  list(query: ArticleQuery, offset: number, limit: number): Promise<Page<ArticleRow>>;
  /** The row's index under the query, or null if the query does not show it. */
  position(id: string, query: ArticleQuery): Promise<number | null>;
  /** All edits are one step. */
  edit(edits: readonly ArticleEdit[], show: ShowRows<ArticleRow>): Promise<void>;
  /** The outlets, authors, languages or tags that there are, the commonest first. */
  known(column: 'outlet' | 'author' | 'language' | 'tags'): Promise<readonly KnownValue[]>;
}

export type ArticleSort = ArticleQuery['sort'];

/** What is shown beside sorting and the columns' own filters. */
export type ArticleScope = Pick<ArticleQuery, 'search' | 'statuses' | 'tags'>;

export interface ArticlesGridProps {
  readonly scope: ArticleScope;
  readonly columns: readonly ColumnSetting[] | null;
  readonly sort: ArticleSort;
  readonly source: ArticlesSource;
  readonly onColumns: (columns: readonly ColumnSetting[]) => void;
  readonly onSort: (sort: ArticleSort) => void;
  readonly onOpen: (row: ArticleRow) => void;
  /** How many articles the query shows. */
  readonly onTotal: (total: number | null) => void;
  /** The rows of the selected cells have changed. */
  readonly onSelection: (selection: SelectedRows | null) => void;
  /** Sees every key that is pressed on the cells first; true if it was a command's. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly onNotice: (message: string) => void;
  readonly onFailure: (thrown: unknown) => void;
}

/** The rows of the selected cells: places in the query's order, not all of them loaded. */
export interface SelectedRows {
  readonly query: ArticleQuery;
  readonly offset: number;
  readonly count: number;
  /** The row of the focused cell. */
  readonly active: ArticleRow;
}

export interface ArticlesGridHandle {
  /** Moves the keyboard to the focused cell, or to the first one. */
  focus(): void;
  /** Reads the loaded rows anew, because rows have moved; waits for the end of an edit. */
  refresh(): void;
  /** Scrolls to an article and focuses it, if the table shows it. */
  show(id: string): Promise<void>;
  selected(): SelectedRows | null;
  /** Commits what is being typed and waits for the commits under way. */
  commitEdit(): Promise<void>;
}
