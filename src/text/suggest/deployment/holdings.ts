import { prepositions } from '../../modality/grammar/word-classes.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { scopeEnd } from '../grammar/scope.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Move } from './moves.ts';
import { equipment, forces } from './words.ts';

const having = /^(?:has|have|had|keeps|keep|maintains|maintain|hosts|host|we've|we'll|got)$/;
/** Those who are soldiers where an army or a minister speaks of them. */
const people = /^(?:men|people|women|staff|officers)$/;
const placed =
  /^(?:in|at|near|on|along|across|from|there|stationed|deployed|based|with|training|serving|guarding|ready|patrolling|under)$/;
const being = /^(?:are|were|been)$/;

/** "40 British instructors had been in Kyiv": forces that are counted and are somewhere. */
function standing(unit: Unit, at: number): readonly Move[] {
  const { words } = unit;
  const cue = words[at];
  const next = /^(?:already|now|still|currently)$/.test(words[at + 1]?.text ?? '')
    ? at + 2
    : at + 1;
  const place = words[next + 1];
  if (cue === undefined || !/^(?:in|at|near)$/.test(words[next]?.text ?? '')) return [];
  if (place?.isCapital !== true) return [];
  const from = /^(?:had|have)$/.test(words[at - 1]?.text ?? '') ? at - 1 : at;
  const senders = subjectOf(words, from, 'finite', null);
  if (
    senders === null ||
    !words.slice(senders.from, senders.to).some(({ kind }) => kind === 'number')
  )
    return [];
  const force = words.findIndex(
    ({ text }, index) =>
      index >= senders.from && index < senders.to && forces.has(text) && !equipment.has(text),
  );
  if (force < 0) return [];
  const scope = { from: senders.from, to: scopeEnd(words, at) };
  return [
    {
      cue: { start: cue.start, end: cue.end },
      lemma: 'remain',
      governor: '',
      senders,
      scope,
      force,
    },
  ];
}

/** "Kenya says it has 730 officers there": police of a state, abroad. */
function isAbroad(unit: Unit, next: number): boolean {
  return (
    unit.words[next]?.text === 'officers' &&
    /^(?:there|in)$/.test(unit.words[next + 1]?.text ?? '') &&
    unit.words[next - 1]?.kind === 'number'
  );
}

/** Whether an army, or a minister or general in the first person, is said to have them. */
function isMilitary(scene: Scene, unit: Unit, at: number): boolean {
  const before = wordsIn(unit.words, Math.max(0, at - 8), at + 1);
  if (
    /\b(?:army|navy|defen[cs]e forces|armed forces|military|contingent|mission|force)\b/.test(
      before,
    )
  )
    return true;
  const { speaker } = unit;
  return (
    /\b(?:we|i|we've|we'll)\b/.test(before) && speaker !== null && scene.homes.has(speaker.name)
  );
}

/** What has soldiers wherever it is. */
const units = new Set(
  'brigade battlegroup contingent garrison mission force operation taskforce'.split(' '),
);
const reach = 8;

/**
 * "Rwanda has about 4,000 soldiers in eastern Congo": forces that are counted where they are. Soldiers
 * alone, since ships and aircraft are also owned.
 */
export function holdingsIn(scene: Scene, unit: Unit): readonly Move[] {
  const { words } = unit;
  return words.flatMap((word, at): readonly Move[] => {
    if (being.test(word.text)) return standing(unit, at);
    if (!having.test(word.text) || at === 0) return [];
    if (/\b(?:deny|denies|denied|denying)\b/.test(wordsIn(words, at - 6, at))) return [];
    let isCounted = false;
    for (let next = at + 1; next < Math.min(words.length, at + reach); next += 1) {
      const { text = '', kind } = words[next] ?? {};
      if (kind === 'mark' || prepositions.has(text)) {
        if (
          text !== 'about' &&
          text !== 'around' &&
          text !== 'over' &&
          text !== 'at' &&
          text !== 'between' &&
          text !== 'near'
        )
          return [];
        continue;
      }
      if (kind === 'number' || /^(?:hundreds|thousands|dozens)$/.test(text)) isCounted = true;
      const isOfOwn =
        people.test(text) &&
        kind === 'word' &&
        (isMilitary(scene, unit, at) || isAbroad(unit, next));
      if (!isOfOwn && (!forces.has(text) || equipment.has(text))) continue;
      const behind = words[next + 1]?.text ?? '';
      const isOfUnit =
        !words.slice(at + 1, at + 4).some(({ text: one }) => /..ed$/.test(one)) &&
        holdsAny(words, Math.max(0, at - 10), at, units);
      if (!isCounted || (!isOfUnit && !/^hosts?$/.test(word.text) && !placed.test(behind)))
        return [];
      const cue = { start: word.start, end: word.end };
      const scope = { from: at + 1, to: Math.max(next + 1, scopeEnd(words, at)) };
      const isShort = /^(?:we've|we'll)$/.test(word.text);
      const from = word.text === 'got' ? at - 1 : at;
      const senders = isShort ? { from: at, to: at + 1 } : subjectOf(words, from, 'finite', null);
      return [{ cue, lemma: 'have', governor: '', senders, scope, force: next }];
    }
    return [];
  });
}
