import { create } from 'zustand';

/** A name that an entity is printed under and that the project does not know as its own. */
export interface AliasOffer {
  /** The entity's id. */
  readonly entity: string;
  readonly name: string;
  readonly printed: string;
}

/** The name that stands offered to be remembered, in the status bar. */
export const useAliasOffer = create<{ readonly offer: AliasOffer | null }>()(() => ({
  offer: null,
}));
