import type { FoundQuantity } from '../../../shared/domain/understanding.ts';
import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { countryActor } from '../actors/make.ts';
import { giversOf } from '../aid/givers.ts';
import { quantitiesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Move } from './moves.ts';

const counted =
  /^(?:countries|nations|states|governments|members|allies|capitals|armies|partners)$/;
const senderNouns =
  /^(?:army|military|navy|government|ministry|coalition|administration|alliance)$/;

function lastWord({ value }: FoundQuantity): string {
  return value.unit?.split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

/** Whether a count is of states, and not of soldiers. */
export function isOfStates(count: FoundQuantity): boolean {
  return counted.test(lastWord(count));
}

/** The states that a subject counts without naming them. */
export function senderCount(scene: Scene, unit: Unit, range: Range | null): FoundQuantity | null {
  const span = range === null ? null : spanOf(unit, range);
  return span === null ? null : (quantitiesIn(scene, span).find(isOfStates) ?? null);
}

/** "2,200 soldiers from 14 countries". */
export function countBehind(scene: Scene, unit: Unit, move: Move): FoundQuantity | null {
  const { force } = move;
  if (force === null || unit.words[force + 1]?.text !== 'from') return null;
  return senderCount(scene, unit, { from: force + 2, to: Math.min(unit.words.length, force + 6) });
}

/** "Chinese destroyers": whose forces the words before them say they are. */
function ownersOf(scene: Scene, unit: Unit, { senders, force, scope }: Move): readonly Actor[] {
  if (force === null) return [];
  const isInSenders = senders !== null && force >= senders.from && force < senders.to;
  const from = isInSenders ? senders.from : scope.from;
  for (let at = force; at >= Math.max(from, force - 4); at -= 1) {
    const word = unit.words[at];
    if (word?.isCapital !== true) continue;
    const country = countryOfDemonym(scene.text.slice(word.start, word.end));
    if (country !== null) return [countryActor(scene, country, word)];
  }
  return [];
}

/** Whose forces they are: by their adjective, or those who send them. */
export function sendersOf(scene: Scene, unit: Unit, move: Move): readonly Actor[] {
  const owners = ownersOf(scene, unit, move);
  if (owners.length > 0) return owners;
  const actors = giversOf(scene, actorsIn(scene, unit, move.senders));
  return actors.filter(({ kind, noun }) => kind !== null || senderNouns.test(noun ?? ''));
}
