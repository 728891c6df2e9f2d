import type { FoundQuantity, Modality } from '../../../shared/domain/understanding.ts';
import { itemsWithin } from '../../document/find.ts';
import type { Range } from '../../speech/phrases.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf } from '../cells/common.ts';
import { conditionOf } from '../cells/condition.ts';
import { draftOf, spanOnly, type Draft } from '../cells/draft.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { giversOf } from '../aid/givers.ts';
import { groupBefore } from '../../speech/phrases.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { namesIn, quantitiesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { holdingsIn } from './holdings.ts';
import { missionOf } from './mission.ts';
import { movesIn, type Move } from './moves.ts';
import { countBehind, isOfStates, senderCount, sendersOf } from './senders.ts';
import { statusOf } from './status.ts';
import { whereaboutsOf } from './whereabouts.ts';
import { forces, leavingVerbs } from './words.ts';

const refusing = /^(?:refuse|rule|decline|reject|oppose)$/;

/** How many soldiers, ships or aircraft: the count that the word for them belongs to. */
function strengthOf(
  scene: Scene,
  unit: Unit,
  { force, scope, senders }: Move,
): FoundQuantity | null {
  const word = force === null ? undefined : unit.words[force];
  if (force === null || word === undefined) return null;
  const isInSenders = senders !== null && force < senders.to && force >= senders.from;
  const range = isInSenders ? senders : scope;
  const span = spanOf(unit, { from: range.from, to: Math.max(range.to, force + 1) });
  const counts = span === null ? [] : quantitiesIn(scene, span).filter((one) => !isOfStates(one));
  const own = counts.find(
    ({ unit: noun }) => noun !== null && noun.start <= word.start && noun.end >= word.end,
  );
  // "a brigade of 5,000 troops".
  const behind = unit.words[force + 1]?.text === 'of' ? unit.words[force + 2] : undefined;
  const of =
    behind === undefined ? undefined : counts.find(({ whole }) => whole.start === behind.start);
  const near = counts.find(({ start }) => word.start > start && word.start - start < 60);
  // "a destroyer and two patrol aircraft": the first that is counted.
  const other = counts.find(({ value }) =>
    forces.has(value.unit?.split(/\s+/).at(-1)?.toLowerCase() ?? ''),
  );
  return of ?? own ?? near ?? other ?? null;
}

function addDates(scene: Scene, unit: Unit, cells: Cells, modality: Modality, scope: Range): void {
  const own = spanOf(unit, scope);
  for (const date of itemsWithin(scene.understanding.dates, unit)) {
    const isOwn = own !== null && date.start >= own.start && date.end <= own.end;
    if (isOwn || modality === 'done') cells.date('period', date, 'When they go or are there');
    else cells.date('announced_on', date, 'When it was made known');
  }
}

function describe(scene: Scene, unit: Unit, move: Move): Draft | null {
  const senders = sendersOf(scene, unit, move);
  const count = senderCount(scene, unit, move.senders) ?? countBehind(scene, unit, move);
  const strength = strengthOf(scene, unit, move);
  const places = whereaboutsOf(scene, unit, move);
  const isNameless = senders.length === 0 && count === null;
  if (isNameless && (strength === null || places.to.length === 0)) return null;
  const force = move.force === null ? undefined : unit.words[move.force];
  const read = modalityOf(scene, move.cue);
  const isRuledOut = refusing.test(move.governor) && read.modality !== 'denied';
  const told = isRuledOut ? { ...read, modality: 'refused' as const } : read;
  const draft = draftOf('DEPLOYMENT', unit, strength?.whole ?? force ?? move.cue);
  const cells = new Cells(scene.text, draft.cells);
  cells.actors('sender', senders, 'Whose forces they are');
  if (count !== null) cells.quantity('sender_count', count, 'Counted, not all named');
  const isLeaving = leavingVerbs.has(move.lemma);
  const left = [...places.from, ...places.to].slice(0, 1);
  cells.actors('destination', isLeaving ? [] : places.to, 'Where they go or are');
  cells.actors('origin', isLeaving ? left : places.from, 'Where they come from');
  const status = statusOf(move, told.modality);
  cells.codes('deployment_status', [status], [move.cue], 'By the verb and how it is meant');
  const type = forces.get(force?.text ?? '');
  if (type !== undefined && force !== undefined)
    cells.codes('force_type', [type], [force], 'By the word for them');
  if (strength !== null) cells.quantity('strength', strength, 'How many');
  const span = spanOf(unit, move.scope);
  const items = span === null ? [] : namesIn(scene, span).filter(({ kind }) => kind === 'item');
  cells.found('equipment', items, 'Named beside them');
  cells.words('mission', missionOf(unit, move.scope), 'What they are to do');
  cells.words('condition', conditionOf(scene, unit), 'What must happen first');
  addDates(scene, unit, cells, told.modality, move.scope);
  addModality(scene, draft, told);
  addSources(scene, draft, move.cue, new Set(senders.map(({ name }) => name)));
  return draft;
}

const weighing = /^(?:weigh|consider|mull|discuss|explore|back|support|reject|oppose|join)$/;
const ideas = new Set('idea plan proposal move mission force deployment'.split(' '));

/** "nine governments were weighing the idea", a few sentences behind a deployment. */
function echoIn(scene: Scene, unit: Unit, last: Draft | null): Draft | null {
  if (last === null || unit.index - last.unit.index > 4) return null;
  for (const use of unit.uses) {
    if (use.kind !== 'finite' || !weighing.test(use.lemma)) continue;
    if (!holdsAny(unit.words, use.objects.from, use.objects.from + 4, ideas)) continue;
    const count = senderCount(scene, unit, use.subject);
    const cue = unit.words[use.at];
    if (count === null || cue === undefined) continue;
    const draft = draftOf('DEPLOYMENT', unit, count.whole);
    const cells = new Cells(scene.text, draft.cells);
    cells.quantity('sender_count', count, 'Counted, not named');
    cells.codes('deployment_status', ['considered'], [cue], 'By the verb');
    addModality(scene, draft, {
      modality: 'hypothetical',
      cue: { start: cue.start, end: cue.end },
    });
    addSources(scene, draft, cue, new Set());
    return draft;
  }
  return null;
}

const staying = /^(?:will|would|shall) not (?:be (?:a )?part of|take part|join|participate)\b/;
const stayingOut = /^ruled out (?:taking part|participating|joining)\b/;

/** "but Poland will not be part of it": who stays out of a deployment told of right before. */
function absenceIn(scene: Scene, unit: Unit, last: Draft | null): readonly Draft[] {
  if (last === null || unit.index - last.unit.index > 4) return [];
  return unit.words.flatMap(({ text }, at): readonly Draft[] => {
    if (!/^(?:will|would|shall|ruled)$/.test(text)) return [];
    const words = wordsIn(unit.words, at, at + 6);
    const word = unit.words[at];
    if (word === undefined || (!staying.test(words) && !stayingOut.test(words))) return [];
    const subject = subjectOf(unit.words, groupBefore(unit.words, at).from, 'finite', null);
    const senders = giversOf(scene, actorsIn(scene, unit, subject)).filter(
      ({ kind }) => kind === 'place' || kind === 'organisation',
    );
    if (senders.length === 0) return [];
    const draft = draftOf('DEPLOYMENT', unit, word);
    const cells = new Cells(scene.text, draft.cells);
    cells.actors('sender', senders, 'Takes no part');
    cells.codes('deployment_status', ['ruled_out'], [word], 'By the words for it');
    addModality(scene, draft, { modality: 'refused', cue: spanOnly(word) });
    addSources(scene, draft, word, new Set(senders.map(({ name }) => name)));
    return [draft];
  });
}

/** The deployments that a text tells of, in order. */
export function findDeployments(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const unit of scene.units) {
    if (unit.setting !== 'prose') continue;
    const moves = movesIn(scene, unit);
    const held = moves.length > 0 ? [] : holdingsIn(unit);
    const found = [...moves, ...held].flatMap((move) => describe(scene, unit, move) ?? []);
    const echo = found.length > 0 ? null : echoIn(scene, unit, drafts.at(-1) ?? null);
    drafts.push(...found, ...(echo === null ? [] : [echo]));
    const absent = absenceIn(scene, unit, drafts.at(-1) ?? null);
    drafts.push(...absent);
  }
  return drafts;
}
