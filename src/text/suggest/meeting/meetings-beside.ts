import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { subjectOfUnit } from '../actors/anaphors.ts';
import { itemsWithin } from '../../document/find.ts';
import { phraseBefore } from '../../speech/phrases.ts';
import { firstOf, holdsAny, wordsIn } from '../grammar/look.ts';
import { governorOf, subjectOf } from '../grammar/subjects.ts';
import type { Range } from '../../speech/phrases.ts';
import type { Use } from '../grammar/uses.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { holderOf } from './office-holders.ts';
import { countOf, namedOnly, partiesOfNoun, sidesOf } from './parties.ts';
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

const opening = /^(?:at|during|in|after|following) (?:an? |the |their |its |talks|\S+ ){0,4}$/;

/** "At a conference in Rome on 8 October, 21 states pledged": those whom the sentence is about. */
function openedBy(
  scene: Scene,
  unit: Unit,
  noun: number,
  main: Use | undefined,
): Omit<Meeting, 'cue'> | null {
  if (main === undefined || main.subject === null || noun > 6 || main.subject.from <= noun)
    return null;
  if (!opening.test(`${wordsIn(unit.words, 0, noun)} `)) return null;
  const comma = unit.words.findIndex(({ text }, at) => at > noun && text === ',');
  if (comma < 0 || comma >= main.at || !joining.test(main.lemma)) return null;
  const where = wordsIn(unit.words, noun + 1, comma);
  if (!/^(?:in|at|on|near|hosted|chaired|with|between)\b/.test(where)) return null;
  const sides = actorsIn(scene, unit, main.subject);
  const isCounted = countOf(scene, unit, [main.subject]) !== null;
  const participants = sidesOf(sides);
  const scope = { from: 0, to: comma };
  return isMany(sides) || isCounted
    ? { participants, hosts: [], ranges: [main.subject], scope }
    : null;
}

/** "Ministers from 22 countries meeting in Riga on Thursday agreed". */
function meetingNow(scene: Scene, unit: Unit): Meeting | null {
  const at = unit.words.findIndex(
    ({ text }, index) =>
      text === 'meeting' &&
      /^(?:in|at|on|this|today|behind)$/.test(unit.words[index + 1]?.text ?? '') &&
      /[^su']s$/.test(unit.words[index - 1]?.text ?? ''),
  );
  const cue = unit.words[at];
  const range = at < 1 ? null : phraseBefore(unit.words, at);
  if (cue === undefined || range === null) return null;
  const participants = sidesOf(actorsIn(scene, unit, range));
  const isCounted = countOf(scene, unit, [range]) !== null;
  return participants.length > 0 || isCounted
    ? {
        cue,
        participants,
        hosts: [],
        ranges: [range],
        scope: { from: range.from, to: Math.min(unit.words.length, at + 14) },
      }
    : null;
}

/** "A first conference, in Pretoria in November 2024, raised $61 million". */
function meetingAside(scene: Scene, unit: Unit): Meeting | null {
  const match =
    /^(?:\d+ \. )?(?:an?|the) (?:first|second|third|fourth|fifth|previous|last|next|earlier|similar|inaugural|follow-up|further|new) (?:\S+ ){0,2}?(?:conference|meeting|summit|round|session|round of talks|gathering)(?: ,| held)? (?:in|at) \S/.exec(
      wordsIn(unit.words, 0, 14),
    );
  if (match === null) return null;
  const at = firstOf(unit.words, 0, 8, occasionsAside);
  const cue = at === null ? undefined : unit.words[at];
  const to = Math.min(unit.words.length, (at ?? 0) + 13);
  const span = spanOf(unit, { from: 0, to });
  const isDated = span !== null && itemsWithin(scene.understanding.dates, span).length > 0;
  return cue === undefined || !isDated
    ? null
    : { cue, participants: [], hosts: [], ranges: [], scope: { from: 0, to } };
}

const occasionsAside = new Set('conference meeting summit round session gathering'.split(' '));

/** "unveiled the plan during a meeting with Umerov": told beside something else. */
export function meetingBeside(scene: Scene, unit: Unit): Meeting | null {
  const main = unit.uses.find(({ kind }) => kind === 'finite');
  const now = meetingNow(scene, unit) ?? meetingAside(scene, unit);
  if (now !== null) return now;
  for (const [at, cue] of unit.words.entries()) {
    if (!occasions.has(cue.text)) continue;
    for (const use of unit.uses) {
      if (use.kind !== 'finite' || use.isNegated || !isOfSubject(unit, at, use)) continue;
      const sides = actorsIn(scene, unit, use.subject);
      if (isMany(sides) && sidesOf(sides).length > 0)
        return { cue, participants: sidesOf(sides), hosts: [], ranges: [] };
    }
    const opened = openedBy(scene, unit, at, main);
    if (opened !== null) return { cue, ...opened };
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
