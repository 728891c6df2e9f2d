import type { ArticleRow } from '../../../../shared/domain/article.ts';
import { allArticles, type ArticleQuery } from '../../../../shared/domain/article-table.ts';
import type { TableSelection } from '../../../grid/selection.ts';
import { TableModel } from '../../../grid/table-model.ts';
import type { ActiveCell, EditRequest, TableView } from '../../../grid/table-view.ts';
import { articleText } from '../cells/article-text.ts';
import type { ArticlesGridProps } from '../contract.ts';
import { articleGridColumns, type ArticleGridColumn } from './article-columns.ts';

export type ArticleSelection = TableSelection<ArticleRow, ArticleGridColumn>;
export type ArticleCell = ActiveCell<ArticleRow, ArticleGridColumn>;
export type ArticleEditRequest = EditRequest<ArticleRow, ArticleGridColumn>;
export type ArticleView = TableView<ArticleRow, ArticleGridColumn>;

/** What the parts of the table of articles share, with the present props and query. */
export class ArticleModel extends TableModel<ArticleRow, ArticleGridColumn> {
  override columns = articleGridColumns;
  query: ArticleQuery = allArticles;
  #props: ArticlesGridProps;

  constructor(props: ArticlesGridProps) {
    super();
    this.#props = props;
  }

  get props(): ArticlesGridProps {
    return this.#props;
  }

  set props(props: ArticlesGridProps) {
    this.#props = props;
  }

  protected override storedText(row: ArticleRow, column: ArticleGridColumn): string {
    return articleText(row, column);
  }

  protected override activeChanged(): void {
    // The selection tells its owner by itself, once it is drawn.
  }

  override notice(message: string): void {
    this.#props.onNotice(message);
  }

  override failed(thrown: unknown): void {
    this.#props.onFailure(thrown);
  }
}
