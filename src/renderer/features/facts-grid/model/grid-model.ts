import type { Codebook } from '../../../../shared/domain/codebook.ts';
import type { FactQuery, FactRow } from '../../../../shared/domain/fact.ts';
import { TableModel } from '../../../grid/table-model.ts';
import { columnText } from '../cells/cell-text.ts';
import type { GridColumn } from '../columns/column-model.ts';
import type { FactsGridProps, GridCell } from '../contract.ts';

/** What the parts of the facts' table share, with the present props and query. */
export class GridModel extends TableModel<FactRow, GridColumn> {
  query: FactQuery | null = null;
  #props: FactsGridProps;

  constructor(props: FactsGridProps) {
    super();
    this.#props = props;
  }

  get props(): FactsGridProps {
    return this.#props;
  }

  set props(props: FactsGridProps) {
    this.#props = props;
  }

  get book(): Codebook {
    return this.#props.codebook;
  }

  override firstColumn(): string | undefined {
    return this.order().find((key) => this.column(key)?.editable === 'field');
  }

  protected override storedText(row: FactRow, column: GridColumn): string {
    return columnText(row, column, this.book);
  }

  activeCell(): GridCell | null {
    const { active } = this;
    return active === null
      ? null
      : { factId: active.row.id, field: active.column.field?.key ?? null, row: active.row };
  }

  protected override activeChanged(): void {
    this.#props.onCell(this.activeCell());
  }

  override notice(message: string): void {
    this.#props.onNotice?.(message);
  }

  override failed(thrown: unknown): void {
    this.#props.onFailure?.(thrown);
  }
}
