import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import { holdsAny } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import type { Amount } from './amount.ts';
import { fromOf } from './giving.ts';
import { giversOf } from './givers.ts';
import { aidNouns } from './words.ts';

/** A gift told from the side of those who get it. */
export interface Received {
  readonly donors: readonly Actor[];
  readonly recipients: readonly Actor[];
  readonly whole: Aid | null;
}

const receiving = /^(?:receive|get|secure|obtain|win)$/;
const setting = /^(?:set|allocate|earmark|reserve|assign|spend|put|release)$/;
/** How far back, in sentences, the package may stand that the amount is taken from. */
const reach = 3;

function packageBefore(unit: Unit, aids: readonly Aid[]): Aid | null {
  const last = aids.at(-1);
  if (last === undefined || unit.index - last.draft.unit.index > reach) return null;
  return last.whole ?? (last.amount?.money === null ? null : last);
}

function holds(use: Use, amount: Amount): boolean {
  return use.objects.from <= amount.from && amount.from < use.objects.to;
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
    const recipients = actorsIn(scene, unit, got.subject).filter(({ kind }) => kind !== null);
    const from = giversOf(scene, fromOf(scene, unit, amount.to, until));
    const isAid = holdsAny(unit.words, got.at, amount.to + 8, aidNouns);
    if (recipients.length === 0) return null;
    if (from.length > 0) return isAid ? { donors: from, recipients, whole: null } : null;
    return whole === null ? null : { donors: whole.donors, recipients, whole };
  }
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
