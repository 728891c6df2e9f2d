import type { FoundName } from '../../../shared/domain/understanding.ts';
import type { Range } from '../../speech/phrases.ts';
import { wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from './actor.ts';
import { singleBodies } from './head-words.ts';
import { actorOfName } from './make.ts';
import { roleOf } from './roles.ts';

/** "the Trump administration", "the Modi government": the name tells whose body it is. */
function isAttribute(unit: Unit, { to }: Range, name: FoundName): boolean {
  const next = wordAt(unit, name.end - 1) + 1;
  const word = unit.words[next];
  return next < to && word?.isCapital === false && singleBodies.has(word.text);
}

/** Whether the name is a person’s that only tells whose body acts. */
export function isOwnerOfBody(unit: Unit, range: Range, name: FoundName): boolean {
  return name.kind === 'person' && isAttribute(unit, range, name);
}

/** "the Baltic States of Latvia and Lithuania": those that the name of a group is followed by. */
function membersOf(
  scene: Scene,
  unit: Unit,
  range: Range,
  names: readonly FoundName[],
  group: FoundName,
): readonly FoundName[] {
  const of = /^(?: (?:states|countries|nations|republics))? of (?:the )?/i.exec(
    scene.text.slice(group.end, group.end + 30),
  );
  const first = names.find(({ start }) => start === group.end + (of?.[0].length ?? 0));
  if (of === null || group.kind !== 'place' || first?.kind !== 'place') return [];
  const behind = names.slice(names.indexOf(first));
  const next = behind.findIndex((name) => roleOf(scene, unit, range, name) === 'head');
  return behind.slice(0, next < 0 ? behind.length : next);
}

/** The actors that the names of a subject are: its heads, persons before what they stand for. */
export function headActors(
  scene: Scene,
  unit: Unit,
  range: Range,
  names: readonly FoundName[],
): readonly Actor[] {
  const heads = names.filter(
    (name) => roleOf(scene, unit, range, name) === 'head' && !isOwnerOfBody(unit, range, name),
  );
  const persons = heads.filter(({ kind }) => kind === 'person');
  const chosen =
    persons.length > 0
      ? persons
      : heads.flatMap((name) => {
          const members = membersOf(scene, unit, range, names, name);
          return members.length > 1 ? members : [name];
        });
  const seen = new Set<string>();
  return chosen
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map((name) => actorOfName(scene, name));
}
