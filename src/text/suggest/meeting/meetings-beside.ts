import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { wordsIn } from '../grammar/look.ts';
import { governorOf, subjectOf } from '../grammar/subjects.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { namedOnly, partiesOfNoun, sidesOf } from './parties.ts';
import type { Meeting } from './told-meetings.ts';

const leading =
  /\b(?:during|after|in|at|following|on|for|had|has) (?:an? |the |his |her |their |\S+ ){0,3}$/;
/** "declined to comment on talks with", "despite talks with". */
const noMeeting =
  /\b(?:comment|commenting|comments|speculate|report|reports|questions|remarks) on /;
const coming = /^(?:arrive|travel|fly|go|return|come|head|visit)$/;
const joining = /^(?:agree|sign|pledge|decide|discuss|back|approve|adopt|commit|condemn)$/;

const occasions = new Set('meeting talks call summit dinner conference'.split(' '));

/** Whether the words name two sides at least. */
function isMany(actors: readonly Actor[]): boolean {
  return (
    actors.length > 1 ||
    actors.some(({ noun, members }) => members.length > 1 || noun?.endsWith('s') === true)
  );
}

/** "agreed at talks in Oslo", "arrived in Cairo for talks": both sides are the sentence’s subject. */
function isOfSubject(unit: Unit, noun: number, main: Use): boolean {
  const lead = `${wordsIn(unit.words, noun - 5, noun)} `;
  if (coming.test(main.lemma)) return /\bfor (?:an? |the |\S+ ){0,4}$/.test(lead);
  const isPlaced = /^(?:in|at|on)$/.test(unit.words[noun + 1]?.text ?? '');
  return (
    joining.test(main.lemma) && isPlaced && /\b(?:at|during|in) (?:an? |the |\S+ ){0,3}$/.test(lead)
  );
}

/** Whose meeting it is: the subject of the verb before, or of the sentence. */
function ownSide(scene: Scene, unit: Unit, noun: number, main: Use | undefined): readonly Actor[] {
  const verb = governorOf(unit.words, noun);
  const near = verb === null ? null : subjectOf(unit.words, verb.from, 'finite', null);
  const told = namedOnly(actorsIn(scene, unit, near));
  if (told.length > 0 || main === undefined) return told;
  return namedOnly(actorsIn(scene, unit, main.subject));
}

/** "unveiled the plan during a meeting with Umerov": told beside something else. */
export function meetingBeside(scene: Scene, unit: Unit): Meeting | null {
  const main = unit.uses.find(({ kind }) => kind === 'finite');
  for (const [at, cue] of unit.words.entries()) {
    if (!occasions.has(cue.text)) continue;
    if (main !== undefined && !main.isNegated && isOfSubject(unit, at, main)) {
      const sides = actorsIn(scene, unit, main.subject);
      if (isMany(sides) && sidesOf(sides).length > 0)
        return { cue, participants: sidesOf(sides), hosts: [], ranges: [] };
    }
    if (!/^(?:with|between)$/.test(unit.words[at + 1]?.text ?? '')) continue;
    const lead = `${wordsIn(unit.words, at - 4, at)} `;
    if (!leading.test(lead) || noMeeting.test(lead)) continue;
    const partners = partiesOfNoun(scene, unit, at);
    const own = ownSide(scene, unit, at, main);
    if (partners.length > 0 && partners.length + own.length > 1)
      return { cue, participants: [...own, ...partners], hosts: [], ranges: [] };
  }
  return null;
}
