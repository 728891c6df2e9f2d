import type { FoundName } from '../../../shared/domain/understanding.ts';
import { modalityOf } from '../cells/common.ts';
import { draftOf, spanOnly, type Draft } from '../cells/draft.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { attackUseOf, isAttackByVerb, isAttackUnit } from './attack-uses.ts';
import { countsIn, type Count, type CountRole } from './casualties.ts';
import { describeAttack } from './describe.ts';
import { isCountryName, placesOf } from './places.ts';
import { accidents, munitions } from './words.ts';

/** An attack that was found, with what later sentences need of it. */
interface Found {
  readonly draft: Draft;
  readonly unit: Unit;
  readonly roles: ReadonlySet<CountRole>;
  readonly places: readonly FoundName[];
}

/** How many sentences a report of an attack reaches on. */
const reach = 4;
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

  readUnit(unit: Unit): void {
    const { scene } = this;
    const counts = countsIn(scene, unit);
    const use = attackUseOf(scene, unit);
    if (counts.length === 0 && use === null) return;
    const last = this.recent(unit);
    const { words } = unit;
    const isAccident =
      holdsAny(words, 0, words.length, accidents) && !holdsAny(words, 0, words.length, munitions);
    if (isAccident || this.goesOn(unit, counts, last)) return;
    const hasCounts = counts.length > 0 && (isAttackUnit(unit) || last !== null || use !== null);
    const hasVerb = use !== null && isAttackByVerb(scene, unit, use);
    if (hasCounts || hasVerb) this.add(unit, counts, use, last);
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

  run(): readonly Draft[] {
    for (const unit of this.scene.units) if (unit.setting === 'prose') this.readUnit(unit);
    return this.found.map(({ draft }) => draft);
  }
}

/** The attacks that a text tells of, in order. */
export function findAttacks(scene: Scene): readonly Draft[] {
  return new AttackFinder(scene).run();
}
