import type { IDatasource, IGetRowsParams } from 'ag-grid-community';
import type { FactQuery, FactRow } from '../../../../shared/domain/fact.ts';
import type { FactsSource } from '../contract.ts';
import { buildQuery, type SortItem } from './fact-query.ts';

interface Scope {
  readonly source: Pick<FactsSource, 'list'>;
  readonly articleId: string | null;
  readonly tab: string | null;
}

interface Listener {
  readonly onQuery: (query: FactQuery) => void;
  readonly onTotal: (total: number) => void;
  readonly onFailure: (thrown: unknown) => void;
}

function sortItems(params: IGetRowsParams<FactRow>): readonly SortItem[] {
  return params.sortModel.map(({ colId, sort }) => ({ colId, sort }));
}

function filtersOf(model: unknown): Readonly<Record<string, unknown>> {
  return typeof model === 'object' && model !== null ? { ...model } : {};
}

/** Reads blocks of rows for AG Grid's infinite row model from the store. */
export class FactsDatasource implements IDatasource {
  readonly #scope: Scope;
  readonly #listener: Listener;
  #alive = true;

  constructor(scope: Scope, listener: Listener) {
    this.#scope = scope;
    this.#listener = listener;
  }

  destroy(): void {
    this.#alive = false;
  }

  getRows(params: IGetRowsParams<FactRow>): void {
    const { articleId, tab } = this.#scope;
    const query = buildQuery(articleId, tab, sortItems(params), filtersOf(params.filterModel));
    this.#listener.onQuery(query);
    void this.#load(query, params);
  }

  async #load(query: FactQuery, params: IGetRowsParams<FactRow>): Promise<void> {
    const { startRow, endRow } = params;
    try {
      const page = await this.#scope.source.list(query, startRow, endRow - startRow);
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
