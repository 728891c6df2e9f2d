import type { FoundName } from '../../../shared/domain/understanding.ts';
import { itemsWithin } from '../../document/find.ts';
import { Cells } from '../cells/cells.ts';
import { addModality, addSources, modalityOf } from '../cells/common.ts';
import { draftOf, spanOnly, type Draft } from '../cells/draft.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import { namesIn, spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { attackersOf, isAttackUse } from './attackers.ts';
import { countsIn, type Count, type CountRole } from './casualties.ts';
import { attackTypeOf, targetTypesOf } from './kinds.ts';
import { isCountryName, placesOf } from './places.ts';
import { accidents, attackNouns, fighters, munitions, strongAttacks } from './words.ts';

/** An attack that was found, with what later sentences need of it. */
interface Found {
  readonly draft: Draft;
  readonly unit: Unit;
  readonly roles: ReadonlySet<CountRole>;
  readonly places: readonly FoundName[];
}

/** How many sentences a report of an attack reaches on. */
const reach = 4;

/** "the air force struck a building": someone with a name hits what can be hit. */
function isPlainStrike(scene: Scene, unit: Unit, use: Use): boolean {
  if (!/^(?:strike|hit|target|destroy|kill|bomb)$/.test(use.lemma)) return false;
  const attackers = attackersOf(scene, unit, use);
  const objects = wordsIn(unit.words, use.objects.from, use.objects.from + 8);
  const isForce = attackers.some(
    ({ kind, country }) => kind === 'organisation' || country !== null,
  );
  return isForce && (use.lemma === 'kill' || targetTypesOf(objects).length > 0);
}

/** "shot down 71 drones": what the attacked do. */
function isDefence(unit: Unit, { lemma, at, objects }: Use): boolean {
  if (/^(?:down|intercept|repel|neutrali[sz]e|jam|lose)$/.test(lemma)) return true;
  if (lemma === 'shoot' && unit.words[at + 1]?.text === 'down') return true;
  return lemma === 'destroy' && holdsAny(unit.words, objects.from, objects.from + 5, munitions);
}

/** The verb that tells the attack of a unit, or null. */
function attackUse(scene: Scene, unit: Unit): Use | null {
  const hasCue =
    holdsAny(unit.words, 0, unit.words.length, munitions) ||
    holdsAny(unit.words, 0, unit.words.length, fighters);
  const uses = unit.uses.filter((use) => {
    if (!isAttackUse(use) || use.isNegated || use.kind === 'infinitive') return false;
    if (isDefence(unit, use)) return false;
    return strongAttacks.has(use.lemma) ? use.kind === 'finite' : hasCue && use.kind === 'finite';
  });
  const done = uses.filter(
    (use) => modalityOf(scene, unit.words[use.at] ?? unit).modality === 'done',
  );
  // "were killed when Russia fired": the one who fires tells more.
  return (
    done.find((use) => !use.isPassive && attackersOf(scene, unit, use).length > 0) ??
    done[0] ??
    null
  );
}

function isAttackUnit(unit: Unit): boolean {
  const { words } = unit;
  return (
    holdsAny(words, 0, words.length, munitions) ||
    holdsAny(words, 0, words.length, attackNouns) ||
    unit.uses.some(({ lemma }) => strongAttacks.has(lemma))
  );
}

function strongOrPlain(scene: Scene, unit: Unit, use: Use): boolean {
  return strongAttacks.has(use.lemma) || isPlainStrike(scene, unit, use);
}

/** "to investigate whether civilians were killed": nobody says that they were. */
function isAsked(unit: Unit, use: Use): boolean {
  return /\b(?:whether|if|why|how)\b/.test(wordsIn(unit.words, use.at - 8, use.at));
}

/** "targets", "deal" and the like are struck without force. */
function isPlainUse(scene: Scene, unit: Unit, use: Use): boolean {
  const objects = wordsIn(unit.words, use.objects.from, use.objects.from + 5);
  if (
    /\b(?:record|deal|high|low|chord|balance|note|agreement|market share|sales|campaign|inquiry|investigation|appeal|product|probe|bid|inflation)\b/.test(
      objects,
    )
  )
    return false;
  const isDoer = attackersOf(scene, unit, use).length > 0;
  const subject = use.subject ?? use.patient;
  const hasWeapon = subject !== null && holdsAny(unit.words, subject.from, subject.to, munitions);
  const hasPlace = placesOf(scene, unit).length > 0;
  return isDoer || hasWeapon || (use.isPassive && hasPlace);
}

const roles: readonly CountRole[] = ['killed', 'injured', 'launched', 'intercepted'];

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

  /** The attack that a count of a region is part of. */
  private whole(unit: Unit, places: readonly FoundName[], counts: readonly Count[]): Draft | null {
    if (
      places.every(isCountryName) ||
      !counts.some(({ role }) => role === 'killed' || role === 'injured')
    )
      return null;
    for (let at = this.found.length - 1; at >= Math.max(0, this.found.length - 5); at -= 1) {
      const other = this.found[at];
      if (
        other === undefined ||
        unit.index - other.unit.index > 8 ||
        other.unit.section !== unit.section
      )
        return null;
      const isNational = other.places.length === 0 || other.places.every(isCountryName);
      if (
        isNational &&
        other.draft.partOf === null &&
        (other.roles.has('killed') || other.roles.has('injured'))
      )
        return other.draft;
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
    const use = attackUse(scene, unit);
    const last = this.recent(unit);
    const isTold = isAttackUnit(unit);
    const isAccident =
      holdsAny(unit.words, 0, unit.words.length, accidents) &&
      !holdsAny(unit.words, 0, unit.words.length, munitions);
    if (isAccident || this.goesOn(unit, counts, last)) return;
    const hasCounts = counts.length > 0 && (isTold || last !== null || use !== null);
    const hasVerb =
      use !== null &&
      (isTold || strongOrPlain(scene, unit, use)) &&
      !isAsked(unit, use) &&
      isPlainUse(scene, unit, use);
    if (!hasCounts && !hasVerb) return;
    this.add(unit, counts, use);
  }

  private add(unit: Unit, counts: readonly Count[], use: Use | null): void {
    const { scene } = this;
    const first = counts[0];
    const verb = use === null ? null : (unit.words[use.at] ?? null);
    const anchor = first === undefined ? (verb ?? unit) : first.quantity.whole;
    const told = modalityOf(scene, verb ?? anchor);
    if (
      told.modality === 'hypothetical' ||
      told.modality === 'conditional' ||
      told.modality === 'planned'
    )
      return;
    const draft = draftOf('ATTACK', unit, anchor);
    const cells = new Cells(scene.text, draft.cells);
    const attackers = attackersOf(scene, unit, use);
    const places = placesOf(
      scene,
      unit,
      attackers.map(({ span }) => span),
    );
    cells.actors('attacker', attackers, 'Does it, as the text has it');
    cells.found('place', places, 'Where it happened');
    if (places.length > 0)
      cells.codes(
        'geo_precision',
        [
          places.some((name) => !isCountryName(name))
            ? precisionOf(unit, scene, places)
            : 'country',
        ],
        places,
        'By the place that is named',
      );
    for (const role of roles) {
      const count = counts.find((one) => one.role === role);
      if (count !== undefined) cells.quantity(role, count.quantity, `The count of ${role}`);
    }
    this.addCounts(counts, cells);
    const words = wordsIn(unit.words, 0, unit.words.length);
    const type = attackTypeOf(words);
    if (type !== null) cells.codes('attack_type', [type], [anchor], 'By the words beside it');
    cells.codes('target_type', targetTypesOf(words), [anchor], 'By what was hit');
    cells.found(
      'weapon',
      namesIn(scene, unit).filter(({ kind }) => kind === 'item'),
      'Named in the sentence',
    );
    cells.words('damage', damageOf(unit), 'What was hit');
    cells.date(
      'occurred_on',
      itemsWithin(scene.understanding.dates, unit)[0] ?? null,
      'The time that the sentence tells',
    );
    addModality(scene, draft, told.modality === 'denied' ? told : { modality: 'done', cue: null });
    addSources(scene, draft, anchor, new Set(attackers.map(({ name }) => name)));
    draft.partOf = this.whole(unit, places, counts);
    const isCasualty = counts.some(({ role }) => role === 'killed' || role === 'injured');
    const before = places.length === 0 && isCasualty ? (this.recent(unit)?.places ?? []) : [];
    cells.found('place', before, 'The place told of before');
    const held = places.length > 0 ? places : before;
    this.found.push({ draft, unit, roles: new Set(counts.map(({ role }) => role)), places: held });
  }

  /** The total of "24 of 39 drones" as launched, and civilians among the dead. */
  private addCounts(counts: readonly Count[], cells: Cells): void {
    const downed = counts.find(
      ({ role, quantity }) => role === 'intercepted' && quantity.value.of !== null,
    );
    if (downed !== undefined) {
      const { value, whole } = downed.quantity;
      const total = {
        ...value,
        best: value.of,
        low: null,
        high: null,
        of: null,
        qualifier: 'exact' as const,
      };
      cells.total('launched', total, whole, 'The total that was counted');
    }
    const killed = counts.find(({ role }) => role === 'killed');
    if (killed !== undefined && /civilian/.test(killed.quantity.value.unit?.toLowerCase() ?? ''))
      cells.quantity('killed_civilians', killed.quantity, 'Called civilians');
  }

  run(): readonly Draft[] {
    for (const unit of this.scene.units) if (unit.setting === 'prose') this.readUnit(unit);
    return this.found.map(({ draft }) => draft);
  }
}

function precisionOf(unit: Unit, scene: Scene, places: readonly FoundName[]): string {
  const [first] = places;
  const beside =
    first === undefined
      ? ''
      : scene.text
          .slice(Math.max(unit.start, first.start - 24), Math.min(unit.end, first.end + 10))
          .toLowerCase();
  if (/\b(?:region|province|oblast|governorate|state)\b/.test(beside)) return 'region';
  return /\b(?:near|outside|around|district)\b/.test(beside) ? 'near' : 'exact';
}

/** What was damaged or destroyed, in the text’s words. */
function damageOf(unit: Unit): ReturnType<typeof spanOf> {
  const use = unit.uses.find(({ lemma }) =>
    /^(?:damage|destroy|hit|strike|burn|sink)$/.test(lemma),
  );
  if (use === undefined) return null;
  if (use.isPassive) return use.patient === null ? null : spanOf(unit, use.patient);
  let to = use.objects.from;
  while (
    to < use.objects.to &&
    unit.words[to]?.kind !== 'mark' &&
    !/^(?:in|on|at|near|during|overnight|killing|when|as|early|late)$/.test(
      unit.words[to]?.text ?? '',
    )
  )
    to += 1;
  return spanOf(unit, { from: use.objects.from, to });
}

/** The attacks that a text tells of, in order. */
export function findAttacks(scene: Scene): readonly Draft[] {
  return new AttackFinder(scene).run();
}
