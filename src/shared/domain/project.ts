import type { Failure } from '../result.ts';
import type { HistoryStatus } from './step.ts';

/** Written into every project file as SQLite's `application_id`: "Glos" in ASCII. */
export const applicationId = 0x476c6f73;

export interface ProjectInfo {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly articles: number;
  readonly facts: number;
  readonly history: HistoryStatus;
}

export interface RecentProject {
  readonly path: string;
  readonly name: string;
  readonly openedAt: string;
  readonly missing: boolean;
}

/** Why a project could not be opened; shown as a screen of its own. The file was not touched. */
export interface OpenFailure {
  readonly path: string;
  readonly failure: Failure;
}

/** One thing that `verify` found wrong. */
export interface Finding {
  readonly kind: 'integrity' | 'quote' | 'value' | 'reference' | 'text';
  readonly where: string;
  readonly message: string;
}

export interface VerifyReport {
  readonly ok: boolean;
  readonly checked: {
    readonly articles: number;
    readonly facts: number;
    readonly evidence: number;
    readonly values: number;
  };
  readonly findings: readonly Finding[];
}
