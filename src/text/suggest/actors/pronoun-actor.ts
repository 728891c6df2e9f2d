import type { Span } from '../../../shared/domain/span.ts';
import type { Speaker } from '../../../shared/domain/understanding.ts';
import { firstStartingFrom, lastStartingBy } from '../../document/find.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import { isAdverb } from '../../modality/grammar/word-classes.ts';
import type { Range } from '../../speech/phrases.ts';
import { sortOfHead } from '../../speech/referents.ts';
import { namesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { UnitWord } from '../../speech/units.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from './actor.ts';
import { subjectOfUnit, subjectsBefore } from './anaphors.ts';
import { singleBodies } from './head-words.ts';
import { headActors } from './heads.ts';
import { actorOfName } from './make.ts';
import { nounActor } from './noun-actor.ts';

/** How many sentences back the subject that a pronoun means may stand. */
const reach = 2;
/** How many pronouns are followed, each to the sentence before. */
const mostSteps = 3;

/** Whose words the offset lies in. */
function speakerAt(scene: Scene, offset: number): Speaker | null {
  const { quotes } = scene.understanding;
  const quote = quotes[lastStartingBy(quotes, offset)];
  return quote?.direct === true && quote.end > offset ? quote.speaker : null;
}

/** Places that do nothing. */
const waters =
  /\b(?:Strait|Sea|Gulf|Ocean|River|Lake|Canal|Island|Islands|Peninsula|Mountains?|Airport|Base|Street|Square|Shoal|Channel|Bay|Valley)\b/;

/** Whether a pronoun can mean the actor. Persons are left to what tells their gender. */
function fits(pronoun: string, { kind, noun, name }: Actor): boolean {
  if (kind === 'place') return !waters.test(name);
  if (kind !== null) return kind === 'organisation';
  if (noun === null) return false;
  return pronoun === 'they' ? sortOfHead(noun) === 'many' : singleBodies.has(noun);
}

/** The actors of a subject that is no pronoun. */
function actorsOf(scene: Scene, unit: Unit, range: Range): readonly Actor[] {
  const span = spanOf(unit, range);
  if (span === null) return [];
  const names = namesIn(scene, span).filter(({ kind }) => kind !== 'item');
  const heads = headActors(scene, unit, range, names);
  return heads.length > 0 ? heads : nounActor(scene, unit, range, names, []);
}

function isPronoun(unit: Unit, { from, to }: Range, pronoun: string): boolean {
  return to - from === 1 && unit.words[from]?.text === pronoun;
}

/**
 * Whom "it" or "they" means by the subjects before it: in its own sentence ("the ministry said it
 * would"), or of the one right before ("The charity runs two clinics. It also …"). Null where these
 * do not tell.
 */
function bySubjects(
  scene: Scene,
  unit: Unit,
  at: number,
  pronoun: string,
  steps = 0,
): readonly Actor[] | null {
  if (steps > mostSteps) return null;
  let isRepeated = false;
  for (const range of subjectsBefore(unit, at)) {
    if (isPronoun(unit, range, pronoun)) {
      isRepeated = true;
      continue;
    }
    const actors = actorsOf(scene, unit, range).filter((actor) => fits(pronoun, actor));
    if (actors.length > 0) return actors;
  }
  if (at > 12 && !isRepeated) return null;
  for (let back = unit.index - 1; back >= Math.max(0, unit.index - reach); back -= 1) {
    const before = scene.units[back];
    if (before === undefined || before.section !== unit.section) return null;
    if (before.line !== unit.line && unit.line - before.line > 2) return null;
    const range = subjectOfUnit(before);
    if (range === null) continue;
    if (isPronoun(before, range, pronoun))
      return bySubjects(scene, before, range.from, pronoun, steps + 1);
    const actors = actorsOf(scene, before, range).filter((actor) => fits(pronoun, actor));
    if (actors.length > 0) return actors;
    return null;
  }
  return null;
}

function actorOfSpeaker(scene: Scene, speaker: Speaker, { start, end }: Span): Actor {
  return {
    name: speaker.name,
    printed: null,
    span: { start, end },
    kind: scene.kinds.get(speaker.name) ?? 'person',
    country: scene.homes.get(speaker.name) ?? null,
    isNear: false,
    noun: null,
    members: [],
  };
}

/** Whoever writes, as "we" outside any quote. */
function ownVoice(scene: Scene, word: UnitWord): readonly Actor[] {
  const { voice, bodies } = scene;
  if (voice === null || !/^(?:we|us|our)$/.test(word.text)) return [];
  const actor = actorOfName(scene, voice, word);
  const country = actor.country ?? bodies.homeAt(word.start) ?? bodies.main;
  return [voice.kind === 'person' ? { ...actor, country } : actor];
}

/** Whose words the word stands in, as an actor; empty outside of what is quoted. */
export function speakerActor(scene: Scene, unit: Unit, at: number): readonly Actor[] {
  const word = unit.words[at];
  const speaker = word === undefined ? null : (unit.speaker ?? speakerAt(scene, word.start));
  if (word === undefined) return [];
  if (speaker === null) return ownVoice(scene, word);
  const employer = /^(?:we|us|our)$/.test(word.text)
    ? scene.employers.get(speaker.name)
    : undefined;
  return employer !== undefined && !scene.homes.has(speaker.name)
    ? [actorOfName(scene, employer, word)]
    : [actorOfSpeaker(scene, speaker, word)];
}

/** How far behind a question its answer may begin, in code units. */
const answerReach = 500;
/** How many reports may stand between. */
const mostBetween = 4;

/** "In February you pledged NZ$30 million", of an interviewer: whoever answers. */
function askedActor(scene: Scene, unit: Unit, at: number): readonly Actor[] {
  const word = unit.words[at];
  if (word === undefined || unit.speaker !== null || speakerAt(scene, word.start) !== null)
    return [];
  const { quotes } = scene.understanding;
  const next = firstStartingFrom(quotes, unit.end);
  const answer = quotes
    .slice(next, next + mostBetween)
    .find(({ direct, verb }) => direct && verb === null);
  if (answer === undefined || answer.speaker === null) return [];
  if (answer.start - unit.end > answerReach) return [];
  return [actorOfSpeaker(scene, answer.speaker, word)];
}

/** Whether a verb follows: "it would", and not "provided it with". */
function isSubject({ words }: Unit, at: number): boolean {
  for (let next = at + 1; next < at + 4; next += 1) {
    if (isFinite(words, next)) return true;
    if (!isAdverb(words[next]?.text ?? '')) return false;
  }
  return false;
}

/** "A Kremlin spokesman called it a bazaar. He declined …": the person without a name right before. */
function spokenBefore(scene: Scene, unit: Unit): Actor | null {
  const before = scene.units[unit.index - 1];
  if (before === undefined || before.line !== unit.line) return null;
  const range = subjectOfUnit(before);
  if (range === null || !persons.test(before.words[range.to - 1]?.text ?? '')) return null;
  return nounActor(scene, before, range, [], [])[0] ?? null;
}

/** Those who are meant by "he" or "she" though no name stands by them. */
const persons =
  /^(?:spokesman|spokeswoman|spokesperson|minister|president|chancellor|premier|official|officer|ambassador|envoy|mayor|governor|commander|general|leader|director|doctor|judge|lawyer|secretary|chief|boss|pope|bishop|diplomat|commissioner|king|queen)$/;

function standingAt(actor: Actor, span: Span): Actor {
  return { ...actor, span };
}

/** Whom the pronoun at the word stands for. */
export function pronounActor(scene: Scene, unit: Unit, at: number): readonly Actor[] {
  const word = unit.words[at];
  if (word === undefined) return [];
  if (/^(?:we|i|us|me|our|my)$/.test(word.text)) return speakerActor(scene, unit, at);
  if (/^(?:you|your)$/.test(word.text)) return askedActor(scene, unit, at);
  if (/^(?:it|they)$/.test(word.text) && isSubject(unit, at)) {
    const told = bySubjects(scene, unit, at, word.text);
    const span = { start: word.start, end: word.end };
    if (told !== null) return told.map((actor) => standingAt(actor, span));
  }
  if (/^(?:he|she)$/.test(word.text) && at <= 1) {
    const told = spokenBefore(scene, unit);
    if (told !== null) return [standingAt(told, { start: word.start, end: word.end })];
  }
  const meant = scene.referents.whom(word.text, word.start);
  return meant === null ? [] : [actorOfName(scene, meant, word)];
}
