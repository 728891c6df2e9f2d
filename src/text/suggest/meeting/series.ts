import type { FoundName } from '../../../shared/domain/understanding.ts';
import type { Actor } from '../actors/actor.ts';
import { namesIn, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { meetingNouns } from './words.ts';

const groups =
  /^(?:G7|G20|G8|BRICS|Quad|ASEAN|OPEC\+?|SCO|APEC)$|\b(?:Group|Council|Coalition|Summit|Forum|Format|Conference|Assembly|Dialogue|Quartet|Committee)$/;

/** The group or row of talks that a meeting is one of: "the SCO summit", a council that meets. */
export function seriesOf(
  scene: Scene,
  unit: Unit,
  participants: readonly Actor[],
): FoundName | null {
  const names = namesIn(scene, unit).filter(({ kind }) => kind === 'organisation');
  const only = participants.length === 1 ? participants[0] : undefined;
  return (
    names.find((name) => {
      const next = unit.words[wordAt(unit, name.end - 1) + 1]?.text ?? '';
      const isOwn = only?.span.start === name.start && groups.test(name.name);
      return isOwn || (meetingNouns.has(next) && groups.test(name.name));
    }) ?? null
  );
}
