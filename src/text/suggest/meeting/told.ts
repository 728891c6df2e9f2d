import type { Span } from '../../../shared/domain/span.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Actor } from '../actors/actor.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

/** A meeting as a unit tells it. */
export interface Meeting {
  readonly cue: Span;
  readonly participants: readonly Actor[];
  readonly hosts: readonly Actor[];
  /** Where those who take part are counted. */
  readonly ranges: readonly Range[];
  /** Whether the words leave open how they met: "spoke with". */
  readonly isOpen?: boolean;
  /** Whether the verb tells that they spoke by telephone. */
  readonly isOnline?: boolean;
  /** Whether the words tell that it has just been: "just off the phone". */
  readonly isNow?: boolean;
  /** The verb, whose clause has the date and the place. */
  readonly scope?: Range;
}

/** A verb with what is around it. */
export interface Told {
  readonly scene: Scene;
  readonly unit: Unit;
  readonly use: Use;
  readonly cue: Span;
  readonly subject: readonly Actor[];
  readonly subjectRange: Range | null;
  readonly ranges: readonly Range[];
}

export function isOfMany({ noun, members, kind }: Actor): boolean {
  return noun?.endsWith('s') === true || members.length > 0 || kind === 'organisation';
}
