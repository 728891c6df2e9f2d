import { create } from 'zustand';
import type {
  CarriedEvidence,
  CarryOutcome,
  NearDuplicate,
  PendingVersions,
} from '../../shared/domain/versions.ts';

/** The groups in which evidence is looked at after an article has got another text. */
export type CarryGroup = CarryOutcome | 'kept';

/** Near-duplicates and evidence of other versions: what waits, and what is being decided about. */
export interface Versions {
  readonly pending: PendingVersions;
  /** The near-duplicates that wait, as far as they are loaded; null before the first answer. */
  readonly near: readonly NearDuplicate[] | null;
  /** Which of them shows. */
  readonly nearAt: number;
  /** The article whose evidence is looked at. */
  readonly article: { readonly id: string; readonly title: string } | null;
  /** Its evidence; null before the first answer. */
  readonly carried: readonly CarriedEvidence[] | null;
  readonly group: CarryGroup;
  /** The id of the piece that shows. */
  readonly shown: string | null;
}

export const nothingPending: PendingVersions = { nearDuplicates: 0, articles: [] };

export const noVersions: Versions = {
  pending: nothingPending,
  near: null,
  nearAt: 0,
  article: null,
  carried: null,
  group: 'orphaned',
  shown: null,
};

export const useVersions = create<Versions>()(() => noVersions);

/** The group that a piece of evidence is shown in. */
export function groupOf({ kept, outcome }: CarriedEvidence): CarryGroup {
  return kept ? 'kept' : outcome;
}

/** How many pieces of evidence wait in an article or, without one, in the project. */
export function waitingEvidence({ articles }: PendingVersions, articleId?: string): number {
  return articles
    .filter((article) => articleId === undefined || article.articleId === articleId)
    .reduce((sum, { moved, changed, orphaned }) => sum + moved + changed + orphaned, 0);
}
