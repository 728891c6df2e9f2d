import type { Span } from '../../../shared/domain/span.ts';
import type { FoundName } from '../../../shared/domain/understanding.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { subjectOfUnit } from '../actors/anaphors.ts';
import { countryNamed } from '../../lexicon/countries-lookup.ts';
import { itemsWithin, lastStartingBy } from '../../document/find.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, type Told } from '../cells/common.ts';
import type { Draft } from '../cells/draft.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import { namesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { attackersOf } from './attackers.ts';
import type { Count, CountRole } from './casualties.ts';
import { attackTypeOf, targetTypesOf } from './kinds.ts';
import { isCountryName, placeBefore, placesOf } from './places.ts';
import { targetsOf } from './targets.ts';
import { munitions } from './words.ts';

const roles: readonly CountRole[] = ['killed', 'injured', 'launched', 'intercepted'];

/** What a unit tells of an attack. */
export interface Report {
  readonly unit: Unit;
  readonly use: Use | null;
  readonly counts: readonly Count[];
  readonly anchor: Span;
  readonly told: Told;
  /** The places of the report that this one goes on with. */
  readonly before: readonly FoundName[];
  /** Who attacked in that report. */
  readonly known: readonly Actor[];
  /** The places of the last attack that names any, further back. */
  readonly far: readonly FoundName[];
  /** Who attacked by another count of the same sentence. */
  readonly same: readonly Actor[];
}

function precisionOf(scene: Scene, unit: Unit, places: readonly FoundName[]): string {
  const [first] = places;
  if (first === undefined || places.every(isCountryName)) return 'country';
  const from = Math.max(unit.start, first.start - 24);
  const beside = scene.text.slice(from, Math.min(unit.end, first.end + 10)).toLowerCase();
  if (/\b(?:region|province|oblast|governorate|state)\b/.test(beside)) return 'region';
  return /\b(?:near|outside|around|district)\b/.test(beside) ? 'near' : 'exact';
}

const objectEnds = /^(?:in|on|at|near|during|overnight|killing|when|as|early|late|and|with|after)$/;

/** What was damaged or destroyed, in the text’s words. */
function damageOf(unit: Unit): Span | null {
  const use = unit.uses.find(({ lemma }) =>
    /^(?:damage|destroy|hit|strike|burn|sink)$/.test(lemma),
  );
  if (use === undefined) return null;
  if (use.isPassive) return use.patient === null ? null : spanOf(unit, use.patient);
  const { from, to: end } = use.objects;
  if (holdsAny(unit.words, from, Math.min(end, from + 6), munitions)) return null;
  let to = from;
  while (
    to < end &&
    unit.words[to]?.kind !== 'mark' &&
    !objectEnds.test(unit.words[to]?.text ?? '')
  )
    to += 1;
  return spanOf(unit, { from, to });
}

/** The total of "24 of 39 drones" as launched, and civilians among the dead. */
function addDerived(cells: Cells, counts: readonly Count[]): void {
  const downed = counts.find(
    ({ role, quantity }) => role === 'intercepted' && quantity.value.of !== null,
  );
  if (downed !== undefined) {
    const { value, whole } = downed.quantity;
    const plain = { low: null, high: null, of: null, qualifier: 'exact' as const };
    cells.total('launched', { ...value, ...plain, best: value.of }, whole, 'The total counted');
  }
  const killed = counts.find(({ role }) => role === 'killed');
  if (killed !== undefined && /civilian/i.test(killed.quantity.value.unit ?? ''))
    cells.quantity('killed_civilians', killed.quantity, 'Called civilians');
}

/** Adds the counts, the first of each role. */
export function addCounts(cells: Cells, counts: readonly Count[]): void {
  for (const role of roles) {
    const count = counts.find((one) => one.role === role);
    if (count !== undefined) cells.quantity(role, count.quantity, `The count of ${role}`);
  }
  addDerived(cells, counts);
}

/**
 * Who attacked in the report before, for one that names nobody: not where the attackers themselves are
 * hit or defend ("Israel said that 22 rockets were shot down").
 */
function carriedTo(
  scene: Scene,
  unit: Unit,
  known: readonly Actor[],
  places: readonly FoundName[],
): readonly Actor[] {
  const names = new Set(known.flatMap(({ name, country }) => [name, country ?? name]));
  const isHit =
    places.some(({ name }) => names.has(countryNamed(name) ?? name)) ||
    namesIn(scene, unit).some(({ country, name }) => names.has(country ?? name)) ||
    actorsIn(scene, unit, subjectOfUnit(unit)).some(({ country }) => names.has(country ?? ''));
  return isHit ? [] : known;
}

/** "Norway said": who speaks is not where it was. */
function sourcesIn(scene: Scene, unit: Unit): readonly Span[] {
  const { attributions } = scene.understanding;
  const found: Span[] = [];
  for (
    let at = lastStartingBy(attributions, unit.end), steps = 0;
    at >= 0 && steps < 6;
    at -= 1, steps += 1
  ) {
    const source = attributions[at]?.source;
    if (source !== undefined && source.start >= unit.start && source.end <= unit.end)
      found.push(source);
  }
  return found;
}

/** Fills the cells of an attack; gives the places that it has, told here or before. */
export function describeAttack(
  scene: Scene,
  draft: Draft,
  { unit, use, counts, anchor, told, before, known, same, far }: Report,
): { readonly places: readonly FoundName[]; readonly attackers: readonly Actor[] } {
  const cells = new Cells(scene.text, draft.cells);
  const found = attackersOf(scene, unit, use);
  const own = found.length > 0 ? found : same;
  const taken = [...own.map(({ span }) => span), ...sourcesIn(scene, unit)];
  const places = placesOf(scene, unit, taken);
  const attackers = own.length > 0 ? own : carriedTo(scene, unit, known, places);
  cells.actors('attacker', own, 'Does it, as the text has it');
  cells.actors('attacker', attackers, 'Told of right before');
  cells.found('place', places, 'Where it happened');
  cells.found('place', before, 'The place told of before');
  cells.found('place', far, 'The place of the attack told of last');
  const isTold = places.length + before.length + far.length > 0;
  const near = isTold ? null : placeBefore(scene, unit);
  if (near !== null) cells.found('place', [near], 'The place named last');
  if (places.length > 0)
    cells.codes('geo_precision', [precisionOf(scene, unit, places)], places, 'By the place named');
  addCounts(cells, counts);
  const words = wordsIn(unit.words, 0, unit.words.length);
  const type = attackTypeOf(words);
  if (type !== null) cells.codes('attack_type', [type], [anchor], 'By the words beside it');
  cells.codes('target_type', targetTypesOf(words), [anchor], 'By what was hit');
  const items = namesIn(scene, unit).filter(({ kind }) => kind === 'item');
  cells.found('weapon', items, 'Named in the sentence');
  cells.actors('target', targetsOf(scene, unit, use), 'What the verb says was attacked');
  cells.words('damage', damageOf(unit), 'What was hit');
  const date = itemsWithin(scene.understanding.dates, unit)[0] ?? null;
  cells.date('occurred_on', date, 'The time that the sentence tells');
  addModality(scene, draft, told.modality === 'denied' ? told : { modality: 'done', cue: null });
  addSources(scene, draft, anchor, new Set(attackers.map(({ name }) => name)));
  return { places: places.length > 0 ? places : before, attackers };
}
