import type { CellValue } from '../actions/commit-cells.ts';

/** One line of the editor's list. */
export interface EditorOption {
  readonly key: string;
  readonly label: string;
  /** Said beside the label, muted: a definition, a kind, a count. */
  readonly detail: string;
  /** `new` makes something that the project does not have yet, and says so. */
  readonly kind: 'existing' | 'new';
  /** What taking it puts in the place of the name being typed. */
  readonly insert: string;
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
