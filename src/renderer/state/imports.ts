import { create } from 'zustand';
import type { BatchProgress, ImportBatch, ImportQuestion } from '../../shared/domain/batch.ts';

/** What is to be imported, chosen and not yet begun. */
export interface Chosen {
  /** "34 files from Downloads", "2 folders". */
  readonly label: string;
  /** Names of some of the files, for the pattern that they may be built by. */
  readonly names: readonly string[];
  /** How many files it is; null of folders, which are looked through only when it begins. */
  readonly count: number | null;
  readonly source:
    | { readonly kind: 'picked'; readonly token: string }
    | { readonly kind: 'dropped'; readonly files: readonly File[] };
}

/** Imports: what runs, what waits to go on, and what is asked. */
export interface Imports {
  /** The running batch, as last told; null if none runs. */
  readonly progress: BatchProgress | null;
  /** The newest batch that stopped before its end and can go on. */
  readonly stopped: ImportBatch | null;
  /** Whether that was found when the project was opened, and nobody has said anything to it yet. */
  readonly isOffered: boolean;
  /** Whether the panel with the figures of the running import shows. */
  readonly isPanelOpen: boolean;
  readonly chosen: Chosen | null;
  /** What is asked now, the first of them showing. */
  readonly questions: readonly ImportQuestion[];
  /** The batch that they are of. */
  readonly askedOf: string | null;
  /** Whether one of them was picked in the report, where the coder goes back to then. */
  readonly isAskedAlone: boolean;
  /** The batch that the report shows; null for the newest. */
  readonly shownBatch: string | null;
  /** The article that is to be read again in another way. */
  readonly readAgain: { readonly id: string; readonly name: string } | null;
}

export const noImports: Imports = {
  progress: null,
  stopped: null,
  isOffered: false,
  isPanelOpen: false,
  chosen: null,
  questions: [],
  askedOf: null,
  isAskedAlone: false,
  shownBatch: null,
  readAgain: null,
};

export const useImports = create<Imports>()(() => noImports);
