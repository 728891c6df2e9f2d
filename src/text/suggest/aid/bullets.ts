import { draftOf } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import { actorOfName } from '../actors/make.ts';
import { moneyIn, namesIn, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import type { Actor } from '../actors/actor.ts';
import { amountsIn, unitWords, type Amount } from './amount.ts';
import { describeAid } from './describe.ts';
import { goodsOf } from './goods.ts';
import { subtypesOf } from './kinds.ts';
import { recipientsOf } from './recipients.ts';
import { noGoods } from './words.ts';

const introductions =
  /\b(?:package|contains?|includes?|including|aid|assistance|deliver(?:y|ies|ed)|shipments?|consists?|comprises?|supplies|support|made up|funding|pledges?|pledged|allocations?|allocated|contributions?)\b/;

const marker = /^\s*(?:[-–—•*·▪◦]|\(?\d{1,2}[.)])\s/;
/** A list of givers, and not of what one gives. */
const ofGivers =
  /\b(?:deliver(?:y|ies|ed)|donors?|pledges|pledged|promised|contributors|gave|sent)\b/;

/** Whether the unit is the first sentence of a line with a bullet. */
export function isOfBullet(scene: Scene, unit: Unit): boolean {
  if (unit.setting === 'bullet') return true;
  const line = scene.document.lines[unit.line];
  if (line === undefined || unit.setting !== 'prose' || unit.start - line.start > 6) return false;
  return marker.test(scene.text.slice(line.start, line.start + 6));
}

/** The words of the line that a list stands under. */
function introductionOf(scene: Scene, unit: Unit): string {
  let at = unit.index - 1;
  while (at >= 0 && unit.index - at < 60 && isListed(scene, at)) at -= 1;
  const above = scene.units[at];
  return above === undefined ? '' : wordsIn(above.words, 0, above.words.length);
}

/** Whether the sentence at the index stands in a line with a bullet. */
function isListed(scene: Scene, at: number): boolean {
  const unit = scene.units[at];
  const line = unit === undefined ? undefined : scene.document.lines[unit.line];
  return line !== undefined && marker.test(scene.text.slice(line.start, line.start + 6));
}

/** Where the label of a line ends: "Somalia: €4 million". */
function labelEnd(unit: Unit): number | null {
  const colon = unit.words.findIndex(({ text }) => text === ':');
  return colon < 1 || colon > 8 ? null : colon;
}

/** "• Somalia: €4 million to the World Food Programme": a share of a sum told of above. */
function isShare(scene: Scene, unit: Unit): boolean {
  const colon = labelEnd(unit);
  const money = moneyIn(scene, unit)[0];
  if (colon === null || money === undefined) return false;
  const next = unit.words[colon + 1];
  return next !== undefined && Math.abs(next.start - money.whole.start) < 12;
}

/** "• up to €6 million in cash grants": a line that begins with a sum. */
function beginsWithSum(scene: Scene, unit: Unit): boolean {
  const money = moneyIn(scene, unit)[0];
  return money !== undefined && money.whole.start - unit.start < 12;
}

interface Bullet {
  readonly amount: Amount;
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly whole: Aid | null;
}

function aidOf(scene: Scene, unit: Unit, bullet: Bullet): Aid {
  const { amount, donors, recipients, whole } = bullet;
  const draft = draftOf('AID', unit, amount);
  draft.partOf = whole?.draft ?? null;
  const giving = { use: null, noun: null, donors };
  const told = { modality: 'planned' as const, cue: null };
  const words = { from: 0, to: unit.words.length };
  describeAid(scene, unit, draft, { giving, donors, recipients, amount, ...words, told });
  return { draft, amount, donors, recipients, whole };
}

function isCounted(unit: Unit, amount: Amount): boolean {
  const words = unitWords(amount);
  const isTraining = subtypesOf(wordsIn(unit.words, 0, amount.from)).includes('training');
  const isOther =
    words.length === 0 || (words.some((word) => noGoods.has(word)) && goodsOf(words) === null);
  return amount.money !== null || !isOther || isTraining;
}

/** The shares of lines that begin with sums: "• €12 million for Chad and €6 million for Somalia". */
function sumsOf(scene: Scene, unit: Unit, whole: Aid): readonly Aid[] {
  const sums = amountsIn(scene, unit).filter(({ money }) => money !== null);
  return sums.map((amount, at) => {
    const until = sums[at + 1]?.from ?? unit.words.length;
    const own = recipientsOf(scene, unit, null, amount.from, amount.to, until);
    const recipients = own.length > 0 ? own : whole.recipients;
    return aidOf(scene, unit, { amount, donors: whole.donors, recipients, whole });
  });
}

/** "• Poland: 36 launchers", in a list of what was delivered: the label gives. */
function ofLabel(scene: Scene, unit: Unit): readonly Aid[] {
  const colon = labelEnd(unit);
  const stop = colon === null ? undefined : unit.words[colon];
  if (stop === undefined || !ofGivers.test(introductionOf(scene, unit))) return [];
  const names = namesIn(scene, { start: unit.start, end: stop.start });
  const [name] = names;
  if (names.length !== 1 || name === undefined || name.end !== stop.start) return [];
  if (name.kind === 'person' || name.kind === 'item') return [];
  const amount = amountsIn(scene, unit).find((one) => isCounted(unit, one) || hasName(scene, one));
  if (amount === undefined) return [];
  const donors = [actorOfName(scene, name)];
  return [aidOf(scene, unit, { amount, donors, recipients: [], whole: null })];
}

/** "2 Oriel-200 radars", "18 jammers": goods that no list knows. */
function hasName(scene: Scene, amount: Amount): boolean {
  return (
    amount.quantity?.value.unit !== null && amount.quantity !== null && isCapitalised(scene, amount)
  );
}

function isCapitalised(scene: Scene, { start, quantity }: Amount): boolean {
  return /\p{Lu}/u.test(scene.text.slice(start, quantity?.whole.end ?? start));
}

/** The goods of a list of what a package contains, as parts of it, and lists of who gave what. */
export function bulletAid(scene: Scene, unit: Unit, whole: Aid | null): readonly Aid[] {
  const introduction = introductionOf(scene, unit);
  const isPlain = isShare(scene, unit) && !ofGivers.test(introduction);
  if (!isPlain && labelEnd(unit) !== null) {
    const labelled = ofLabel(scene, unit);
    if (labelled.length > 0) return labelled;
  }
  if (whole === null || (!isPlain && !introductions.test(introduction))) return [];
  if (!isPlain && beginsWithSum(scene, unit)) return sumsOf(scene, unit, whole);
  if (unit.setting !== 'bullet') return [];
  const amounts = isPlain ? amountsIn(scene, unit).slice(0, 1) : amountsIn(scene, unit);
  return amounts.flatMap((amount): Aid[] => {
    if (!isCounted(unit, amount)) return [];
    const named = isPlain
      ? namesIn(scene, unit).filter(({ kind, end }) => kind === 'place' && end < amount.start)
      : [];
    const recipients =
      named.length > 0 ? named.map((name) => actorOfName(scene, name)) : whole.recipients;
    return [aidOf(scene, unit, { amount, donors: whole.donors, recipients, whole })];
  });
}
