import type { Span } from '../../../shared/domain/span.ts';
import { firstOf, wordsIn } from '../grammar/look.ts';
import type { Use } from '../grammar/uses.ts';
import type { Unit } from '../scene/unit.ts';
import type { Aid } from './aid.ts';
import { isGiving } from './giving.ts';

/** How far back, in sentences, the gifts may stand that somebody does not join. */
const reach = 4;
const requests = new Set('request requests appeal appeals offer'.split(' '));

/** "offered no new support", "announced nothing", "has not pledged anything": a gift that is none. */
export function givesNothing(unit: Unit, use: Use): boolean {
  if (!isGiving(use) || use.isPassive) return false;
  const first = unit.words[use.objects.from]?.text ?? '';
  return /^(?:no|nothing|none)$/.test(first) || (use.isNegated && first === 'anything');
}

/** The word for what is not given or not granted, where the text spoke of gifts right before. */
export function refusedThing(unit: Unit, use: Use, last: Aid | null): Span | null {
  const isNear = last !== null && unit.index - last.draft.unit.index <= reach;
  if (!isNear) return null;
  const { from, to } = use.objects;
  if (givesNothing(unit, use)) {
    const bare = /^(?:nothing|none|anything)$/.test(unit.words[from]?.text ?? '');
    return bare ? (unit.words[from] ?? null) : null;
  }
  const isTurnedDown =
    /^(?:refuse|reject|decline)$/.test(use.lemma) ||
    (use.lemma === 'turn' && unit.words[from]?.text === 'down');
  if (!isTurnedDown || use.isPassive || use.isNegated) return null;
  const request = firstOf(unit.words, from, Math.min(to, from + 6), requests);
  const isOwn = /\b(?:similar|same|such|their|its|that|this)\b/.test(
    wordsIn(unit.words, from, from + 5),
  );
  return request === null || !isOwn ? null : (unit.words[request] ?? null);
}
