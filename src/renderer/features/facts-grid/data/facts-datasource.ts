import type { IDatasource, IGetRowsParams } from 'ag-grid-community';
import type { FactQuery, FactRow } from '../../../../shared/domain/fact.ts';
import type { FactsSource } from '../contract.ts';
import type { AddedRows } from './added-rows.ts';
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

/** What AG Grid asks for, as far as it is looked at. */
export type BlockWanted = Pick<
  IGetRowsParams<FactRow>,
  'startRow' | 'endRow' | 'sortModel' | 'filterModel' | 'successCallback' | 'failCallback'
>;

function sortItems(params: BlockWanted): readonly SortItem[] {
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
  #added: AddedRows | null = null;
  /** How many rows the table has taken in by itself. */
  #appended = 0;

  constructor(scope: Scope, listener: Listener) {
    this.#scope = scope;
    this.#listener = listener;
  }

  destroy(): void {
    this.#alive = false;
  }

  /** Rows that follow those that the table has, until it has them too. */
  setAdded(added: AddedRows | null): void {
    this.#added = added;
  }

  /** The table has taken in one more row at its end: answers under way do not know of it. */
  appended(): void {
    this.#appended += 1;
  }

  getRows(params: BlockWanted): void {
    const { articleId, tab } = this.#scope;
    const query = buildQuery(articleId, tab, sortItems(params), filtersOf(params.filterModel));
    this.#listener.onQuery(query);
    const known = this.#added?.block(query, params.startRow, params.endRow) ?? null;
    if (known === null) {
      void this.#load(query, params);
      return;
    }
    this.#listener.onTotal(known.total);
    params.successCallback([...known.rows], known.total);
  }

  async #load(query: FactQuery, params: BlockWanted): Promise<void> {
    const { startRow, endRow } = params;
    const before = this.#added?.total;
    const appended = this.#appended;
    try {
      const page = await this.#scope.source.list(query, startRow, endRow - startRow);
      if (!this.#alive) return;
      if (appended !== this.#appended) {
        await this.#load(query, params);
        return;
      }
      // The total first: what follows a loaded block reads it. Where rows were added since, AG Grid
      // has asked again and drops this answer.
      if (before === this.#added?.total) this.#listener.onTotal(page.total);
      params.successCallback([...page.rows], page.total);
    } catch (thrown) {
      if (!this.#alive) return;
      params.failCallback();
      this.#listener.onFailure(thrown);
    }
  }
}
