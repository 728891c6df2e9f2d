import type { Span } from '../../../shared/domain/span.ts';
import { wordsIn } from '../grammar/look.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

const failing =
  /^(?:without (?:an? |any |reaching )*(?:agreement|deal|result|breakthrough|progress)|no (?:deal|agreement|breakthrough) (?:was|had been) (?:reached|made))\b/;
const agreeing =
  /^(?:agreed (?:to|on|that|a|an|the)|signed (?:a|an|the)|pledged to|decided to|adopted (?:a|an|the)|approved (?:a|an|the))\b/;
const same =
  /^(?:they|both|the (?:two )?(?:sides|leaders|ministers|parties|countries|presidents|delegations|envoys|negotiators|pair)) (?:also |later |had |have )?$/;

/** Up to a clause of its own: what was agreed, without who says so. */
function endOf(unit: Unit, from: number): number {
  let to = from;
  while (to < unit.words.length && to - from < 40) {
    const text = unit.words[to]?.text ?? '';
    if (
      /^[.;:]$/.test(text) ||
      (text === ',' &&
        /^(?:but|while|said|says|according|which|although)$/.test(unit.words[to + 1]?.text ?? ''))
    )
      break;
    to += 1;
  }
  return to;
}

/** What came out of a meeting, as the words of a sentence tell it: "agreed to …", "without a deal". */
function outcomeIn(unit: Unit, isNext: boolean): Span | null {
  for (let at = 0; at < unit.words.length; at += 1) {
    const words = wordsIn(unit.words, at, at + 5);
    const isAgreed = agreeing.test(words);
    if (!isAgreed && !failing.test(words)) continue;
    if (isNext && isAgreed && !same.test(`${wordsIn(unit.words, 0, at)} `)) return null;
    return spanOf(unit, { from: at, to: endOf(unit, at) });
  }
  return null;
}

/** What the sentence of a meeting, or the next one about both sides, says came out of it. */
export function outcomeOf(scene: Scene, unit: Unit): Span | null {
  const own = outcomeIn(unit, false);
  if (own !== null) return own;
  const next = scene.units[unit.index + 1];
  return next !== undefined &&
    next.section === unit.section &&
    next.line === unit.line &&
    next.speaker === null
    ? outcomeIn(next, true)
    : null;
}
