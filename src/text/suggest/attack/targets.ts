import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { holdsAny } from '../grammar/look.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { munitions } from './words.ts';

const aimed =
  /^(?:attack|strike|hit|target|shell|bomb|bombard|ambush|storm|raid|ram|assault|torpedo|hack|overrun|destroy|damage|sink|sabotage)$/;
const ends =
  /^(?:in|on|at|near|during|overnight|killing|wounding|injuring|when|as|early|late|and|with|after|before|while|causing|using|by|from|off|along|across|outside|around|for|twice|again)$/;

/** "hit a hospital in Sumy": the object up to where and when. */
function objectOf(unit: Unit, { objects }: Use): Range | null {
  let to = objects.from;
  while (
    to < objects.to &&
    unit.words[to]?.kind !== 'mark' &&
    !ends.test(unit.words[to]?.text ?? '')
  )
    to += 1;
  return to > objects.from && to - objects.from < 10 ? { from: objects.from, to } : null;
}

/** Who or what is attacked, as the object of the verb tells it; places are told as places. */
export function targetsOf(scene: Scene, unit: Unit, use: Use | null): readonly Actor[] {
  if (use === null || !aimed.test(use.lemma)) return [];
  const range = use.isPassive ? use.patient : objectOf(unit, use);
  if (range === null || holdsAny(unit.words, range.from, range.to, munitions)) return [];
  const first = unit.words[range.from];
  if (first === undefined || first.kind === 'number') return [];
  return actorsIn(scene, unit, range).filter(
    ({ kind, printed }) =>
      kind !== 'place' && printed !== null && !/^(?:it|they|them|he|she)$/i.test(printed),
  );
}
