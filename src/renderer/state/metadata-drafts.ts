import { create } from 'zustand';
import type { Metadata } from '../../shared/domain/article.ts';

type Drafts = Readonly<Partial<Record<keyof Metadata, string>>>;

/**
 * What was typed as an article's metadata and cannot be saved as it is, by article and field. It
 * waits here until the coder mends or drops it, whatever article is read meanwhile.
 */
export const useMetadataDrafts = create<{ readonly byArticle: Readonly<Record<string, Drafts>> }>()(
  () => ({ byArticle: {} }),
);

/** One constant, so that articles without drafts do not look changed. */
const noDrafts: Drafts = {};

export function draftsOf(byArticle: Readonly<Record<string, Drafts>>, id: string): Drafts {
  return byArticle[id] ?? noDrafts;
}

/** Keeps what was typed, or forgets it if null. */
export function keepDraft(id: string, field: keyof Metadata, typed: string | null): void {
  useMetadataDrafts.setState(({ byArticle }) => {
    const { [field]: _, ...rest } = draftsOf(byArticle, id);
    const drafts: Drafts = typed === null ? rest : { ...rest, [field]: typed };
    const { [id]: __, ...others } = byArticle;
    return {
      byArticle: Object.keys(drafts).length === 0 ? others : { ...others, [id]: drafts },
    };
  });
}
