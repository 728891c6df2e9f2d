import type { FoundQuantity, Modality } from '../../../shared/domain/understanding.ts';
import type { Quantity } from '../../../shared/domain/values.ts';
import { itemsWithin } from '../../document/find.ts';
import type { Range } from '../../speech/phrases.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf } from '../cells/common.ts';
import { conditionOf } from '../cells/condition.ts';
import { cellOf, draftOf, type Draft } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import { namesIn, quantitiesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { askedForIn } from './asked.ts';
import { besideIn, echoIn } from './echoes.ts';
import { elidedIn, noneIn } from './elided.ts';
import { holdingsIn } from './holdings.ts';
import { missionOf } from './mission.ts';
import { listedIn } from './listed.ts';
import { partsOf } from './parts.ts';
import { movesIn, type Move } from './moves.ts';
import { countBehind, isOfOthers, isOfStates, senderCount, sendersOf } from './senders.ts';
import { staysIn } from './stays.ts';
import { statusOf } from './status.ts';
import { whereaboutsOf } from './whereabouts.ts';
import { forces, leavingVerbs } from './words.ts';

const refusing = /^(?:refuse|rule|decline|reject|oppose)$/;

/** Whether forces, or aircraft and ships by name, are counted. */
function isOfForces(scene: Scene, { value, whole }: FoundQuantity): boolean {
  if (forces.has(value.unit?.split(/\s+/).at(-1)?.toLowerCase() ?? '')) return true;
  return namesIn(scene, whole).some(({ kind, end }) => kind === 'item' && end === whole.end);
}

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
  const first = counts.find((count) => isOfForces(scene, count));
  // "six RAF Typhoons and 180 personnel": the first of a list.
  const isLed = own !== undefined && first !== undefined && first.start < own.start;
  return (
    of ?? (isLed && own.start - first.whole.end < 14 ? first : null) ?? own ?? near ?? other ?? null
  );
}

function addDates(scene: Scene, unit: Unit, cells: Cells, modality: Modality, scope: Range): void {
  const own = spanOf(unit, scope);
  for (const date of itemsWithin(scene.understanding.dates, unit)) {
    const isOwn = own !== null && date.start >= own.start && date.end <= own.end;
    if (isOwn || modality === 'done') cells.date('period', date, 'When they go or are there');
    else cells.date('announced_on', date, 'When it was made known');
  }
}

/** "would not say whether soldiers could be sent": nobody says that they weigh it. */
function isAsked(unit: Unit, { cue, lemma }: Move): boolean {
  const at = unit.words.findIndex(({ start }) => start === cue.start);
  // "denied that its aircraft were in the area".
  if (
    /^(?:have|stay|remain)$/.test(lemma) &&
    /\b(?:deny|denies|denied|denying)\b/.test(wordsIn(unit.words, at - 8, at))
  )
    return true;
  return /\b(?:say|said|asked|clear|know|known|ask|confirm|saying|comment on) (?:\S+ )?whether\b/.test(
    wordsIn(unit.words, at - 14, at),
  );
}

/** "one of its Patriot batteries". */
function addOne(scene: Scene, unit: Unit, cells: Cells, { force }: Move): void {
  if (force === null) return;
  for (let at = force - 2; at >= Math.max(0, force - 6); at -= 1) {
    const span = spanOf(unit, { from: at, to: force + 1 });
    const isOne = /^one of (?:its|their|the|his|our)$/.test(wordsIn(unit.words, at, at + 3));
    if (!isOne || span === null) continue;
    const noun = spanOf(unit, { from: at + 3, to: force + 1 });
    const counted = noun === null ? null : scene.text.slice(noun.start, noun.end);
    cells.total('strength', oneOf(counted), span, 'One of several');
  }
}

/** "a 35-strong commando unit". */
function addStrong(unit: Unit, cells: Cells, { force, scope }: Move): void {
  const from = Math.max(0, Math.min(scope.from, (force ?? scope.from) - 5));
  for (const { text, start, end } of unit.words.slice(from, scope.to)) {
    const count = /^(\d{1,3}(?:,\d{3})*)-(?:strong|member|man|person)$/.exec(text)?.[1];
    if (count === undefined) continue;
    const best = Number(count.replaceAll(',', ''));
    cells.total('strength', { ...oneOf(null), best }, { start, end }, 'How many, in the word');
    return;
  }
}

function oneOf(unit: string | null): Quantity {
  return { best: 1, low: null, high: null, of: null, unit, qualifier: 'exact' };
}

function describe(scene: Scene, unit: Unit, move: Move): Draft | null {
  if (isAsked(unit, move) || isOfOthers(scene, unit, move)) return null;
  const senders = sendersOf(scene, unit, move);
  const count = senderCount(scene, unit, move.senders) ?? countBehind(scene, unit, move);
  const strength = strengthOf(scene, unit, move);
  const places = whereaboutsOf(scene, unit, move);
  const isNameless = senders.length === 0 && count === null;
  if (isNameless && (strength === null || places.to.length + places.from.length === 0)) return null;
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
  else {
    addOne(scene, unit, cells, move);
    addStrong(unit, cells, move);
  }
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

/** How many sentences on a deployment is gone on with. */
const reach = 9;

/** "There will be no US troops on the ground": the refusal as a move. */
function refusedBy(unit: Unit, { at, force }: { at: number; force: number }): Move {
  const { start, end } = unit.words[at] ?? unit;
  return {
    cue: { start, end },
    lemma: 'refuse',
    governor: 'refuse',
    senders: null,
    scope: { from: at, to: unit.words.length },
    force,
  };
}

/** "Three jets will be stationed there", right behind what Germany sends: Germany’s too. */
function carrySender(scene: Scene, draft: Draft, last: Draft | undefined): void {
  if (last === undefined || draft.unit.index - last.unit.index > 1) return;
  if (draft.unit.line !== last.unit.line) return;
  if (cellOf(draft, 'sender') !== null || cellOf(draft, 'sender_count') !== null) return;
  const sender = cellOf(last, 'sender');
  if (sender !== null && 'names' in sender.content)
    new Cells(scene.text, draft.cells).names(
      'sender',
      sender.content.names,
      sender.evidence,
      'Told of right before',
    );
}

/** The deployments that a text tells of, in order. */
export function findDeployments(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const unit of scene.units) {
    const listed = listedIn(scene, unit);
    drafts.push(...listed, ...listed.flatMap((draft) => partsOf(scene, unit, draft)));
    if (unit.setting !== 'prose' || listed.length > 0) continue;
    const moves = movesIn(scene, unit);
    const held = moves.length > 0 ? [] : [...holdingsIn(scene, unit), ...askedForIn(unit)];
    const stays = moves.length + held.length > 0 ? [] : staysIn(scene, unit).slice(0, 1);
    const none = moves.length > 0 ? null : noneIn(unit);
    const told = [...moves, ...held, ...stays, ...(none === null ? [] : [refusedBy(unit, none)])];
    const read = told.flatMap((move) => describe(scene, unit, move) ?? []);
    const before = drafts.at(-1);
    const isNear = before !== undefined && unit.index - before.unit.index <= reach;
    const found = read.length === 0 && isNear ? elidedIn(scene, unit, before) : read;
    for (const draft of found) carrySender(scene, draft, drafts.at(-1));
    const parts = found.flatMap((draft) => partsOf(scene, unit, draft));
    const last = found.at(-1) ?? drafts.at(-1) ?? null;
    const echo = found.length > 0 ? besideIn(scene, unit, found) : echoIn(scene, unit, last);
    drafts.push(...found, ...parts, ...(echo === null ? [] : [echo]));
  }
  return drafts;
}
