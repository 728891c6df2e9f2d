import {
  CellStyleModule,
  ColumnApiModule,
  ColumnAutoSizeModule,
  EventApiModule,
  InfiniteRowModelModule,
  ModuleRegistry,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TextFilterModule,
} from 'ag-grid-community';

let registered = false;

/** The parts of AG Grid Community that the table needs; no editor, no clipboard, no undo of its. */
export function registerGridModules(): void {
  if (registered) return;
  registered = true;
  ModuleRegistry.registerModules([
    InfiniteRowModelModule,
    CellStyleModule,
    ColumnApiModule,
    ColumnAutoSizeModule,
    EventApiModule,
    RenderApiModule,
    RowApiModule,
    ScrollApiModule,
    TextFilterModule,
  ]);
}
