import type { Actor } from '../actors/actor.ts';
import type { Draft } from '../cells/draft.ts';
import type { Amount } from './amount.ts';

/** An aid fact that was found, with what later ones may take over from it. */
export interface Aid {
  readonly draft: Draft;
  readonly amount: Amount | null;
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  /** The gift that it is part of. */
  readonly whole: Aid | null;
}
