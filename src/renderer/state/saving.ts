import { create } from 'zustand';
import type { Progress } from '../../shared/domain/export.ts';
import type { HistoryStatus } from '../../shared/domain/step.ts';

export interface Saving {
  /** Commands that were sent and are not yet committed. */
  readonly pending: number;
  /** How far the step is that is being written, once that takes long. */
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  /** When the last command was committed (milliseconds), or null before the first. */
  readonly savedAt: number | null;
  readonly history: HistoryStatus;
  /** What happened last, for the status bar; also read out by screen readers. */
  readonly message: string;
}

export const noHistory: HistoryStatus = { undo: 0, redo: 0, undoLabel: null, redoLabel: null };

export const useSaving = create<Saving>()(() => ({
  pending: 0,
  progress: null,
  cancelling: false,
  savedAt: null,
  history: noHistory,
  message: '',
}));
