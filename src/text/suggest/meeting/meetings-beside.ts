import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { namedOnly, partiesOfNoun, sidesOf } from './parties.ts';
import type { Meeting } from './told-meetings.ts';

const leading =
  /\b(?:during|after|in|at|following|on|for|had|has) (?:an? |the |his |her |their |\S+ ){0,3}$/;
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
    if (!leading.test(`${wordsIn(unit.words, at - 4, at)} `)) continue;
    const partners = partiesOfNoun(scene, unit, at);
    const own = main === undefined ? [] : namedOnly(actorsIn(scene, unit, main.subject));
    if (partners.length > 0 && partners.length + own.length > 1)
      return { cue, participants: [...own, ...partners], hosts: [], ranges: [] };
  }
  return null;
}
