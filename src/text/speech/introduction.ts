import type { Span } from '../../shared/domain/span.ts';
import type { Speaker } from '../../shared/domain/understanding.ts';
import type { UnitParts } from './clauses-of-frames.ts';
import type { Voice } from './unit-voices.ts';
import type { Unit } from './units.ts';

/** Who speaks in what a colon at the end of a unit introduces. */
export interface Introduction {
  readonly speaker: Speaker | null;
  readonly verb: Span | null;
  readonly unit: Unit;
}

/** The introduction that a unit with a colon at its end is; null for any other. */
export function introductionOf(
  unit: Unit,
  { words }: UnitParts,
  voices: readonly Voice[],
  last: Introduction | null,
): Introduction | null {
  if (words.at(-1)?.text !== ':') return null;
  const voice = voices.findLast(({ frame }) => frame !== null && !frame.isPassive);
  if (voice !== undefined) return { speaker: voice.speaker, verb: voice.verb, unit };
  return last?.unit === unit ? last : null;
}
