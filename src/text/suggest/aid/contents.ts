import { holdsAny, wordsIn } from '../grammar/look.ts';
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

const auxiliaries = /^(?:(?:will|would|is|are|to|also|has|have|had|could|can|should)(?: |$)){0,3}$/;

/** "They buy", "they fund": those who do so. */
function isDoing(words: Unit['words'], at: number): boolean {
  return words[0]?.text === 'they' && /^(?:buy|fund|enable)s?$/.test(words[at]?.text ?? '');
}

/** "The package includes 50 tanks": whether the unit tells what a gift before it contains. */
export function containsIn(unit: Unit): boolean {
  const { words } = unit;
  for (let at = 1; at < Math.min(words.length, 14); at += 1) {
    if (!containing.test(words[at]?.text ?? '')) continue;
    const opening = words[0]?.text ?? '';
    // "It will include", but not "They agreed to buy".
    const isPronoun =
      anaphors.has(opening) && auxiliaries.test(wordsIn(words, 1, at)) && !isDoing(words, at);
    const isDefinite =
      /^(?:the|this|that|its|their)$/.test(opening) &&
      (holdsAny(words, 0, at, aidNouns) || holdsAny(words, 0, at, packages));
    return isPronoun || isDefinite;
  }
  return false;
}
