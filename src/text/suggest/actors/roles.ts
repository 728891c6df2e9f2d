import type { FoundName } from '../../../shared/domain/understanding.ts';
import { itemAt } from '../../document/find.ts';
import { coordinators, prepositions } from '../../modality/grammar/word-classes.ts';
import type { Range } from '../../speech/phrases.ts';
import { wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

/** What a name is in a phrase: its head, an owner in it, or something behind a preposition. */
export type Role = 'head' | 'owner' | 'beside';

function isOwner(scene: Scene, name: FoundName): boolean {
  const behind = scene.text.slice(name.end, name.end + 2);
  return /^['’]s/.test(behind) || (/^['’]/.test(behind) && scene.text.charAt(name.end - 1) === 's');
}

/** What the name is in the phrase. */
export function roleOf(scene: Scene, unit: Unit, range: Range, name: FoundName, depth = 0): Role {
  if (isOwner(scene, name)) return 'owner';
  const first = wordAt(unit, Math.min(name.start, name.office?.start ?? name.start));
  for (let at = first - 1; at >= Math.max(range.from, first - 4); at -= 1) {
    const word = unit.words[at];
    if (word === undefined) break;
    if (coordinators.has(word.text) || word.text === ',') {
      // "envoys of Russia and Ukraine": joined names stand in the same place.
      const last = unit.words[at - 1]?.text === ',' ? at - 2 : at - 1;
      const joined = itemAt(scene.understanding.names, (unit.words[last]?.end ?? 1) - 1);
      const isInside = joined !== null && joined.start >= (unit.words[range.from]?.start ?? 0);
      return isInside && depth < 6 && joined.end >= (unit.words[last]?.end ?? 0)
        ? roleOf(scene, unit, range, joined, depth + 1)
        : 'head';
    }
    if (word.kind !== 'word') break;
    if (prepositions.has(word.text)) {
      return unit.words[at + 1]?.kind === 'number' && at + 1 < first ? 'head' : 'beside';
    }
  }
  return 'head';
}
