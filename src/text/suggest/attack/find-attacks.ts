import type { FoundName } from '../../../shared/domain/understanding.ts';
import { itemsWithin } from '../../document/find.ts';
import { Cells } from '../cells/cells.ts';
import { modalityOf } from '../cells/common.ts';
import { draftOf, spanOnly, type Draft } from '../cells/draft.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { subjectOf } from '../grammar/subjects.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import {
  attackUseOf,
  isAttackByNoun,
  isAttackByVerb,
  isAttackUnit,
  isOfWar,
  isTest,
} from './attack-uses.ts';
import { attackersOf } from './attackers.ts';
import { countsIn, isPartOfDead, type Count, type CountRole } from './casualties.ts';
import { addCounts, describeAttack } from './describe.ts';
import { groupsOf, isCasualtyRole } from './groups.ts';
import { isCountryName, placesOf } from './places.ts';
import { accidents, munitions } from './words.ts';

/** An attack that was found, with what later sentences need of it. */
interface Found {
  readonly draft: Draft;
  readonly unit: Unit;
  readonly roles: Set<CountRole>;
  readonly places: readonly FoundName[];
  readonly attackers: readonly Actor[];
  /** The last sentence that went on with it. */
  end: number;
}

/** How many sentences a report of an attack reaches on. */
const reach = 4;
/** How many sentences on somebody may claim it. */
const claimReach = 6;
/** How many sentences back the place of an attack may be told. */
const farReach = 14;
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

const soldiers =
  /\b(?:civilians?|soldiers?|troops|servicem[ae]n|fighters|militants|peacekeepers?|palestinians|policem[ae]n|aid workers?|hostages|insurgents)$/;

/** "Seven civilians were killed in Donetsk region", "the killing of 875 people": by whoever, by force. */
function isKilling(unit: Unit, counts: readonly Count[]): boolean {
  return counts.some(
    ({ role, quantity, from }) =>
      (role === 'killed' || role === 'injured') &&
      (soldiers.test(quantity.value.unit?.toLowerCase() ?? '') ||
        /\b(?:the killings? of|murder of|massacre of)\b/.test(
          wordsIn(unit.words, from - 6, from),
        ) ||
        /\b(?:shot|murdered|executed|slain|gunned|beheaded|hacked)\b/.test(
          wordsIn(unit.words, from - 4, from + 12),
        )),
  );
}

/** "Earlier reports of 20 dead were wrong": counts that no longer hold. */
function isWithdrawn(unit: Unit): boolean {
  if (
    /\bhad (?:earlier|previously|initially|first) (?:put|given|said|reported|spoken)\b/.test(
      wordsIn(unit.words, 0, 12),
    )
  )
    return true;
  return /^(?:earlier|initial|first|previous) (?:reports?|figures?|counts?|tolls?)\b/.test(
    wordsIn(unit.words, 0, 3),
  );
}

/** "In a separate attack": not the one told of before. */
function isSeparate(unit: Unit): boolean {
  return /\b(?:separate|another|second|elsewhere|separately)(?: \S+){0,2} (?:attack|strike|raid|drone|missile|incident|blast|bombing|explosion)\b|^(?:elsewhere|separately)\b/.test(
    wordsIn(unit.words, 0, 10),
  );
}

/** Whether a region is named for a count while the attack was told of the whole country. */
function isRegionOf(unit: Unit, { places }: Found): boolean {
  return isRegional(unit) && places.length > 0 && places.every(isCountryName);
}

function isAnyOf(some: readonly Actor[], others: readonly Actor[]): boolean {
  return some.some(({ name }) => others.some((other) => other.name === name));
}

function hasMunitions({ words }: Unit): boolean {
  return holdsAny(words, 0, words.length, munitions);
}

class AttackFinder {
  readonly scene: Scene;
  readonly found: Found[] = [];

  /** Whether the text is of attacks more than of accidents, so that a toll is of one. */
  readonly isOfAttacks: boolean;

  constructor(scene: Scene) {
    this.scene = scene;
    const told = scene.units.filter(isAttackUnit);
    const other = scene.units.filter(({ words }) => holdsAny(words, 0, words.length, accidents));
    this.isOfAttacks = told.length > other.length;
  }

  /** The attack right before, that this unit may go on to tell of. */
  private recent(unit: Unit): Found | null {
    const last = this.found.at(-1);
    if (last === undefined || unit.index - last.unit.index > reach) return null;
    return last.unit.section === unit.section || unit.line - last.unit.line <= 1 ? last : null;
  }

  /** Where the last attack was that has a place, in the same section or not far before. */
  private lastPlaces(unit: Unit): readonly FoundName[] {
    const last = this.found.slice(-farReach).findLast(({ places }) => places.length > 0);
    if (last === undefined || unit.index - last.unit.index > farReach) return [];
    const isSame = last.unit.section === unit.section || unit.section?.kind === 'post';
    return isSame ? last.places : [];
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

  /** The attack that the sentence right before tells of. */
  private justTold(unit: Unit): Found | null {
    const last = this.found.at(-1);
    const isNext = last !== undefined && last.unit.line === unit.line && unit.index - last.end <= 1;
    return isNext ? last : null;
  }

  /** "2,300 drones in January. At least 93 died last year": counts of other times. */
  private isOfOtherTime(unit: Unit, { draft }: Found): boolean {
    const { dates } = this.scene.understanding;
    const [own] = itemsWithin(dates, unit);
    const [told] = itemsWithin(dates, draft.unit);
    return (
      own !== undefined &&
      told !== undefined &&
      own.value.edtf !== told.value.edtf &&
      (own.value.precision === 'month' || own.value.precision === 'year')
    );
  }

  private take(found: Found, unit: Unit, counts: readonly Count[]): true {
    const cells = new Cells(this.scene.text, found.draft.cells);
    addCounts(cells, counts);
    for (const { role } of counts) found.roles.add(role);
    if (found.end !== unit.index) found.draft.spans.push(spanOnly(unit));
    found.end = unit.index;
    return true;
  }

  /**
   * What a sentence counts of the attack that the one right before tells of: "Of these, 40 were shot
   * down", "A further 23 were injured", "In Izmail, one docker was killed".
   */
  private goesOn(unit: Unit, counts: readonly Count[], use: Use | null): boolean {
    const last = this.justTold(unit);
    if (last === null || counts.length === 0 || isSeparate(unit)) return false;
    if (this.isOfOtherTime(unit, last)) return false;
    const told = new Set(counts.map(({ role }) => role));
    const { roles } = last;
    const isOfMunitions = counts.every(({ role }) => !isCasualtyRole(role));
    if (isOfMunitions) {
      // "Another nine drones were lost to jamming".
      const isMore = told.size === 1 && told.has('intercepted') && roles.has('intercepted');
      const whose = attackersOf(this.scene, unit, use);
      const isOwn = told.has('launched') && whose.length > 0;
      // "61 Ukrainian drones were shot down", behind what Russia fired.
      if (whose.length > 0 && last.attackers.length > 0 && !isAnyOf(whose, last.attackers))
        return false;
      const isNew = [...told].every((role) => !roles.has(role));
      return (isMore || (isNew && !isOwn)) && this.take(last, unit, isMore ? [] : counts);
    }
    if ([...told].some((role) => roles.has(role) || !isCasualtyRole(role))) return false;
    const isElsewhere = placesOf(this.scene, unit).some(
      ({ name }) => !last.places.some((place) => place.name === name),
    );
    const isOwn = use !== null && isAttackByVerb(this.scene, unit, use);
    if (isOwn || isRegionOf(unit, last)) return false;
    if (isElsewhere && (isCasualty(roles) || roles.size > 0)) return false;
    // "Five wounded. One man has died in hospital": of the same, unless another attack is told.
    const isAgain = isCasualty(roles) && told.has('killed') && isAttackUnit(unit);
    return !isAgain && this.take(last, unit, counts);
  }

  readUnit(unit: Unit): void {
    const { scene } = this;
    const before = this.recent(unit);
    const isAmong =
      before !== null &&
      unit.index - before.end <= 2 &&
      (before.roles.has('launched') || hasMunitions(before.unit));
    const all = countsIn(scene, unit, isAmong);
    const [counts, ...others] = groupsOf(all);
    this.readCounts(unit, counts ?? []);
    // "16 died, officials said, while the army spoke of 30": another count of the same.
    for (const more of others)
      if (this.found.at(-1)?.unit === unit)
        this.add(unit, more, null, this.found.at(-1) ?? null, this.found.at(-1)?.attackers);
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
    if (unit.uses.some((one) => isOfWar(unit, one)) || isTest(unit)) return;
    if (isAccident || isWithdrawn(unit) || this.goesOn(unit, counts, use)) return;
    const isToll = counts.some((count) => count.isToll) && this.isOfAttacks;
    const isCue =
      isAttackUnit(unit) ||
      last !== null ||
      use !== null ||
      isToll ||
      isWounding(unit, counts) ||
      isKilling(unit, counts);
    const hasCounts = counts.length > 0 && isCue;
    const hasVerb = use !== null && isAttackByVerb(scene, unit, use);
    if (hasCounts || hasVerb || hasNoun) this.add(unit, counts, use, last);
  }

  private add(
    unit: Unit,
    counts: readonly Count[],
    use: Use | null,
    last: Found | null,
    same: readonly Actor[] = [],
  ): void {
    const { scene } = this;
    const verb = use === null ? null : (unit.words[use.at] ?? null);
    const anchor = spanOnly(counts[0]?.quantity.whole ?? verb ?? unit);
    const told = modalityOf(scene, verb ?? anchor);
    if (/^(?:hypothetical|conditional|planned)$/.test(told.modality)) return;
    const draft = draftOf('ATTACK', unit, anchor);
    const roles = new Set(counts.map(({ role }) => role));
    // Another count of the same attack, by another source, has its place.
    const before = roles.size > 0 ? (last?.places ?? []) : [];
    // Weapons and gunmen without a name may be others.
    const known = (last?.attackers ?? []).filter(({ kind }) => kind !== null && kind !== 'person');
    const { places, attackers } = describeAttack(scene, draft, {
      unit,
      use,
      counts,
      anchor,
      told,
      before,
      known,
      same,
      far: this.lastPlaces(unit),
    });
    const isCounted = isCasualty(roles);
    const isPart = counts.some((count) => isPartOfDead(unit, count));
    const whole = isPart ? (last?.draft ?? null) : this.whole(unit, placesOf(scene, unit));
    draft.partOf = isCounted ? whole : null;
    this.found.push({ draft, unit, roles, places, attackers, end: unit.index });
  }

  /** "The group claimed responsibility for the bombing": who says that they did the last attack. */
  private noteClaim(unit: Unit): void {
    const last = this.found.at(-1);
    if (last === undefined || unit.index - last.unit.index > claimReach) return;
    const at = unit.words.findIndex(
      ({ text }, index) =>
        /^claim(?:ed|s|ing)?$/.test(text) &&
        /^(?:responsibility|the attack|the bombing|the strike)/.test(
          wordsIn(unit.words, index + 1, index + 3),
        ),
    );
    if (at < 1) return;
    const claimants = actorsIn(this.scene, unit, subjectOf(unit.words, at, 'finite', null));
    const cells = new Cells(this.scene.text, last.draft.cells);
    cells.actors('claimed_by', claimants, 'Claims it');
    // "The group claimed responsibility for the bombing that killed eight".
    // "Gunmen killed 31. The group claimed it": the name tells more.
    const told = last.draft.cells.findIndex(({ field }) => field === 'attacker');
    const content = last.draft.cells[told]?.content;
    const isNameless =
      content !== undefined &&
      'names' in content &&
      content.names.every(({ kind }) => kind === undefined);
    const isNamed = claimants.some(({ kind }) => kind !== null);
    if (isNameless && isNamed) last.draft.cells.splice(told, 1);
    cells.actors('attacker', claimants, 'Claims it');
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
