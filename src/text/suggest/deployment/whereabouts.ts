import type { Actor } from '../actors/actor.ts';
import { namesFrom } from '../aid/recipients.ts';
import { wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Move } from './moves.ts';

const toward = /^(?:to|in|into|at|through|on|near|along|off|across|around|over|inside|towards)$/;

export interface Whereabouts {
  readonly to: readonly Actor[];
  readonly from: readonly Actor[];
}

/** Where forces go and where they come from: the places behind the first prepositions. */
export function whereaboutsOf(
  scene: Scene,
  unit: Unit,
  { scope, force, cue, lemma }: Move,
): Whereabouts {
  let to: readonly Actor[] = [];
  let from: readonly Actor[] = [];
  // "reached Port Sudan".
  if (/^(?:reach|enter)$/.test(lemma)) to = placesFrom(scene, unit, wordAt(unit, cue.end));
  const start = force === null ? scope.from : force + 1;
  for (let at = start; at < Math.min(scope.to, start + 16, unit.words.length); at += 1) {
    const { text = '' } = unit.words[at] ?? {};
    const isFrom = text === 'from';
    if (!isFrom && !toward.test(text)) continue;
    const places = placesFrom(scene, unit, at + 1);
    if (isFrom && from.length === 0) from = places;
    else if (!isFrom && to.length === 0) to = places;
  }
  return { to, from };
}

/** The places that begin within the next words: "in the eastern town of Dravograd". */
function placesFrom(scene: Scene, unit: Unit, from: number): readonly Actor[] {
  for (let at = from; at < from + 5; at += 1) {
    const word = unit.words[at];
    if (word === undefined || word.kind !== 'word') return [];
    const named = namesFrom(scene, unit, at);
    if (named.length > 0) return named.filter(({ kind }) => kind === 'place');
    if (/^(?:to|response|order|support|case|for|from|and|with|as)$/.test(word.text)) return [];
  }
  return [];
}
