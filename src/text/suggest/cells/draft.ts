import type { Span } from '../../../shared/domain/span.ts';
import type { SuggestedCell } from '../../../shared/domain/suggestion.ts';
import type { Unit } from '../scene/unit.ts';

/** A fact on its way to be a suggestion. Cells and spans are added as more is read. */
export interface Draft {
  readonly type: 'AID' | 'STATEMENT' | 'MEETING' | 'ATTACK' | 'DEPLOYMENT';
  readonly anchor: Span;
  readonly spans: Span[];
  readonly cells: SuggestedCell[];
  /** The sentence that tells it. */
  readonly unit: Unit;
  partOf: Draft | null;
}

export function draftOf(type: Draft['type'], unit: Unit, anchor: Span): Draft {
  return { type, anchor: spanOnly(anchor), spans: [spanOnly(unit)], cells: [], unit, partOf: null };
}

/** A span without whatever else the item holds. */
export function spanOnly({ start, end }: Span): Span {
  return { start, end };
}

export function cellOf(draft: Draft, field: string): SuggestedCell | null {
  return draft.cells.find((cell) => cell.field === field) ?? null;
}
