import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
} from '../../modality/grammar/word-classes.ts';
import type { Range } from '../../speech/phrases.ts';
import { timeWords } from '../../speech/word-sets.ts';
import { namesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from './actor.ts';
import { headActors } from './heads.ts';
import { nounActor } from './noun-actor.ts';
import { pronounActor } from './pronoun-actor.ts';
import { pronouns } from './referents.ts';
import { sameAgain, stateAgain } from './same-again.ts';

function isLoose(text: string): boolean {
  return coordinators.has(text) || isAdverb(text) || text === 'however';
}

const openers =
  /^(?:in|by|over|during|since|on|at|until|under|throughout|within|for|with|from|as|after|before|last|this|next|late|early|two|three|four|five|six|ten|every|each)$/;
const stretches =
  /^(?:years?|months?|weeks?|days?|hours?|decades?|quarter|summer|winter|spring|autumn|fall|night|morning|evening|afternoon|weekend|time|turn|return|addition|total|all|response|exchange|parallel|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "In the past two years Poland", "By May Paris", "Last week the ministry": where the subject begins. */
function behindAdjunct(unit: Unit, { from, to }: Range): number {
  const first = unit.words[from];
  // "since February 2022 the state": the subordinator is no part of it.
  const isDated = unit.words[from + 1]?.kind === 'number' && stretches.test(first?.text ?? '');
  if (!isDated && !openers.test(first?.text ?? '')) return from;
  for (let at = from; at < Math.min(to - 1, from + 9); at += 1) {
    const word = unit.words[at];
    const isYear = word?.kind === 'number' && /^(?:19|20)\d\d$/.test(word.text);
    if (word === undefined || (!isYear && !stretches.test(word.text))) continue;
    const next = unit.words[at + 1];
    const isMore =
      next?.kind === 'number' ||
      stretches.test(next?.text ?? '') ||
      /^(?:of|and|to|or|ago|in)$/.test(next?.text ?? '');
    if (!isMore) return at + 1;
  }
  return from;
}

/** Whether a determiner opens a phrase of its own: behind a noun or a year, with no link between. */
function opensPhrase({ words }: Unit, at: number): boolean {
  if (!/^(?:the|his|her|its|their|our|my)$/.test(words[at]?.text ?? '')) return false;
  const before = words[at - 1];
  if (before === undefined || (before.kind !== 'word' && before.kind !== 'number')) return false;
  const { text } = before;
  if (prepositions.has(text) || determiners.has(text) || coordinators.has(text)) return false;
  // "all the", "half the", "Alexander the Great".
  return !/^(?:all|both|half|twice|double|than|as|that|which|who|while)$/.test(text);
}

/** Without the words at its ends that are of no phrase: "But on Friday", "also". */
function trimmed(unit: Unit, range: Range): Range {
  let { from, to } = range;
  while (from < to && (unit.words[from]?.kind === 'mark' || isLoose(unit.words[from]?.text ?? '')))
    from += 1;
  while (
    to > from &&
    (unit.words[to - 1]?.kind === 'mark' || isLoose(unit.words[to - 1]?.text ?? ''))
  )
    to -= 1;
  // "told the Dispatch her country", "since 2022 the state": what stands before a determiner.
  for (let at = to - 1; at > from; at -= 1)
    if (opensPhrase(unit, at)) {
      from = at;
      break;
    }
  // "19 months ago its members".
  for (let at = Math.min(to - 2, from + 5); at > from; at -= 1)
    if (unit.words[at]?.text === 'ago') from = at + 1;
  from = behindAdjunct(unit, { from, to });
  // "Norway’s government last week".
  const isTime = (at: number): boolean => timeWords.has(unit.words[at]?.text ?? '');
  if (to - from > 2 && isTime(to - 1) && isTime(to - 2)) to -= 2;
  return { from, to };
}

/** The "and" of two phrases of their own: "the Swedish government and its Norwegian counterpart". */
function joinAt({ words }: Unit, { from, to }: Range): number | null {
  for (let at = from + 2; at < to - 1; at += 1)
    if (words[at]?.text === 'and' && /^(?:its|his|her|their)$/.test(words[at + 1]?.text ?? ''))
      return at;
  return null;
}

/**
 * Who acts, by the words of a subject: all names that are its heads, whom its pronoun stands for,
 * or the phrase itself. Empty where the words name nobody.
 */
export function actorsIn(scene: Scene, unit: Unit, given: Range | null): readonly Actor[] {
  return read(scene, unit, given, true);
}

/** Of a subject that another is looked up in, what it says itself: so the work stays linear. */
function readPlain(scene: Scene, unit: Unit, range: Range): readonly Actor[] {
  return read(scene, unit, range, false);
}

function read(scene: Scene, unit: Unit, given: Range | null, looksBack: boolean): readonly Actor[] {
  if (given === null) return [];
  const range = trimmed(unit, given);
  const span = spanOf(unit, range);
  if (span === null) return [];
  const only = range.to - range.from === 1 ? unit.words[range.from]?.text : undefined;
  if (only !== undefined && pronouns.has(only)) return pronounActor(scene, unit, range.from);
  // "In January we": what stands before a pronoun is no part of the subject.
  if (/^(?:he|she|it|they|we|i|you)$/.test(unit.words[range.to - 1]?.text ?? ''))
    return pronounActor(scene, unit, range.to - 1);
  const names = namesIn(scene, span).filter(({ kind }) => kind !== 'item');
  const heads = headActors(scene, unit, range, names);
  if (heads.length > 0) return heads;
  const first = unit.words[range.from]?.text ?? '';
  const joined = joinAt(unit, range);
  if (joined !== null) {
    const left = read(scene, unit, { from: range.from, to: joined }, looksBack);
    const right = read(scene, unit, { from: joined + 1, to: range.to }, looksBack);
    if (left.length > 0 && right.length > 0) return [...left, ...right];
  }
  const same = looksBack ? sameAgain(scene, unit, range, readPlain) : [];
  if (same.length > 0) return same;
  const isOwned = /^(?:his|her|its|their|our|my)$/.test(first);
  const owners = isOwned ? pronounActor(scene, unit, range.from) : [];
  const meant = nounActor(scene, unit, range, names, owners);
  const [alone] = meant;
  const state = looksBack && meant.length === 1 ? stateAgain(scene, unit, range, readPlain) : null;
  return state === null || alone === undefined ? meant : [{ ...alone, country: state }];
}
