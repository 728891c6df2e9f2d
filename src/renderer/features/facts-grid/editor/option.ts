import type { TableOption } from '../../../grid/option.ts';
import type { CellValue } from '../actions/commit-cells.ts';

/** One line of the editor's list. */
export interface EditorOption extends TableOption {
  /** What taking it commits, where that is more than the text. */
  readonly value: CellValue | null;
}

export interface OptionList {
  /** The text that these options are for. */
  readonly text: string;
  readonly options: readonly EditorOption[];
  /** The option that Enter takes unless the coder chooses another; -1 for none. */
  readonly initial: number;
}

export const noOptions: OptionList = { text: '', options: [], initial: -1 };
