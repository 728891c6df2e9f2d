import type { Range } from '../../speech/phrases.ts';
import { wordsIn } from '../grammar/look.ts';
import { namesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from './actor.ts';
import { actorOfName } from './make.ts';
import { subjectOfUnit, subjectsBefore } from './anaphors.ts';

/** Reads a subject as actors; given, so that the readers of subjects need not know each other. */
export type ReadSubject = (scene: Scene, unit: Unit, range: Range) => readonly Actor[];

/** "both countries", "the two", "the pair": as many as were named together before. */
const pair =
  /^(?:both|both (?:countries|states|nations|governments|capitals|neighbours|neighbors|allies|sides|ministries|of them)|the (?:two|pair|duo)|the two (?:countries|states|nations|governments|capitals|neighbours|neighbors|allies|partners|sides|kingdoms|organisations|organizations|agencies)|(?:they|the) both)$/;
const trio =
  /^(?:all three|the three|the trio|the three (?:countries|states|nations|governments|capitals|neighbours|neighbors|allies|partners))$/;
/** "the country", "his government": the state of whoever was spoken of. */
const state =
  /^(?:the|our|his|her|its|their|this|my) (?:country|nation|state|kingdom|republic|federation|island|islands|emirate|government|administration|cabinet|ministry|parliament|capital|defence ministry|defense ministry|foreign ministry|army|armed forces)$/;
/** Of these, what is the state itself, or somebody's who was named before. */
const itself =
  /(?:country|nation|kingdom|republic|federation|islands?|emirate)$|^(?:our|his|her|its|their|my) /;
/** How many sentences back those who are meant may stand. */
const reach = 3;

function subjectsNear(
  scene: Scene,
  unit: Unit,
  at: number,
  read: ReadSubject,
): readonly (readonly Actor[])[] {
  const found: (readonly Actor[])[] = subjectsBefore(unit, at).map((range) =>
    read(scene, unit, range),
  );
  for (let back = unit.index - 1; back >= Math.max(0, unit.index - reach); back -= 1) {
    const before = scene.units[back];
    if (before === undefined || unit.line - before.line > 2) break;
    const range = subjectOfUnit(before);
    if (range === null) continue;
    found.push(read(scene, before, range));
    // "Qatar, Oman and Turkey signed": the commas part a subject.
    const span = spanOf(before, { from: 0, to: range.to });
    const names = span === null ? [] : namesIn(scene, span);
    if (names.every(({ kind }) => kind === 'place' || kind === 'organisation'))
      found.push(names.map((name) => actorOfName(scene, name)));
  }
  return found;
}

function namedTogether(
  scene: Scene,
  unit: Unit,
  { from }: Range,
  read: ReadSubject,
  count: number,
): readonly Actor[] {
  for (const actors of subjectsNear(scene, unit, from, read)) {
    const all = actors.flatMap((actor) => (actor.members.length > 0 ? actor.members : [actor]));
    if (all.length === count) return all;
  }
  return [];
}

/** Those whom "both countries", "the two" mean; empty where the text before does not tell. */
export function sameAgain(
  scene: Scene,
  unit: Unit,
  range: Range,
  read: ReadSubject,
): readonly Actor[] {
  if (range.to - range.from > 3) return [];
  const span = spanOf(unit, range);
  const words = wordsIn(unit.words, range.from, range.to);
  const count = pair.test(words) ? 2 : trio.test(words) ? 3 : 0;
  if (count === 0 || span === null) return [];
  return namedTogether(scene, unit, range, read, count);
}

/**
 * The state that "the country", "his government" is, by the subjects before: of the same sentence
 * whatever it is, of those before only for what no text calls by a country of its own.
 */
export function stateAgain(
  scene: Scene,
  unit: Unit,
  range: Range,
  read: ReadSubject,
): string | null {
  const words = wordsIn(unit.words, range.from, range.to);
  if (range.to - range.from > 3 || !state.test(words)) return null;
  const own = subjectsBefore(unit, range.from).flatMap((subject) => read(scene, unit, subject));
  const near = own.find(({ country }) => country !== null)?.country ?? null;
  if (near !== null || !itself.test(words)) return near;
  const all = subjectsNear(scene, unit, range.from, read).flat();
  return all.find(({ country }) => country !== null)?.country ?? null;
}
