import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { holdsAny, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import type { Amount } from './amount.ts';
import { fromOf } from './giving.ts';
import { giversOf } from './givers.ts';
import { isLess } from './parts.ts';
import { isReceiver } from './recipients.ts';
import { aidNouns } from './words.ts';

/** A gift told from the side of those who get it. */
export interface Received {
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly whole: Aid | null;
}

const receiving = /^(?:receive|get|secure|obtain|win)$/;
/** "€2 million will go to the clinics": what becomes of a part. */
const going =
  /^(?:, )?(?:of (?:this|that|it|the money|which) )?(?:(?:will|would|is|was|are|were|to|be|has|have|had|also|then) )*(?:(?:go|goes|going|went|gone|flow|flows) (?:directly |straight |mainly |largely )?(?:to|towards?|into)|support|supports|help|helps|fund|funds|finance|finances|pay for|pays for|cover|covers|benefit|benefits|used|spent|channelled|channeled)\b/;
const setting = /^(?:set|allocate|earmark|reserve|assign|spend|put|release)$/;
/** How far back, in sentences, the package may stand that the amount is taken from. */
const reach = 8;

const mostAids = 6;

function packageBefore(unit: Unit, aids: readonly Aid[]): Aid | null {
  const last = aids
    .slice(-mostAids)
    .findLast(({ amount }) => amount?.money !== undefined && amount.money !== null);
  if (last === undefined || unit.index - last.draft.unit.index > reach) return null;
  return last.whole ?? last;
}

function holds(use: Use, amount: Amount): boolean {
  return use.objects.from <= amount.from && amount.from < use.objects.to;
}

/** Whether the words behind an amount say where it goes: "would go to UNRWA". */
export function isGoing(unit: Unit, { to }: Amount): boolean {
  return going.test(wordsIn(unit.words, to, to + 12));
}

/**
 * "Israel would receive $3 billion": of the package told of before, or of those behind "from". "Another
 * $9 billion is set aside for food": of that package. Null where neither is told.
 */
export function receivedIn(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  until: number,
  aids: readonly Aid[],
): Received | null {
  if (amount.money === null) return null;
  const whole = packageBefore(unit, aids);
  const got = unit.uses.findLast(
    (use) => receiving.test(use.lemma) && !use.isPassive && holds(use, amount),
  );
  if (got !== undefined) {
    const recipients = actorsIn(scene, unit, got.subject).filter(isReceiver);
    const from = giversOf(scene, fromOf(scene, unit, amount.to, until));
    const isAid = holdsAny(unit.words, got.at, amount.to + 8, aidNouns);
    if (recipients.length === 0) return null;
    if (from.length > 0) return isAid ? { donors: from, recipients, whole: null } : null;
    // "has received $38 million so far" is of whatever others gave.
    const isPast = /^(?:has|have|had|received|got|won|secured|obtained)$/.test(
      unit.words[got.from]?.text ?? '',
    );
    return whole === null || isPast ? null : { donors: whole.donors, recipients, whole };
  }
  if (whole !== null && isGoing(unit, amount))
    return {
      donors: whole.donors,
      recipients: [],
      whole: isLess(amount, whole.amount) ? whole : null,
    };
  const set = unit.uses.find(
    ({ lemma, isPassive, patient }) =>
      setting.test(lemma) &&
      isPassive &&
      patient !== null &&
      patient.from <= amount.from &&
      amount.to <= patient.to,
  );
  return set === undefined || whole === null || set.subject !== null
    ? null
    : { donors: whole.donors, recipients: [], whole };
}
