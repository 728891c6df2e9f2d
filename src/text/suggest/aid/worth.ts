import { Cells } from '../cells/cells.ts';
import { cellOf, spanOnly } from '../cells/draft.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { wordsBefore, type Amount } from './amount.ts';

/** How far back, in sentences, the goods may stand that a later sum is the worth of. */
const reach = 2;
const filler =
  '(?: (?:about|around|some|nearly|almost|roughly|an|estimated|up|to|more|less|than|over|at|least|a|total|of))*$';
const package_ =
  '\\b(?:the|this|that|its|their|whose) (?:\\S+ ){0,3}(?:package|programme|program|deal|gift|donation|delivery|deliveries|shipment|shipments|project|training|aid|assistance|support|batch|consignment|systems?|weapons|equipment|transfer|scheme|course|supplies|goods|offer|order|mission|effort|operation)';
const worth = new RegExp(
  `${package_} (?:, )?(?:(?:which|that) )?(?:(?:is|are|was|were|will be|would be) )?(?:worth|valued at|estimated at|priced at|costs?|costing|will cost|would cost|totals?|totalled|totalling|amounts? to|comes? to)${filler}`,
);
const that = new RegExp(
  `^(?:that|this|it|they|together they) (?:is|was|are|were|will be|comes? to|came to|amounts? to|totals?|costs?|cost)${filler}`,
);
const together =
  /\b(?:together|combined|altogether|in all|in total|all) (?:are |is )?(?:worth|valued at|costing|totalling|totaling)(?: (?:about|around|some|nearly|almost|roughly|more|than|over|at|least))*$/;

const inAll = /^(?:in all|in total|altogether|together|combined|all told)\b/;

/** "together worth $1 billion", "worth $3 million in all". */
export function isJointWorth(unit: Unit, amount: Amount): boolean {
  return (
    together.test(wordsBefore(unit, amount, 12)) ||
    inAll.test(wordsIn(unit.words, amount.to, amount.to + 2))
  );
}

function isPlaced(aid: Aid, unit: Unit): boolean {
  return (
    unit.index - aid.draft.unit.index <= reach && (aid.amount === null || aid.amount.money === null)
  );
}

/**
 * The gift that a sum is the worth of: "The package, worth €3 million, …" behind a sentence that
 * tells of goods. Null where the sum stands for itself.
 */
export function giftWorth(unit: Unit, amount: Amount, aids: readonly Aid[]): Aid | null {
  if (amount.money === null) return null;
  const lead = wordsBefore(unit, amount, 16);
  const last = aids.at(-1);
  if (last === undefined) return null;
  const isThat = amount.from < 12 && that.test(wordsBefore(unit, amount, 12));
  if ((!worth.test(lead) && !isThat) || !isPlaced(last, unit)) return null;
  return cellOf(last.draft, 'value') === null ? last : null;
}

/** Writes the sum into the gift, with its sentence among the evidence. */
export function addWorth(scene: Scene, unit: Unit, amount: Amount, { draft }: Aid): void {
  if (amount.money === null) return;
  new Cells(scene.text, draft.cells).money('value', amount.money, 'Its worth');
  if (draft.unit !== unit) draft.spans.push(spanOnly(unit));
}
