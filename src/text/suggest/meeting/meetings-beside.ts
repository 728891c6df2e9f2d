import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { subjectOfUnit } from '../actors/anaphors.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import { governorOf, subjectOf } from '../grammar/subjects.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { holderOf } from './office-holders.ts';
import { namedOnly, partiesOfNoun, sidesOf } from './parties.ts';
import type { Meeting } from './told.ts';

const leading =
  /\b(?:during|after|in|at|following|on|for|had|has) (?:an? |the |his |her |their |\S+ ){0,3}$/;
/** "declined to comment on talks with", "despite talks with". */
const noMeeting =
  /\b(?:comment|commenting|comments|speculate|report|reports|questions|remarks) on /;
const coming = /^(?:arrive|travel|fly|go|return|come|head|visit)$/;
const joining = /^(?:agree|sign|pledge|decide|discuss|back|approve|adopt|commit|condemn)$/;

const occasions = new Set(
  'meeting talks call summit dinner lunch breakfast conference consultations negotiations discussions audience conversation'.split(
    ' ',
  ),
);
const delegations = new Set('delegations envoys negotiators teams representatives'.split(' '));

/** Whether the words name two sides at least. */
function isMany(actors: readonly Actor[]): boolean {
  return (
    actors.length > 1 ||
    actors.some(({ noun, members }) => members.length > 1 || noun?.endsWith('s') === true)
  );
}

/** "agreed at talks in Oslo", "arrived in Cairo for talks": both sides are the sentence’s subject. */
function isOfSubject(unit: Unit, noun: number, main: Use): boolean {
  const { objects, lemma } = main;
  if (noun < objects.from || noun >= objects.to) return false;
  const lead = `${wordsIn(unit.words, noun - 8, noun)} `;
  const isSent =
    lemma === 'send' && holdsAny(unit.words, objects.from, objects.from + 4, delegations);
  if (coming.test(lemma) || isSent) return /\bfor (?:\S+ ){0,6}$/.test(lead);
  const isPlaced = /^(?:in|at|on)$/.test(unit.words[noun + 1]?.text ?? '');
  return (
    joining.test(main.lemma) && isPlaced && /\b(?:at|during|in) (?:an? |the |\S+ ){0,3}$/.test(lead)
  );
}

/** Whose meeting it is: the subject of the verb before, or of the sentence. */
function ownSide(scene: Scene, unit: Unit, noun: number, main: Use | undefined): readonly Actor[] {
  const verb = governorOf(unit.words, noun);
  const near = verb === null ? null : subjectOf(unit.words, verb.from, 'finite', null);
  const named = (range: Range | null): readonly Actor[] =>
    namedOnly(actorsIn(scene, unit, range).map((actor) => holderOf(scene, actor)));
  const told = named(near);
  return told.length > 0 ? told : named(main?.subject ?? subjectOfUnit(unit));
}

/** "Delegations from Chad and Sudan were in Cairo for talks": those who came for them. */
function presentFor(scene: Scene, unit: Unit, noun: number): readonly Actor[] {
  const before = wordsIn(unit.words, 0, noun);
  if (
    !/ (?:is|are|was|were) in (?:\S+ ){1,5}for (?:\S+ ){0,5}\S*$/.test(
      ` ${before} `.replace(/ $/, ' '),
    )
  )
    return [];
  const sides = actorsIn(scene, unit, subjectOfUnit(unit));
  const isOfDelegates = sides.some(({ noun: one }) => delegations.has(one ?? ''));
  return isOfDelegates && isMany(sides) ? sidesOf(sides) : [];
}

/** "lasted three hours": told of a meeting that has been. */
const lasting = /\b(?:lasted|ran for|went on|was (?:the|their) first)\b/;

/** "a meeting with", "a meeting in Dublin with": two words of place or time may stand between. */
function isWithBehind(unit: Unit, noun: number): boolean {
  const behind = wordsIn(unit.words, noun + 1, noun + 5);
  return /^(?:(?:in|at|on) \S+ (?:\S+ )?)?(?:with|between)\b/.test(behind);
}

/** "unveiled the plan during a meeting with Umerov": told beside something else. */
export function meetingBeside(scene: Scene, unit: Unit): Meeting | null {
  const main = unit.uses.find(({ kind }) => kind === 'finite');
  for (const [at, cue] of unit.words.entries()) {
    if (!occasions.has(cue.text)) continue;
    for (const use of unit.uses) {
      if (use.kind !== 'finite' || use.isNegated || !isOfSubject(unit, at, use)) continue;
      const sides = actorsIn(scene, unit, use.subject);
      if (isMany(sides) && sidesOf(sides).length > 0)
        return { cue, participants: sidesOf(sides), hosts: [], ranges: [] };
    }
    const present = presentFor(scene, unit, at);
    if (present.length > 0) return { cue, participants: present, hosts: [], ranges: [] };
    if (!isWithBehind(unit, at)) continue;
    const lead = `${wordsIn(unit.words, at - 4, at)} `;
    const isOpening = at < 4 && lasting.test(wordsIn(unit.words, at, at + 16));
    if (!isOpening && (!leading.test(lead) || noMeeting.test(lead))) continue;
    const partners = partiesOfNoun(scene, unit, at);
    const own = isOpening ? [] : ownSide(scene, unit, at, main);
    if (partners.length > 0 && partners.length + own.length > 1)
      return { cue, participants: [...own, ...partners], hosts: [], ranges: [] };
  }
  return null;
}
