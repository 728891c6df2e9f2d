import { holdsAny } from '../grammar/look.ts';
import type { Unit } from '../scene/unit.ts';
import { aidNouns } from './words.ts';

const containing =
  /^(?:includes?|included|contains?|contained|comprises?|comprised|covers?|covered|consists?|consisted|features?|enables?|funds?|buys?)$/;
const packages = new Set(
  'legislation bill measure law deal budget plan tranche goods equipment consignment shipment list delivery supplies'.split(
    ' ',
  ),
);
const anaphors = new Set('it this that these they which'.split(' '));

/** "The package includes 50 tanks": whether the unit tells what a gift before it contains. */
export function containsIn(unit: Unit): boolean {
  const { words } = unit;
  for (let at = 1; at < Math.min(words.length, 14); at += 1) {
    if (!containing.test(words[at]?.text ?? '')) continue;
    const opening = words[0]?.text ?? '';
    const isPronoun = at <= 3 && anaphors.has(opening);
    const isDefinite =
      /^(?:the|this|that|its|their)$/.test(opening) &&
      (holdsAny(words, 0, at, aidNouns) || holdsAny(words, 0, at, packages));
    return isPronoun || isDefinite;
  }
  return false;
}
