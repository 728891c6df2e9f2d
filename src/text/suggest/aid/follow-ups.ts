import type { Actor } from '../actors/actor.ts';
import { isFinite } from '../../modality/grammar/finite.ts';
import { wordsIn } from '../grammar/look.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { unitWords, type Amount } from './amount.ts';
import type { Giving } from './giving.ts';
import { goodsOf } from './goods.ts';

const opening =
  /^(?:the )?(?:first|second|third|last|another|a further|further|remaining|other|rest)\b/;
const coming =
  /\b(?:follow|follows|followed|arrive|arrives|arrived|arriving|delivered|come|comes|due|handed over|on (?:its|their|the) way|shipped)\b/;

const nextParts =
  /^(?:an?|the) (?:second|third|fourth|further|next|final|last|first|later|initial) (?:phase|tranche|instal(?:l)?ment|batch|package|round|part|grant|payment|share|portion|stage|step|loan|delivery)\b/;

/** "A second phase, worth €5 million, will follow": more of the gift told of before. */
function nextPart(unit: Unit, amount: Amount, last: Aid): FollowUp | null {
  if (!nextParts.test(wordsIn(unit.words, 0, 4)) || amount.from > 14) return null;
  const { donors, recipients } = last;
  return { giving: { use: null, noun: null, donors }, donors, recipients, whole: null };
}

const batches =
  /^(?:an?|the) (?:first|second|third|initial|last|next) (?:batch|shipment|consignment|delivery|convoy|tranche|load|planeload|flight|plane|aircraft)\b/;
const shipped =
  /\b(?:left|arrived|arrives|landed|reached|departed|flown|shipped|delivered|handed over|leaves|lands|set off)\b/;

/** "The first batch, including 1,200 tents, left Kunming": goods of the gift told of before. */
function isBatch(unit: Unit, amount: Amount): boolean {
  if (!batches.test(wordsIn(unit.words, 0, 4)) || goodsOf(unitWords(amount)) === null) return false;
  return shipped.test(wordsIn(unit.words, 3, 30));
}

const moved = /^(?:left|arrived|landed|unloaded|flown|shipped|set off|departed)$/;

/** "240 tonnes of relief stocks, including 6,500 tents, left Shannon": goods that go on their way. */
function isShipment(unit: Unit, amount: Amount): boolean {
  const words = unitWords(amount);
  const isRelief = goodsOf(words) !== null || /^(?:stocks|goods|relief)$/.test(words.at(-1) ?? '');
  if (!isRelief) return false;
  for (let at = amount.to; at < Math.min(unit.words.length, amount.to + 14); at += 1) {
    if (!isFinite(unit.words, at)) continue;
    const verb = /^(?:were|was|have|has|had|did|been)$/.test(unit.words[at]?.text ?? '')
      ? at + 1
      : at;
    return moved.test(unit.words[verb]?.text ?? '');
  }
  return false;
}

interface FollowUp {
  readonly giving: Giving;
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly whole: Aid | null;
}

/**
 * "Another 150,000 are to follow", "The first four arrived on Tuesday": goods of the gift that the
 * sentence before tells of. Null if the amount is no such.
 */
export function followUpIn(unit: Unit, amount: Amount, last: Aid | null): FollowUp | null {
  if (last === null || unit.index - last.draft.unit.index > 8) return null;
  if (amount.money !== null) return nextPart(unit, amount, last);
  if (unit.index - last.draft.unit.index > 3) return null;
  if (unit.index - last.draft.unit.index <= 2 && isShipment(unit, amount))
    return {
      giving: { use: null, noun: null, donors: last.donors },
      donors: last.donors,
      recipients: [],
      whole: null,
    };
  const isFirst = unit.words.findIndex(({ kind }) => kind === 'number') >= amount.from - 1;
  if (isFirst && isBatch(unit, amount))
    return {
      giving: { use: null, noun: null, donors: last.donors },
      donors: last.donors,
      recipients: last.recipients,
      whole: last,
    };
  if (last.amount?.quantity === null || last.amount === null || amount.from > 4) return null;
  const lead = wordsIn(unit.words, 0, amount.from + 1);
  if (!opening.test(lead) || !coming.test(wordsIn(unit.words, amount.to, amount.to + 8)))
    return null;
  const { donors, recipients } = last;
  // "the first four" are of those told of, "another" are more.
  const whole = /\b(?:first|second|third|last|remaining|rest)\b/.test(lead) ? last : null;
  const use =
    unit.uses.find(({ lemma }) => /^(?:arrive|deliver|hand|ship|send)$/.test(lemma)) ?? null;
  return { giving: { use, noun: null, donors }, donors, recipients, whole };
}
