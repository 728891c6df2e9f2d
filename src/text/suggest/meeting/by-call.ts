import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { firstOf, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { holderOf } from './office-holders.ts';
import { namedOnly, partnersOf, sidesOf } from './parties.ts';
import type { Meeting } from './told.ts';

/** What is said or done where people meet: "in a video call", "by telephone", "over lunch". */
const occasion =
  /\b(?:in|during|on|over|at|after) (?:an?|the|his|her|their|their first|another) (?:\S+ ){0,3}?(?:call|meeting|conversation|dinner|lunch|breakfast|audience|videoconference|video conference|summit|talks)\b|\bby (?:tele)?phone\b|\bby video(?: link)?\b|\bover (?:lunch|dinner|breakfast|coffee)\b|\bat talks\b|\bin talks\b|\bface to face\b|\bon the (?:tele)?phone\b/;
const online = /\b(?:call|phone|telephone|video|videoconference)\b/;
const addressed =
  /^(?:tell|inform|assure|brief|thank|ask|urge|press|update|congratulate|warn|invite|promise|call)$/;
const joint =
  /^(?:agree|discuss|pledge|decide|sign|condemn|announce|promise|call|stress|confirm|discuss|review|go|take|raise|settle|exchange)$/;
const reporters =
  /^(?:reporters|journalists|analysts|investors|shareholders|staff|delegates|viewers|listeners|parliament|lawmakers|mps|media|press|supporters)$/;

function isOfPeople(actors: readonly Actor[]): readonly Actor[] {
  return actors.filter(
    ({ kind, noun }) =>
      (kind === 'person' || kind === null || kind === 'place') && !reporters.test(noun ?? ''),
  );
}

function ownSide(scene: Scene, unit: Unit, { subject }: Use): readonly Actor[] {
  return namedOnly(actorsIn(scene, unit, subject).map((actor) => holderOf(scene, actor)));
}

/** "informed his counterpart, Yaryna Holub, in a video call": whom the verb is said to. */
function toldTo(scene: Scene, unit: Unit, use: Use): readonly Actor[] {
  if (!addressed.test(use.lemma)) return [];
  const first = unit.words[use.objects.from]?.text ?? '';
  if (/^(?:to|that|for|a|an|on)$/.test(first)) return [];
  return isOfPeople(partnersOf(scene, unit, use.objects));
}

/** "went over the terms with her counterpart by telephone". */
function doneWith(scene: Scene, unit: Unit, use: Use): readonly Actor[] {
  const { from, to } = use.objects;
  const by = firstOf(unit.words, from, Math.min(to, from + 9), new Set(['with']));
  return by === null ? [] : isOfPeople(partnersOf(scene, unit, { from: by, to }));
}

/** A meeting that another verb’s clause tells: "agreed by telephone", "told her at a meeting in Rome". */
export function meetingByCall(scene: Scene, unit: Unit): Meeting | null {
  const words = wordsIn(unit.words, 0, unit.words.length);
  const match = occasion.exec(words);
  if (match === null) return null;
  const isOnline = online.test(match[0]);
  for (const use of unit.uses) {
    if (use.kind !== 'finite' || use.isPassive || use.isNegated) continue;
    const cue = unit.words[use.at];
    const own = ownSide(scene, unit, use);
    if (cue === undefined || own.length === 0) continue;
    const partners = [...toldTo(scene, unit, use), ...doneWith(scene, unit, use)];
    const hasPerson = [...own, ...partners].some(({ kind }) => kind === 'person');
    if (partners.length > 0 && (hasPerson || isOnline))
      return { cue, participants: [...own, ...partners], hosts: [], ranges: [], isOnline };
    const isFirst = match.index < 4 || words.indexOf(match[0]) < 20;
    const sides = sidesOf(actorsIn(scene, unit, use.subject));
    if (joint.test(use.lemma) && isFirst && sides.length > 1)
      return { cue, participants: sides, hosts: [], ranges: [], isOnline };
  }
  return null;
}
