import type { IDatasource, IGetRowsParams } from 'ag-grid-community';
import type { ArticleRow } from '../../../../shared/domain/article.ts';
import type { ArticleQuery } from '../../../../shared/domain/article-table.ts';
import type { ArticleScope, ArticlesSource } from '../contract.ts';
import { articleQuery } from './article-query.ts';

interface Listener {
  readonly onQuery: (query: ArticleQuery) => void;
  readonly onTotal: (total: number) => void;
  readonly onFailure: (thrown: unknown) => void;
}

function filtersOf(model: unknown): Readonly<Record<string, unknown>> {
  return typeof model === 'object' && model !== null ? { ...model } : {};
}

/** Reads blocks of rows for AG Grid's infinite row model from the store. */
export class ArticlesDatasource implements IDatasource {
  readonly #source: Pick<ArticlesSource, 'list'>;
  readonly #scope: ArticleScope;
  readonly #listener: Listener;
  #alive = true;

  constructor(source: Pick<ArticlesSource, 'list'>, scope: ArticleScope, listener: Listener) {
    this.#source = source;
    this.#scope = scope;
    this.#listener = listener;
  }

  destroy(): void {
    this.#alive = false;
  }

  getRows(params: IGetRowsParams<ArticleRow>): void {
    const sort = params.sortModel.map(({ colId, sort: way }) => ({ colId, sort: way }));
    const query = articleQuery(this.#scope, sort, filtersOf(params.filterModel));
    this.#listener.onQuery(query);
    void this.#load(query, params);
  }

  async #load(query: ArticleQuery, params: IGetRowsParams<ArticleRow>): Promise<void> {
    const { startRow, endRow } = params;
    try {
      const page = await this.#source.list(query, startRow, endRow - startRow);
      if (!this.#alive) return;
      // The total first: what follows a loaded block reads it.
      this.#listener.onTotal(page.total);
      params.successCallback([...page.rows], page.total);
    } catch (thrown) {
      if (!this.#alive) return;
      params.failCallback();
      this.#listener.onFailure(thrown);
    }
  }
}
