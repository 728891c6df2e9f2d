import type { FoundQuantity } from '../../../shared/domain/understanding.ts';
import { itemAt } from '../../document/find.ts';
import { actorOfName } from '../actors/make.ts';
import { actorsIn } from '../actors/actors-in.ts';
import type { Actor } from '../actors/actor.ts';
import { giversOf } from '../aid/givers.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf } from '../cells/common.ts';
import { conditionOf } from '../cells/condition.ts';
import { cellOf, draftOf, type Draft } from '../cells/draft.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import { quantitiesIn, spanOf, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { statusOf } from './status.ts';
import { forces } from './words.ts';

const sending =
  /^(?:send|promise|pledge|offer|contribute|deploy|provide|dispatch|add|commit|bring|withdraw|pull|keep|leave)$/;
const moving =
  /^(?:follow|fly|stay|remain|leave|arrive|return|land|go|withdraw|deploy|move|join|come|serve)$/;
const nobody = /^(?:nobody|no one|no-one|none|anyone|anybody|any|any of (?:its|their|our))\b/;
/** What may be counted without the word for soldiers. */
const fellows = /^(?:people|men|more|others|women|personnel|officers|of|)$/;

/** A count without a noun of its own, or of people: "Poland would send 25". */
function countAt(scene: Scene, unit: Unit, from: number, to: number): FoundQuantity | null {
  const span = spanOf(unit, { from, to: Math.min(to, unit.words.length) });
  if (span === null) return null;
  return (
    quantitiesIn(scene, span).find(({ value, end }) => {
      const noun = value.unit?.toLowerCase().split(/\s+/).at(-1) ?? '';
      const next = unit.words[wordAt(unit, end)]?.text ?? '';
      return fellows.test(noun) && !/^(?:%|per|million|billion|percent|more-than)$/.test(next);
    }) ?? null
  );
}

function statesOf(actors: readonly Actor[]): readonly Actor[] {
  return actors.filter(({ kind }) => kind === 'place' || kind === 'organisation');
}

interface Told {
  readonly use: Use;
  readonly senders: readonly Actor[];
  readonly count: FoundQuantity | null;
  readonly isNobody: boolean;
}

/** "Poland would send 25", "Hungary will send nobody", "is weighing whether to send 150". */
function sentIn(scene: Scene, unit: Unit, use: Use): Told | null {
  if (!sending.test(use.lemma) || use.isPassive || use.kind === 'participle') return null;
  const { from, to } = use.objects;
  const isNobody = nobody.test(wordsIn(unit.words, from, from + 3));
  const count = isNobody ? null : countAt(scene, unit, from, Math.min(to, from + 6));
  // "whom it had promised 40 vehicles and sent 31": of the goods counted before.
  const before = spanOf(unit, { from: 0, to: use.from });
  const isOfGoods =
    before !== null &&
    quantitiesIn(scene, before).some(({ value }) => {
      const noun = value.unit?.toLowerCase().split(/\s+/).at(-1) ?? '';
      return noun !== '' && !fellows.test(noun) && !forces.has(noun);
    });
  if (count !== null && isOfGoods && count.unit === null) return null;
  if (!isNobody && (count === null || wordAt(unit, count.whole.start) > from + 1)) return null;
  const given = giversOf(scene, actorsIn(scene, unit, use.subject));
  const senders = statesOf(given);
  return senders.length === 0 ? null : { use, senders, count, isNobody };
}

/** "The first 240 are to fly to Goma", "Up to 60 more could follow": some of those told of before. */
function moreIn(scene: Scene, unit: Unit, use: Use): Told | null {
  if (!moving.test(use.lemma) || use.isPassive || use.subject === null) return null;
  const { from, to } = use.subject;
  if (to - from > 6 || from > 2) return null;
  const count = countAt(scene, unit, from, to);
  const last = unit.words[to - 1];
  const isCount =
    last?.kind === 'number' || /^(?:more|others|people|men|personnel)$/.test(last?.text ?? '');
  return count === null || !isCount ? null : { use, senders: [], count, isNobody: false };
}

/** "Ghana’s 140 stay until March": the soldiers of a state, by their number. */
function ownedIn(scene: Scene, unit: Unit, use: Use): Told | null {
  if (!moving.test(use.lemma) || use.kind !== 'finite') return null;
  const range = subjectOf(unit.words, use.from, 'finite', null);
  if (range === null || range.to - range.from > 3) return null;
  const [owner, number] = [unit.words[range.from], unit.words[range.to - 1]];
  if (owner?.text.endsWith("'s") !== true || number?.kind !== 'number') return null;
  const name = itemAt(scene.understanding.names, owner.start);
  const best = Number(number.text.replaceAll(',', ''));
  if (name === null || !Number.isFinite(best)) return null;
  const senders = statesOf(giversOf(scene, [actorOfName(scene, name)]));
  const span = { start: number.start, end: number.end };
  const value = { best, low: null, high: null, of: null, unit: null, qualifier: 'exact' as const };
  const plain: FoundQuantity = { ...span, whole: span, value, unit: null };
  const count = countAt(scene, unit, range.from, range.to) ?? plain;
  return senders.length === 0 ? null : { use, senders, count, isNobody: false };
}

/**
 * What a sentence tells of senders or soldiers behind a deployment told of before, where it leaves the
 * soldiers out: "Poland would send 25". `last` is that deployment.
 */
export function elidedIn(scene: Scene, unit: Unit, last: Draft): readonly Draft[] {
  const drafts: Draft[] = [];
  const known = new Set<string>();
  for (const use of unit.uses) {
    const told = sentIn(scene, unit, use) ?? ownedIn(scene, unit, use) ?? moreIn(scene, unit, use);
    const cue = unit.words[use.at];
    if (told === null || cue === undefined) continue;
    const key = told.senders.map(({ name }) => name).join('|');
    if (known.has(key)) continue;
    known.add(key);
    const read = modalityOf(scene, cue);
    const isOut =
      told.isNobody &&
      (use.isNegated ||
        /^(?:rule|refuse|decline|reject)$/.test(use.governor?.lemma ?? '') ||
        !(unit.words[use.objects.from]?.text ?? '').startsWith('any'));
    if (told.isNobody && !isOut) continue;
    const modality = isOut ? ('refused' as const) : read.modality;
    const draft = draftOf('DEPLOYMENT', unit, told.count?.whole ?? cue);
    const cells = new Cells(scene.text, draft.cells);
    cells.actors('sender', told.senders, 'Whose forces they are');
    const sender = cellOf(last, 'sender');
    if (told.senders.length === 0 && sender !== null && 'names' in sender.content)
      cells.names('sender', sender.content.names, sender.evidence, 'Told of before');
    if (told.senders.length === 0 && sender === null) continue;
    const destination = cellOf(last, 'destination');
    if (destination !== null && 'names' in destination.content)
      cells.names('destination', destination.content.names, destination.evidence, 'Told of before');
    const governor = use.governor?.lemma ?? '';
    cells.codes(
      'deployment_status',
      [statusOf({ lemma: use.lemma, governor }, modality)],
      [cue],
      'By the verb and how it is meant',
    );
    if (told.count !== null) cells.quantity('strength', told.count, 'How many');
    cells.words('condition', conditionOf(scene, unit), 'What must happen first');
    addModality(scene, draft, { modality, cue: read.cue });
    addSources(scene, draft, cue, new Set(told.senders.map(({ name }) => name)));
    drafts.push(draft);
  }
  return drafts;
}

const denied =
  /\bno (?:(\S+) )?(?:troops|soldiers|forces|boots|combat troops|ground troops|military personnel)\b(?: \S+){0,6}? (?:will|would|are|were|is|to be|on the ground|involved|going|sent|deployed|there)\b|\bthere (?:will|would|are going to) be no (?:(\S+) )?(?:\S+ )?(?:troops|soldiers|forces|boots|military personnel)\b/;

/** "There will be no US troops on the ground": forces of a state that are ruled out; null for none. */
export function noneIn(unit: Unit): { readonly at: number; readonly force: number } | null {
  const words = wordsIn(unit.words, 0, unit.words.length);
  if (!denied.test(words)) return null;
  const at = unit.words.findIndex(({ text }) => text === 'no');
  const force = unit.words.findIndex(
    ({ text }, index) => index > at && /^(?:troops|soldiers|forces|boots|personnel)$/.test(text),
  );
  return at < 0 || force < 0 || force - at > 4 ? null : { at, force };
}
