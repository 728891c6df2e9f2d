import type { EntityKind } from './codebook.ts';

/** A canonical actor, place, organisation or item, and the names it is printed under. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** How many facts mention it. */
  readonly facts: number;
}

/** A happening that one or more facts report. */
export interface EventRow {
  readonly id: string;
  readonly label: string;
  readonly facts: number;
}
