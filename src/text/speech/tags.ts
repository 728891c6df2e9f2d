import type { UnitParts } from './clauses-of-frames.ts';
import type { Unit, UnitWord } from './units.ts';

/**
 * Whether a sentence does nothing but say whose the quote before it is: "Healey asked." behind
 * “Will it end?”
 */
function isTag(unit: Unit, read: (words: readonly UnitWord[]) => UnitParts): boolean {
  if (unit.words.length > 25) return false;
  const [frame, other] = read(unit.words).frames;
  if (frame === undefined || other !== undefined || frame.from > 2) return false;
  const { complement } = frame;
  if (complement.kind !== 'none' || frame.isNegated || frame.isParticiple) return false;
  const next = unit.words[complement.at];
  return next === undefined || next.kind === 'mark';
}

/** The units, with each such sentence joined to its quote. */
export function joinTags(
  units: readonly Unit[],
  read: (words: readonly UnitWord[]) => UnitParts,
): readonly Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const isBehindQuote = last?.words.at(-1)?.kind === 'quote' && last.line === unit.line;
    if (last !== undefined && isBehindQuote && isTag(unit, read)) {
      const words = [...last.words, ...unit.words];
      joined[joined.length - 1] = { ...last, end: unit.end, words };
    } else joined.push(unit);
  }
  return joined;
}
