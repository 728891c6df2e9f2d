import type { FoundQuantity } from '../../../shared/domain/understanding.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import { phraseAfter, type Range } from '../../speech/phrases.ts';
import { canSpeak } from '../../speech/referents.ts';
import { countryOfCapital } from '../../lexicon/countries-lookup.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { actorOfName } from '../actors/make.ts';
import { roleOf } from '../actors/roles.ts';
import { namesFrom } from '../aid/recipients.ts';
import { namesIn, quantitiesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

const sides =
  /^(?:ministers|leaders|envoys|delegations|officials|negotiators|mediators|donors|ambassadors|presidents|governors|chiefs|heads|diplomats|experts|lawmakers|mayors|delegates|representatives|officers|commanders|staffs|technicians|premiers|chancellors|generals|aides|rivals|teams)$/;
/** One who is met without a name. */
const heads =
  /^(?:president|premier|chancellor|minister|taoiseach|king|queen|pope|pontiff|emir|sultan|ambassador|envoy|delegation|counterpart|commissioner|governor|mayor|secretary)$/;
const stops =
  /^(?:in|at|on|to|for|before|after|during|by|about|over|as|ahead|led|headed|who|which|from|this|last|next|late|early|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const counted =
  /\b(?:countries|nations|states|governments|leaders|ministers|delegations|delegates|chiefs|governors|presidents|sides|mayors|chancellors|rivals|envoys|heads|members|allies|officials|capitals)$/;

/** Whether the noun is of those who come to meetings: "ministers". */
export function isSides(noun: string): boolean {
  return sides.test(noun);
}

/** Members instead of "envoys of", and no phrase that names nobody. */
export function namedOnly(actors: readonly Actor[]): readonly Actor[] {
  return actors.flatMap((actor) => {
    if (actor.members.length > 0) return actor.members;
    // "12 Black Sea states": a sea meets nobody.
    if (actor.kind === 'place' && actor.country === null && countryOfCapital(actor.name) === null)
      return [];
    return actor.kind === null ? [] : [actor];
  });
}

/** Names and members, or else the phrase for those who come: "mediators". */
export function sidesOf(actors: readonly Actor[]): readonly Actor[] {
  const named = namedOnly(actors);
  return named.length > 0 ? named : actors.filter(({ noun }) => sides.test(noun ?? ''));
}

/** Names and members, or a phrase for people: "union leaders", "the owners". */
function peopleOf(actors: readonly Actor[]): readonly Actor[] {
  const named = namedOnly(actors);
  return named.length > 0 ? named : actors.filter(({ noun }) => noun !== null && isPeople(noun));
}

function isPeople(noun: string): boolean {
  if (sides.test(noun) || heads.test(noun)) return true;
  return (
    noun.endsWith('s') && canSpeak(noun) && !/^(?:numbers|matters|orders|barriers)$/.test(noun)
  );
}

/** Where and when begin; "the minister for planning" goes on. */
function isStop(unit: Unit, at: number): boolean {
  const text = unit.words[at]?.text ?? '';
  return stops.test(text) && !(text === 'for' && heads.test(unit.words[at - 1]?.text ?? ''));
}

/** "the ambassadors of Japan, Germany and the United States": where a list of names ends. */
function listEnd(unit: Unit, end: number, to: number): number {
  let at = end;
  if (unit.words[end - 1]?.isCapital !== true) return end;
  let hasAnd = false;
  while (at < Math.min(to, end + 16) && !hasAnd) {
    const { text = '' } = unit.words[at] ?? {};
    if (text !== ',' && text !== 'and') return end;
    hasAnd = text === 'and' || unit.words[at + 1]?.text === 'and';
    at += text === ',' && unit.words[at + 1]?.text === 'and' ? 2 : 1;
    const first = at;
    while (
      at < to &&
      (unit.words[at]?.isCapital === true || (at === first && unit.words[at]?.text === 'the'))
    )
      at += 1;
    if (at === first) return end;
    if (unit.words[at]?.text === 'and') hasAnd = false;
  }
  return hasAnd ? at : end;
}

/** Those whom somebody meets: behind the verb, "with" or "to", up to where or when. */
export function partnersOf(scene: Scene, unit: Unit, { from, to }: Range): readonly Actor[] {
  const start = /^(?:with|to)$/.test(unit.words[from]?.text ?? '') ? from + 1 : from;
  let end = start;
  while (end < to && unit.words[end]?.text !== ',' && !isStop(unit, end)) end += 1;
  end = listEnd(unit, end, to);
  // "her colleagues from Lithuania and Czechia".
  const isFrom =
    unit.words[end]?.text === 'from' &&
    /^(?:colleagues|counterparts|partners|ministers|leaders|envoys|officials|representatives)$/.test(
      unit.words[end - 1]?.text ?? '',
    );
  const states = isFrom
    ? namesFrom(scene, unit, end + 1).filter(({ kind }) => kind !== 'person')
    : [];
  if (states.length > 0) return states;
  const found = end > start ? peopleOf(actorsIn(scene, unit, { from: start, to: end })) : [];
  // "Taiwan’s defense minister, Lin Mei-hua": the name stands behind the office.
  const hasPerson = found.some(({ kind }) => kind === 'person');
  if (hasPerson || unit.words[end]?.text !== ',') return found;
  const apposed = namesFrom(scene, unit, end + 1).filter(({ kind }) => kind === 'person');
  return apposed.length > 0 ? apposed : found;
}

const rounds = /^(?:talks|negotiations|consultations|discussions)$/;

/** "the director of the Fund, Dr Ana Ruiz": who bears the office that a phrase begins with. */
function personBehind(scene: Scene, unit: Unit, from: number): Actor | null {
  if (!/^(?:the|its|his|her|their)$/.test(unit.words[from]?.text ?? '')) return null;
  let at = from + 1;
  while (at < Math.min(unit.words.length, from + 14) && unit.words[at]?.kind !== 'mark') {
    if (isFinite(unit.words, at)) return null;
    at += 1;
  }
  if (unit.words[at]?.text !== ',') return null;
  return namesFrom(scene, unit, at + 1).find(({ kind }) => kind === 'person') ?? null;
}

/** "talks between A and B", "a meeting with B", "a meeting of the group". */
export function partiesOfNoun(scene: Scene, unit: Unit, noun: number): readonly Actor[] {
  for (let at = noun + 1; at < Math.min(unit.words.length, noun + 5); at += 1) {
    if (!/^(?:between|with|of|among)$/.test(unit.words[at]?.text ?? '')) continue;
    // "a second round of talks between".
    const isRound = unit.words[at]?.text === 'of' && rounds.test(unit.words[at + 1]?.text ?? '');
    if (isRound) return partiesOfNoun(scene, unit, at + 1);
    const both = unit.words[at]?.text === 'between' ? namesBetween(scene, unit, at + 1) : [];
    if (both.length > 1) return both;
    const person = personBehind(scene, unit, at + 1);
    if (person !== null) return [person];
    const phrase = betweenPhrase(unit, at + 1);
    const actors = phrase === null ? [] : peopleOf(actorsIn(scene, unit, phrase));
    return actors.length > 0 ? actors : namesFrom(scene, unit, at + 1);
  }
  return [];
}

/** "between Ana Ruiz and Tom Berg’s envoy, the banker Per Holm": all names up to where or a verb. */
function namesBetween(scene: Scene, unit: Unit, from: number): readonly Actor[] {
  let to = from;
  while (to < Math.min(unit.words.length, from + 30)) {
    const text = unit.words[to]?.text ?? '';
    if (/^(?:in|at|on|over|about|to|for)$/.test(text) || isFinite(unit.words, to)) break;
    to += 1;
  }
  const span = spanOf(unit, { from, to });
  if (span === null) return [];
  const names = namesIn(scene, span).filter(
    (name) => name.kind !== 'item' && roleOf(scene, unit, { from, to }, name) !== 'owner',
  );
  return names.map((name) => actorOfName(scene, name));
}

/** "Vladimir Putin and Donald Trump’s envoy, Steve Witkoff": both, up to where or a verb. */
function betweenPhrase(unit: Unit, from: number): Range | null {
  const phrase = phraseAfter(unit.words, from);
  if (phrase === null) return null;
  let { to } = phrase;
  while (to < Math.min(unit.words.length, from + 20)) {
    const next = unit.words[to]?.text;
    const more = next === ',' || next === 'and' ? phraseAfter(unit.words, to + 1) : null;
    if (more === null) break;
    to = more.to;
  }
  return { from, to };
}

/** How many states, delegations or people take part, as one of the ranges counts them. */
export function countOf(scene: Scene, unit: Unit, ranges: readonly Range[]): FoundQuantity | null {
  for (const range of ranges) {
    const span = spanOf(unit, range);
    const counts = span === null ? [] : quantitiesIn(scene, span);
    const count = counts.find(({ value }) => counted.test(value.unit?.toLowerCase() ?? ''));
    if (count !== undefined) return count;
  }
  return null;
}
