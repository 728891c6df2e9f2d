import type { Span } from '../../../shared/domain/span.ts';
import type { FoundName } from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';
import { Cells } from '../cells/cells.ts';
import { modalityOf } from '../cells/common.ts';
import { draftOf, spanOnly, type Draft } from '../cells/draft.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { attackUseOf, isAttackByNoun, isAttackByVerb, isAttackUnit } from './attack-uses.ts';
import { countsIn, type Count, type CountRole } from './casualties.ts';
import { describeAttack } from './describe.ts';
import { isCountryName, placesOf } from './places.ts';
import { accidents, munitions } from './words.ts';

/** An attack that was found, with what later sentences need of it. */
interface Found {
  readonly draft: Draft;
  readonly unit: Unit;
  readonly roles: Set<CountRole>;
  readonly places: readonly FoundName[];
}

/** How many sentences a report of an attack reaches on. */
const reach = 4;
/** How many sentences on somebody may claim it. */
const claimReach = 6;
/** Verbs by which a source counts: "put the number at 15", "spoke of 12 bodies". */
const counters =
  /^(?:put|puts|spoke|speaks|counted|listed|gave|recorded|reported|documented|found)$/;
/** How many sentences back a national count may stand. */
const wholeReach = 8;

function isCasualty(roles: ReadonlySet<CountRole>): boolean {
  return roles.has('killed') || roles.has('injured');
}

/** "In the Kherson region …", "… alone": the opening of a regional count. */
function isRegional(unit: Unit): boolean {
  const opening = wordsIn(unit.words, 0, 12);
  return /^(?:in|near|around|across|outside) /.test(opening) || /\balone\b/.test(opening);
}

/** Words that weapons alone are told by: nobody is wounded by a flood. */
function isWounding(unit: Unit, counts: readonly Count[]): boolean {
  return (
    counts.some(({ role }) => role === 'injured') &&
    unit.words.some(({ text }) => text === 'wounded' || text === 'wounding')
  );
}

function isReported(scene: Scene, { start }: Span): boolean {
  const { quotes, attributions } = scene.understanding;
  const quote = quotes[lastStartingBy(quotes, start)];
  if (quote !== undefined && quote.end > start) return true;
  const near = lastStartingBy(attributions, start + 400);
  for (let at = near; at >= 0 && at > near - 6; at -= 1) {
    const scope = attributions[at]?.scope;
    if (scope !== undefined && scope.start <= start && scope.end > start) return true;
  }
  return false;
}

/** Whether a region is named for a count while the attack was told of the whole country. */
function isRegionOf(unit: Unit, { places }: Found): boolean {
  return isRegional(unit) && places.length > 0 && places.every(isCountryName);
}

/** "71 of 88 drones and four of the six missiles", two tolls: not "120 drones and seven missiles". */
function opensNext({ role, quantity }: Count): boolean {
  return role === 'killed' || (role === 'intercepted' && quantity.value.of !== null);
}

/** Counts that can stand in one fact: a toll that is given again opens the next. */
function groupsOf(counts: readonly Count[]): readonly (readonly Count[])[] {
  const groups: Count[][] = [];
  for (const count of counts) {
    const group = groups.at(-1);
    const isAgain = group?.some(({ role }) => role === count.role) ?? true;
    if (group === undefined || (isAgain && opensNext(count))) groups.push([count]);
    else if (!isAgain) group.push(count);
  }
  return groups;
}

class AttackFinder {
  readonly scene: Scene;
  readonly found: Found[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The attack right before, that this unit may go on to tell of. */
  private recent(unit: Unit): Found | null {
    const last = this.found.at(-1);
    if (last === undefined || unit.index - last.unit.index > reach) return null;
    return last.unit.section === unit.section || unit.line - last.unit.line <= 1 ? last : null;
  }

  /** The national count that the count of a region is part of. */
  private whole(unit: Unit, places: readonly FoundName[]): Draft | null {
    if (!isRegional(unit) || places.every(isCountryName)) return null;
    for (const other of this.found.slice(-5).toReversed()) {
      const isFar = unit.index - other.unit.index > wholeReach;
      if (isFar || other.unit.section !== unit.section) return null;
      const isNational = other.places.every(isCountryName) && other.draft.partOf === null;
      if (isNational && isCasualty(other.roles)) return other.draft;
    }
    return null;
  }

  /** "Another nine drones were lost to jamming": counts that the sentence before goes on with. */
  private goesOn(unit: Unit, counts: readonly Count[], last: Found | null): boolean {
    if (last === null || last.unit.line !== unit.line || unit.index - last.unit.index > 1)
      return false;
    const isSame =
      counts.length > 0 &&
      counts.every(({ role }) => role === 'intercepted' && last.roles.has('intercepted'));
    if (isSame) last.draft.spans.push(spanOnly(unit));
    return isSame;
  }

  /**
   * "In Izmail, one docker was killed" right behind "Drones hit the ports": the toll that nobody else
   * gives of the attack that the sentence before tells of.
   */
  private addToll(
    unit: Unit,
    counts: readonly Count[],
    use: Use | null,
    last: Found | null,
  ): boolean {
    if (last === null || last.unit.line !== unit.line || unit.index - last.unit.index > 1)
      return false;
    if (counts.length === 0 || isCasualty(last.roles) || isRegionOf(unit, last)) return false;
    const isOwn = use !== null && isAttackByVerb(this.scene, unit, use);
    const isTold =
      counts.some(({ quantity }) => isReported(this.scene, quantity)) ||
      unit.words.some(({ text }) => counters.test(text));
    if (isOwn || isTold || !counts.every(({ role }) => role === 'killed' || role === 'injured'))
      return false;
    const cells = new Cells(this.scene.text, last.draft.cells);
    for (const { role, quantity } of counts) cells.quantity(role, quantity, `The count of ${role}`);
    last.draft.spans.push(spanOnly(unit));
    for (const { role } of counts) last.roles.add(role);
    return true;
  }

  readUnit(unit: Unit): void {
    const { scene } = this;
    const all = countsIn(scene, unit);
    const [counts, ...others] = groupsOf(all);
    this.readCounts(unit, counts ?? []);
    // "16 died, officials said, while the army spoke of 30": another count of the same.
    for (const more of others)
      if (this.found.at(-1)?.unit === unit) this.add(unit, more, null, this.found.at(-1) ?? null);
  }

  private readCounts(unit: Unit, counts: readonly Count[]): void {
    const { scene } = this;
    const use = attackUseOf(scene, unit);
    const hasNoun = counts.length === 0 && use === null && isAttackByNoun(scene, unit);
    if (counts.length === 0 && use === null && !hasNoun) return;
    const last = this.recent(unit);
    const { words } = unit;
    const isAccident =
      holdsAny(words, 0, words.length, accidents) && !holdsAny(words, 0, words.length, munitions);
    if (isAccident || this.goesOn(unit, counts, last) || this.addToll(unit, counts, use, last))
      return;
    const isCue = isAttackUnit(unit) || last !== null || use !== null || isWounding(unit, counts);
    const hasCounts = counts.length > 0 && isCue;
    const hasVerb = use !== null && isAttackByVerb(scene, unit, use);
    if (hasCounts || hasVerb || hasNoun) this.add(unit, counts, use, last);
  }

  private add(unit: Unit, counts: readonly Count[], use: Use | null, last: Found | null): void {
    const { scene } = this;
    const verb = use === null ? null : (unit.words[use.at] ?? null);
    const anchor = spanOnly(counts[0]?.quantity.whole ?? verb ?? unit);
    const told = modalityOf(scene, verb ?? anchor);
    if (/^(?:hypothetical|conditional|planned)$/.test(told.modality)) return;
    const draft = draftOf('ATTACK', unit, anchor);
    const roles = new Set(counts.map(({ role }) => role));
    // Another count of the same attack, by another source, has its place.
    const before = isCasualty(roles) ? (last?.places ?? []) : [];
    const places = describeAttack(scene, draft, { unit, use, counts, anchor, told, before });
    const isCounted = isCasualty(roles);
    draft.partOf = isCounted ? this.whole(unit, placesOf(scene, unit)) : null;
    this.found.push({ draft, unit, roles, places });
  }

  /** "The group claimed responsibility for the bombing": who says that they did the last attack. */
  private noteClaim(unit: Unit): void {
    const last = this.found.at(-1);
    if (last === undefined || unit.index - last.unit.index > claimReach) return;
    const at = unit.words.findIndex(
      ({ text }, index) =>
        /^claim(?:ed|s|ing)?$/.test(text) && unit.words[index + 1]?.text === 'responsibility',
    );
    if (at < 1) return;
    const claimants = actorsIn(this.scene, unit, subjectOf(unit.words, at, 'finite', null));
    new Cells(this.scene.text, last.draft.cells).actors('claimed_by', claimants, 'Claims it');
    if (claimants.length > 0 && last.unit !== unit) last.draft.spans.push(spanOnly(unit));
  }

  run(): readonly Draft[] {
    for (const unit of this.scene.units) {
      if (unit.setting !== 'prose') continue;
      this.readUnit(unit);
      this.noteClaim(unit);
    }
    return this.found.map(({ draft }) => draft);
  }
}

/** The attacks that a text tells of, in order. */
export function findAttacks(scene: Scene): readonly Draft[] {
  return new AttackFinder(scene).run();
}
