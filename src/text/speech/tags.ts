import type { UnitParts } from './clauses-of-frames.ts';
import type { Unit, UnitWord } from './units.ts';

/**
 * Whether a sentence does nothing but say whose the quote before it is: "Healey asked." behind
 * “Will it end?”
 */
function isTag(
  unit: Unit,
  isBehindStop: boolean,
  read: (words: readonly UnitWord[]) => UnitParts,
): boolean {
  if (unit.words.length > 25) return false;
  const [frame, other] = read(unit.words).frames;
  if (frame === undefined || other !== undefined || frame.from > 2) return false;
  const { complement } = frame;
  if (complement.kind !== 'none' || frame.isNegated || frame.isParticiple) return false;
  // Behind a full stop only the plainest verbs are tags: “Not ever.” Nobody laughed.
  if (isBehindStop && !/^(?:say|add|tell|ask|explain|warn)$/.test(frame.lemma)) return false;
  const next = unit.words[complement.at];
  return next === undefined || next.kind === 'mark';
}

/** Whether the quote that ends before `end` ends with a full stop. */
function isStopped(text: string, end: number): boolean {
  return /\.\s{0,3}\S$/.test(text.slice(Math.max(0, end - 6), end));
}

/** The units, with each such sentence joined to its quote. */
export function joinTags(
  text: string,
  units: readonly Unit[],
  read: (words: readonly UnitWord[]) => UnitParts,
): readonly Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const isBehindQuote = last?.words.at(-1)?.kind === 'quote' && last.line === unit.line;
    if (last !== undefined && isBehindQuote && isTag(unit, isStopped(text, last.end), read)) {
      const words = [...last.words, ...unit.words];
      joined[joined.length - 1] = { ...last, end: unit.end, words };
    } else joined.push(unit);
  }
  return joined;
}
