import type { Line } from './line.ts';

/** A capitalised word that begins no sentence. */
const name = /(?<=[\p{Ll},\d’')”] )\p{Lu}[\p{L}-]{2,}/gu;
const common: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June ' +
    'July August September October November December The Minister President Ministry'
  ).split(' '),
);
/** How much of a paragraph is looked at. */
const reach = 2000;

function namesIn(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.slice(0, reach).matchAll(name))
      if (!common.has(word)) names.add(word);
  return names;
}

/**
 * Which part of the names in a part of a text come in its other parts, too, from 0 to 1, on the
 * average over the parts that have names: a report's parts tell of the same people and places, and
 * the items of a digest do not.
 */
export function sharedNames(parts: readonly (readonly Line[])[]): number {
  const sets = parts.map(namesIn).filter(({ size }) => size > 0);
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (sets.length === 0) return 0;
  const shares = sets.map(
    (set) => Array.from(set).filter((word) => (counts.get(word) ?? 0) > 1).length / set.size,
  );
  return shares.reduce((sum, share) => sum + share, 0) / sets.length;
}
