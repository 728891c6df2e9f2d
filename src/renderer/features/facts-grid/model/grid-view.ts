import type { FactRow } from '../../../../shared/domain/fact.ts';
import type { TableSelection } from '../../../grid/selection.ts';
import type * as view from '../../../grid/table-view.ts';
import type { GridColumn } from '../columns/column-model.ts';

export type EditRequest = view.EditRequest<FactRow, GridColumn>;
export type GridView = view.TableView<FactRow, GridColumn>;
export type Selection = TableSelection<FactRow, GridColumn>;
