import { lastStartingBy } from '../../document/find.ts';
import type { Actor } from '../actors/actor.ts';
import { actorsIn } from '../actors/actors-in.ts';
import type { Range } from '../../speech/phrases.ts';
import { wordAt, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';
import { isGiver, isState } from './accept.ts';
import type { Amount } from './amount.ts';
import { giversOf } from './givers.ts';

/** How many quotes back the one that holds the amount may stand. */
const reach = 6;

const voices = /^(?:spokes(?:man|woman|person)|officials?|sources?|aide|adviser|representative)$/;

/** "a spokesman for the German ministry", "officials at the embassy": for whom they speak. */
function behindVoice(unit: Unit, range: Range): Range {
  for (let at = range.from; at < Math.min(range.to - 2, range.from + 5); at += 1)
    if (
      voices.test(unit.words[at]?.text ?? '') &&
      /^(?:for|of|at|from)$/.test(unit.words[at + 1]?.text ?? '')
    )
      return { from: at + 2, to: range.to };
  return range;
}

/**
 * Who says that something will be given without saying by whom: "The Dutch embassy said 60 ambulances
 * were to be donated". States, their bodies and those whose work it is to give mean themselves, but
 * not those who receive it.
 */
export function reportedDonors(
  scene: Scene,
  unit: Unit,
  amount: Amount,
  recipients: readonly Actor[],
): readonly Actor[] {
  const { quotes } = scene.understanding;
  const last = lastStartingBy(quotes, amount.start);
  for (let at = last; at > last - reach && at >= 0; at -= 1) {
    const quote = quotes[at];
    if (quote === undefined || quote.end < amount.end) continue;
    const { speaker } = quote;
    if (speaker === null || quote.verb === null) return [];
    if (speaker.start < unit.start || speaker.end > unit.end) return [];
    const range = { from: wordAt(unit, speaker.start), to: wordAt(unit, speaker.end - 1) + 1 };
    const speakers = actorsIn(scene, unit, behindVoice(unit, range));
    const donors = giversOf(scene, speakers).filter(
      (donor) => isState(donor) || isGiver(donor) || donor.country !== null,
    );
    const isOwn = donors.some(({ name, country }) =>
      recipients.some(
        (other) => other.name === name || (country !== null && other.country === country),
      ),
    );
    return isOwn ? [] : donors;
  }
  return [];
}
