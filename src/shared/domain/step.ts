/** `abandoned`: undone, then overtaken by a new step; kept in the log, but no longer redoable. */
export type StepState = 'done' | 'undone' | 'abandoned';

/** One undoable action, however many rows it touched. */
export interface Step {
  readonly number: number;
  readonly id: string;
  /** What was done, in the imperative: `Edit Donor of fact 12`. */
  readonly label: string;
  readonly coder: string;
  readonly at: string;
  readonly state: StepState;
  readonly changes: number;
}

export interface HistoryStatus {
  readonly undo: number;
  readonly redo: number;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** What a step, or its undoing, has touched, so that views refresh just that. */
export interface Change {
  readonly articles: readonly string[];
  readonly facts: readonly string[];
  /** Facts that came into being or ceased to be: rows move, not only cells. */
  readonly rowsMoved: boolean;
  readonly entities: boolean;
  readonly codebook: boolean;
  /** The step's label, for the status bar. */
  readonly label: string;
}

/** The answer to every command: it was committed to disk before this was sent. */
export interface Done<T = null> {
  readonly value: T;
  readonly change: Change;
  readonly history: HistoryStatus;
}
