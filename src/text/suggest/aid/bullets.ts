import { namesIn, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Actor } from '../actors/actor.ts';
import { actorOfName } from '../actors/make.ts';
import { Cells } from '../cells/cells.ts';
import { cellOf, draftOf } from '../cells/draft.ts';
import { hasFinite } from '../../modality/grammar/finite.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Aid } from './aid.ts';
import { amountsIn, unitWords, type Amount } from './amount.ts';
import { describeAid } from './describe.ts';
import { fromOf } from './giving.ts';
import { giversOf } from './givers.ts';
import { goodsOf } from './goods.ts';
import { subtypesOf } from './kinds.ts';
import type { ListBlock, ListLine } from './list-lines.ts';
import { labelGivers, senseOf, type Sense } from './list-sense.ts';
import { giversTold, packageGivers } from './packages.ts';
import { listedDonors } from './pairs.ts';
import { isLess, wholeWithin } from './parts.ts';
import { recipientsOf } from './recipients.ts';
import { isWorthOf } from './siblings.ts';
import { noGoods } from './words.ts';

/** Of whom and for whom the lines of a list are, and what they are parts of. */
interface Source {
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly whole: Aid | null;
}

function aidOf(scene: Scene, unit: Unit, amount: Amount | null, source: Source): Aid {
  const { donors, recipients, whole } = source;
  const draft = draftOf('AID', unit, amount ?? unit);
  draft.partOf = whole?.draft ?? null;
  const giving = { use: null, noun: null, donors };
  const told = { modality: 'planned' as const, cue: null };
  const words = { from: 0, to: unit.words.length };
  describeAid(scene, unit, draft, { giving, donors, recipients, amount, ...words, told });
  return { draft, amount, donors, recipients, whole };
}

/** Whether an amount of a line is given; of a list of givers, also where its noun is left out. */
function isCounted(unit: Unit, amount: Amount, isGivers: boolean): boolean {
  if (amount.money !== null) return true;
  const words = unitWords(amount);
  const isTraining = subtypesOf(wordsIn(unit.words, 0, amount.from)).includes('training');
  const isOther =
    (words.length === 0 && !isGivers) ||
    (words.some((word) => noGoods.has(word)) && goodsOf(words) === null);
  return !isOther || isTraining;
}

/** "20 buses (€3 million)", "medicine worth SEK 45 million": what the goods before are worth. */
function isWorth(unit: Unit, amount: Amount, previous: Aid | null): boolean {
  if (previous === null || amount.money === null || previous.amount?.money !== null) return false;
  if (cellOf(previous.draft, 'value') !== null) return false;
  return unit.words[amount.from - 1]?.text === '(' || isWorthOf(unit, amount, previous);
}

const joined =
  /(?: ,| ;| \+| &| and| plus| with)(?: (?:and|plus|up|to|another|about|some|a|an|further|more|than|at|least|around|nearly|over|also|additional))*$/;

/**
 * Whether a count stands in a row with the gift before: not "40 vehicles for 300 soldiers", "60,000
 * rounds of 155 mm", "€2 million for A, which runs four clinics".
 */
function isListedToo(
  unit: Unit,
  amount: Amount,
  before: Amount | undefined,
  previous: Aid | null,
): boolean {
  if (before === undefined || previous === null) return true;
  const between = ` ${wordsIn(unit.words, before.to, amount.from)}`;
  if (!joined.test(between)) return /\b(?:including|among them)\b/.test(between);
  if (hasFinite(unit.words, before.to, amount.from)) return false;
  // What sums are for is no row of goods.
  return previous.amount?.money === null || !/\b(?:for|to|of)\b(?! (?:another|\d))/.test(between);
}

/** "$2 billion in loans to buy two batteries", "€4 million for 12 buses". */
function addBought(scene: Scene, unit: Unit, amount: Amount, { draft, amount: sum }: Aid): void {
  if (amount.quantity === null || sum?.money === null || cellOf(draft, 'quantity') !== null) return;
  const lead = wordsIn(unit.words, sum?.to ?? 0, amount.from);
  if (
    !/(?:^| )(?:for|to (?:buy|purchase|supply|pay for|fund))(?: (?:up|to|some|about|another))*$/.test(
      lead,
    )
  )
    return;
  if (goodsOf(unitWords(amount)) === null) return;
  new Cells(scene.text, draft.cells).quantity('quantity', amount.quantity, 'What the money is for');
}

/** The gifts of one line. */
function giftsOf(scene: Scene, { unit, from }: ListLine, source: Source, isGivers: boolean): Aid[] {
  const amounts = amountsIn(scene, unit).filter(
    (amount) => amount.from >= from - 1 && isCounted(unit, amount, isGivers),
  );
  const found: Aid[] = [];
  /** Whether the amount before was no gift, but told of one. */
  let isDropped: boolean = false;
  for (const [at, amount] of amounts.entries()) {
    const previous = found.at(-1) ?? null;
    if (isWorth(unit, amount, previous)) {
      if (previous !== null && amount.money !== null)
        new Cells(scene.text, previous.draft.cells).money('value', amount.money, 'Its worth');
      continue;
    }
    const before = amounts[at - 1];
    const isToo: boolean =
      amount.money !== null || (!isDropped && isListedToo(unit, amount, before, previous));
    isDropped = !isToo;
    if (previous !== null && !isToo) {
      addBought(scene, unit, amount, previous);
      continue;
    }
    const until = amounts[at + 1]?.from ?? unit.words.length;
    const own = recipientsOf(scene, unit, null, amount.from, amount.to, until);
    const whole = wholeWithin(unit, amount, previous) ?? source.whole;
    const recipients = own.length > 0 ? own : source.recipients;
    // "12 ambulances given by Kuwait", "€150 million in loans from the EIB".
    const named = giversOf(scene, fromOf(scene, unit, amount.to, until));
    const donors = named.length > 0 ? named : source.donors;
    found.push(aidOf(scene, unit, amount, { donors, recipients, whole }));
  }
  return found;
}

/** "Stinger missiles;", "winter clothing": goods without a count. */
function plainGoods(scene: Scene, { unit, from }: ListLine, source: Source): Aid[] {
  const words = unit.words.slice(from).map(({ text }) => text);
  const hasGoods =
    goodsOf(words) !== null || namesIn(scene, unit).some(({ kind }) => kind === 'item');
  return hasGoods && words.length < 25 ? [aidOf(scene, unit, null, source)] : [];
}

/** The places that the label of a line names: "Somalia: €4 million to the World Food Programme". */
function labelled(scene: Scene, { unit, labelEnd }: ListLine): readonly Actor[] {
  const stop = unit.words[labelEnd];
  if (labelEnd === 0 || stop === undefined) return [];
  return namesIn(scene, { start: unit.start, end: stop.start })
    .filter(({ kind }) => kind === 'place')
    .map((name) => actorOfName(scene, name));
}

/** Whether a line is a share of a sum told of above, by its size and currency. */
function isShare(scene: Scene, { unit, labelEnd }: ListLine, whole: Aid): boolean {
  const [first] = amountsIn(scene, unit);
  if (first?.money === undefined || first.money === null || labelEnd === 0) return false;
  return isLess(first, whole.amount) && (unit.words[first.from - 1]?.text ?? '') !== 'of';
}

/** What stands above a list, and what it tells of its lines. */
export interface ListHead {
  readonly above: Unit | null;
  readonly sense: Sense;
  readonly owner: readonly Actor[];
}

export function headOf(scene: Scene, block: ListBlock): ListHead {
  const { above } = block;
  const owner = above === null ? [] : giversTold(scene, above);
  return { above, sense: senseOf(scene, block), owner };
}

/**
 * The gifts of a line of a list: of whoever its label names, in a list of givers; else parts of the
 * gift (`whole`, the last sum told of) or of the package that stands above it.
 */
export function listedAid(
  scene: Scene,
  { above, sense: told, owner }: ListHead,
  line: ListLine,
  whole: Aid | null,
  aids: readonly Aid[],
): readonly Aid[] {
  const isPlain = whole !== null && isShare(scene, line, whole);
  // "Somalia: €4 million" under what one state gives is a share of that.
  const sense = told === 'funders' ? (isPlain ? null : 'givers') : told;
  const isSentence = line.unit.uses.length > 0 && line.unit.setting === 'prose';
  const begins = amountsIn(scene, line.unit).find(({ from }) => from >= line.from);
  const isNear = begins !== undefined && begins.from - line.from < 5;
  if (sense === 'givers' && owner.length === 0 && (!isSentence || isNear)) {
    const donors = labelGivers(scene, line);
    if (donors.length > 0)
      return giftsOf(scene, line, { donors, recipients: [], whole: null }, true);
  }
  if (sense === 'givers' && owner.length === 0) {
    const paired = amountsIn(scene, line.unit).flatMap((amount): readonly Aid[] => {
      const donors = listedDonors(scene, line.unit, amount);
      if (donors.length === 0) return [];
      return [aidOf(scene, line.unit, amount, { donors, recipients: [], whole: null })];
    });
    if (paired.length > 0) return paired;
  }
  if (!isPlain && (sense === null || (sense === 'listed' && owner.length === 0))) return [];
  const isHeaded =
    begins !== undefined && begins.start - (line.unit.words[line.from]?.start ?? 0) < 12;
  if (isSentence && (!isHeaded || line.unit.words[line.from]?.text === 'of')) return [];
  const isOfWhole =
    whole !== null && (owner.length === 0 || owner.some(({ name }) => isAmong(name, whole)));
  const donors = isOfWhole
    ? whole.donors
    : owner.length > 0
      ? owner
      : above === null
        ? []
        : packageGivers(scene, above, aids);
  if (donors.length === 0) return [];
  const named = labelled(scene, line);
  const recipients = named.length > 0 ? named : isOfWhole ? whole.recipients : [];
  const source = { donors, recipients, whole: isOfWhole ? whole : null };
  const found = giftsOf(scene, line, source, false);
  if (found.length > 0 || sense === null || sense === 'givers' || isSentence) return found;
  return amountsIn(scene, line.unit).length === 0 ? plainGoods(scene, line, source) : [];
}

function isAmong(name: string, { donors }: Aid): boolean {
  return donors.some((donor) => donor.name === name);
}
