import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { actorOfName } from '../actors/make.ts';
import { firstOf } from '../grammar/look.ts';
import { namesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

const words = new Set(['grateful', 'thankful', 'gratitude', 'thanks', 'appreciation', 'indebted']);
const toFor = new Set(['for']);
/** How many words may name those who are thanked. */
const reach = 26;

/** Where those who are thanked begin: behind "thanked", "grateful to", "thanks to". */
function thanksBefore(unit: Unit, from: number): number | null {
  const verb = unit.uses.findLast(({ lemma, at }) => lemma === 'thank' && at < from);
  if (verb !== undefined) return verb.at + 1;
  for (let at = from - 1; at >= Math.max(0, from - reach - 8); at -= 1)
    if (words.has(unit.words[at]?.text ?? '') && unit.words[at + 1]?.text === 'to') return at + 2;
  return null;
}

/** "thanked Norway for $5 million", "grateful to the people of Norway": those who have given. */
export function thankedFor(scene: Scene, unit: Unit, from: number): readonly Actor[] {
  const start = thanksBefore(unit, from);
  const until = start === null ? null : firstOf(unit.words, start, from, toFor);
  if (start === null || until === null || until - start > reach) return [];
  const range = { from: start, to: until };
  const named = actorsIn(scene, unit, range).filter(({ kind }) => kind !== null);
  if (named.length > 0) return named;
  // "the people and government of Germany": whose they are.
  const span = spanOf(unit, range);
  const first =
    span === null ? undefined : namesIn(scene, span).find(({ kind }) => kind !== 'item');
  return first === undefined ? [] : [actorOfName(scene, first)];
}
