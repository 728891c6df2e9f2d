/** Compared at most this far into a name, so that the work is bounded. */
const comparedLength = 64;

/** Levenshtein distance in code units of two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The names most like what was typed, best first: those that begin with it or hold it, then those
 * that a few typing errors away would be it. None if nothing is near.
 */
export function nearest(typed: string, names: readonly string[], count: number): readonly string[] {
  const wanted = typed.toLowerCase().slice(0, comparedLength);
  const scored = names.map((name) => {
    const folded = name.toLowerCase().slice(0, comparedLength);
    if (folded.startsWith(wanted)) return { name, score: 0 };
    if (folded.includes(wanted)) return { name, score: 0.5 };
    return { name, score: distance(wanted, folded) };
  });
  const limit = Math.max(2, Math.floor(wanted.length / 2));
  return scored
    .filter(({ score }) => score <= limit)
    .toSorted((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ name }) => name);
}
