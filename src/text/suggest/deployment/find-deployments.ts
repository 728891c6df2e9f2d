import type { FoundName, FoundQuantity, Modality } from '../../../shared/domain/understanding.ts';
import type { Span } from '../../../shared/domain/span.ts';
import { itemsWithin } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { giversOf } from '../aid/givers.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf, type Told } from '../cells/common.ts';
import { conditionOf } from '../cells/condition.ts';
import { draftOf, type Draft } from '../cells/draft.ts';
import type { Range } from '../../speech/phrases.ts';
import { wordsIn } from '../grammar/look.ts';
import { countryOfDemonym } from '../../lexicon/countries-lookup.ts';
import { governorOf, subjectOf } from '../grammar/subjects.ts';
import { scopeEnd } from '../grammar/scope.ts';
import type { Use } from '../grammar/uses.ts';
import { namesIn, quantitiesIn, spanOf, wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { forces, leavingVerbs, movingNouns, movingVerbs, plainVerbs } from './words.ts';
import { statusOf } from './status.ts';

/** A move of forces as a unit tells it. */
interface Move {
  /** The verb or noun that tells it. */
  readonly cue: Span;
  readonly lemma: string;
  readonly governor: string;
  readonly senders: Range | null;
  /** Where forces and destination stand. */
  readonly scope: Range;
  /** The word for the forces. */
  readonly force: number | null;
}

function forceIn(unit: Unit, { from, to }: Range): number | null {
  for (let at = from; at < Math.min(to, from + 14); at += 1)
    if (forces.has(unit.words[at]?.text ?? '')) return at;
  return null;
}

/** Whether the force is what is moved: not "tanks to Ukraine", which is aid. */
function isOwnForce(scene: Scene, unit: Unit, use: Use, force: number): boolean {
  if (plainVerbs.has(use.lemma)) return true;
  const text = unit.words[force]?.text ?? '';
  const kind = forces.get(text) ?? '';
  if (
    use.lemma === 'have' ||
    use.lemma === 'keep' ||
    use.lemma === 'fill' ||
    use.lemma === 'put' ||
    use.lemma === 'cross' ||
    use.lemma === 'leave'
  )
    return kind !== 'unspecified' || text !== 'units';
  if (kind !== 'air' && kind !== 'naval' && !/^(?:tanks|battery|batteries)$/.test(text))
    return true;
  const behind = wordsIn(unit.words, force + 1, force + 4);
  const span = spanOf(unit, { from: force + 1, to: Math.min(use.objects.to, force + 7) });
  const target =
    span === null ? undefined : namesIn(scene, span).find((name) => name.kind === 'place');
  const isForState =
    /^(?:to|for)\b/.test(behind) &&
    target !== undefined &&
    scene.countryNames.size > 0 &&
    [...scene.countryNames.values()].includes(target.name);
  return !isForState || use.lemma === 'dispatch' || kind === 'naval';
}

function moveOfUse(scene: Scene, unit: Unit, use: Use): Move | null {
  if (!movingVerbs.has(use.lemma)) return null;
  const inObjects = forceIn(unit, use.objects);
  const doer = use.isPassive ? use.patient : use.subject;
  const inDoer = doer === null ? null : forceIn(unit, doer);
  const cue = unit.words[use.at];
  if (cue === undefined) return null;
  const governor = use.governor?.lemma ?? '';
  const move = { cue: { start: cue.start, end: cue.end }, lemma: use.lemma, governor };
  if (use.isPassive) {
    if (
      use.kind === 'participle' ||
      inDoer === null ||
      !plainOr(use.lemma, /^(?:send|dispatch|move|base|pull|recall|position|fly)$/)
    )
      return null;
    return {
      ...move,
      senders: use.subject ?? use.patient,
      scope: { from: use.patient?.from ?? use.at, to: use.objects.to },
      force: inDoer,
    };
  }
  if (
    inDoer !== null &&
    doer !== null &&
    plainOr(
      use.lemma,
      /^(?:leave|arrive|land|remain|patrol|sail|cross|move|fill|mass|fly|withdraw|pull)$/,
    )
  )
    return {
      ...move,
      senders: doer,
      scope: { from: doer.from, to: use.objects.to },
      force: inDoer,
    };
  if (inObjects === null || !isOwnForce(scene, unit, use, inObjects)) return null;
  if (
    /^(?:have|keep|put|leave|bring|move|fill|arrive|remain|cross|mass|reinforce|land|sail|fly)$/.test(
      use.lemma,
    ) &&
    inObjects - use.objects.from > 6
  )
    return null;
  return { ...move, senders: use.subject, scope: use.objects, force: inObjects };
}

function plainOr(lemma: string, others: RegExp): boolean {
  return plainVerbs.has(lemma) || others.test(lemma);
}

/** "the deployment of troops in Ukraine", with whoever the sentence says it of. */
function moveOfNoun(unit: Unit, at: number): Move | null {
  const word = unit.words[at];
  if (word === undefined || !movingNouns.has(word.text) || unit.words[at + 1]?.text !== 'of')
    return null;
  const scope = { from: at + 2, to: scopeEnd(unit.words, at + 1) };
  const force = forceIn(unit, { from: scope.from, to: Math.min(scope.to, scope.from + 5) });
  if (force === null) return null;
  const governor = governorOf(unit.words, at);
  const senders = governor === null ? null : subjectOf(unit.words, governor.from, 'finite', null);
  return {
    cue: { start: word.start, end: word.end },
    lemma: word.text,
    governor: governor?.lemma ?? '',
    senders,
    scope,
    force,
  };
}

function movesIn(scene: Scene, unit: Unit): readonly Move[] {
  const moves = unit.uses.flatMap((use) => moveOfUse(scene, unit, use) ?? []);
  const nouns = unit.words.flatMap((_, at) => moveOfNoun(unit, at) ?? []);
  const all = [...moves, ...nouns];
  // One for each force: "agreed to send troops" is told once.
  return all.filter(
    (move, index) => !all.slice(0, index).some(({ force }) => force === move.force),
  );
}

const counted = /^(?:countries|nations|states|governments|members|allies|capitals|armies)$/;

/** The states that a subject counts without naming them. */
function senderCount(scene: Scene, unit: Unit, range: Range | null): FoundQuantity | null {
  const span = range === null ? null : spanOf(unit, range);
  if (span === null) return null;
  return (
    quantitiesIn(scene, span).find(({ value }) =>
      counted.test(value.unit?.split(/\s+/).at(-1)?.toLowerCase() ?? ''),
    ) ?? null
  );
}

/** "Chinese destroyers", "soldiers from Kenya": whose forces the words say they are. */
function ownersOf(scene: Scene, unit: Unit, { senders, force, scope }: Move): readonly Actor[] {
  const range =
    senders !== null && force !== null && force >= senders.from && force < senders.to
      ? senders
      : null;
  const from = range?.from ?? scope.from;
  for (let at = force ?? from; at >= Math.max(from, (force ?? from) - 4); at -= 1) {
    const word = unit.words[at];
    if (word?.isCapital !== true) continue;
    const printed = scene.text.slice(word.start, word.end);
    const country = countryOfDemonym(printed);
    if (country === null) continue;
    const name = scene.countryNames.get(country) ?? country;
    return [
      {
        name,
        printed,
        span: { start: word.start, end: word.end },
        kind: 'place',
        country,
        isNear: false,
        noun: null,
        members: [],
      },
    ];
  }
  return [];
}

function sendersOf(scene: Scene, unit: Unit, move: Move): readonly Actor[] {
  const owners = ownersOf(scene, unit, move);
  if (owners.length > 0) return owners;
  const actors = actorsIn(scene, unit, move.senders);
  return giversOf(scene, actors).filter(
    ({ kind, noun }) =>
      kind !== null ||
      (noun !== null &&
        /^(?:army|military|navy|government|ministry|nato|coalition|administration)$/.test(noun)),
  );
}

const toward = /^(?:to|in|into|at|on|near|along|off|across|around|over|inside)$/;

function placesBehind(
  scene: Scene,
  unit: Unit,
  { scope, force }: Move,
): { readonly to: readonly FoundName[]; readonly from: readonly FoundName[] } {
  const span = spanOf(unit, {
    from: force === null ? scope.from : Math.min(force + 1, scope.to - 1),
    to: scope.to,
  });
  const places = span === null ? [] : namesIn(scene, span).filter(({ kind }) => kind === 'place');
  const lead = (name: FoundName): string => {
    for (let at = wordAt(unit, name.start) - 1, steps = 0; steps < 4; at -= 1, steps += 1) {
      const text = unit.words[at]?.text ?? '';
      if (toward.test(text) || text === 'from' || text === 'of') return text;
    }
    return '';
  };
  return {
    to: places.filter((name) => toward.test(lead(name))),
    from: places.filter((name) => lead(name) === 'from'),
  };
}

function strengthOf(
  scene: Scene,
  unit: Unit,
  { force, scope, senders }: Move,
): FoundQuantity | null {
  const word = force === null ? undefined : unit.words[force];
  const range =
    senders !== null && force !== null && force < senders.to && force >= senders.from
      ? senders
      : scope;
  const span = spanOf(unit, { from: range.from, to: Math.max(range.to, (force ?? 0) + 1) });
  if (word === undefined || span === null) return null;
  const counts = quantitiesIn(scene, span).filter(
    ({ value }) => !counted.test(value.unit?.toLowerCase() ?? ''),
  );
  return (
    counts.find(
      ({ unit: noun }) => noun !== null && noun.start <= word.start && noun.end >= word.end,
    ) ??
    counts.find(({ start }) => word.start - start > 0 && word.start - start < 60) ??
    null
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

function describe(scene: Scene, unit: Unit, move: Move): Draft | null {
  const senders = sendersOf(scene, unit, move);
  const count = senderCount(scene, unit, move.senders);
  const strength = strengthOf(scene, unit, move);
  const places = placesBehind(scene, unit, move);
  if (senders.length === 0 && count === null && strength === null) return null;
  if (senders.length === 0 && count === null && places.to.length === 0) return null;
  const force = move.force === null ? undefined : unit.words[move.force];
  const anchor = strength?.whole ?? force ?? move.cue;
  const told: Told = modalityOf(scene, move.cue);
  const draft = draftOf('DEPLOYMENT', unit, anchor);
  const cells = new Cells(scene.text, draft.cells);
  cells.actors('sender', senders, 'Whose forces they are');
  if (count !== null) cells.quantity('sender_count', count, 'Counted, not all named');
  const leaving = leavingVerbs.has(move.lemma) || move.lemma === 'withdrawal';
  cells.found('destination', leaving ? [] : places.to, 'Where they go or are');
  cells.found(
    'origin',
    leaving ? [...places.from, ...places.to].slice(0, 1) : places.from,
    'Where they come from',
  );
  cells.codes(
    'deployment_status',
    [statusOf(move, told.modality)],
    [move.cue],
    'By the verb and how it is meant',
  );
  const type = forces.get(force?.text ?? '');
  if (type !== undefined && force !== undefined)
    cells.codes('force_type', [type], [force], 'By the word for them');
  if (strength !== null) cells.quantity('strength', strength, 'How many');
  const span = spanOf(unit, move.scope);
  if (span !== null)
    cells.found(
      'equipment',
      namesIn(scene, span).filter(({ kind }) => kind === 'item'),
      'Named beside them',
    );
  cells.words('condition', conditionOf(scene, unit), 'What must happen first');
  addDates(scene, unit, cells, told.modality, move.scope);
  addModality(scene, draft, told);
  addSources(scene, draft, move.cue, new Set(senders.map(({ name }) => name)));
  return draft;
}

/** The deployments that a text tells of, in order. */
export function findDeployments(scene: Scene): readonly Draft[] {
  return scene.units
    .filter(({ setting }) => setting === 'prose')
    .flatMap((unit) => movesIn(scene, unit).flatMap((move) => describe(scene, unit, move) ?? []));
}
