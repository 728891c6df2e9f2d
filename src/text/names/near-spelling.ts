/** Names shorter than this are too easily other names: Macron and Macrin. */
const shortest = 5;
/** Names of one length and first letter that are compared; more would make the work unbounded. */
export const mostCompared = 64;

/**
 * Whether the words are one but for a slip: two letters swapped (from five letters), or one letter
 * more, less or other (from seven). Compared as folded.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < shortest) return isSwap(a, b) && length > 3;
  let start = 0;
  while (start < length && a[start] === b[start]) start += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail))
    tail += 1;
  const restA = a.length - start - tail;
  const restB = b.length - start - tail;
  if (restA === 2 && restB === 2) return isSwap(a, b);
  // A name with another first letter, or an "s" or "n" more at its end, is another name.
  if (length < 7 || start === 0) return false;
  const isEnding = tail === 0 && restA !== restB;
  return restA <= 1 && restB <= 1 && !isEnding;
}

/** Whether two neighbours have changed places, and nothing else. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    at > 0 &&
    at + 1 < a.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Finds the known word that another is a slip of, in time that does not grow with their number. */
export class NearWords<T> {
  readonly #byStart = new Map<string, (readonly [string, T])[]>();

  add(word: string, value: T): void {
    if (word.length < 4) return;
    const key = `${word.charAt(0)}${String(word.length)}`;
    const bucket = this.#byStart.get(key);
    if (bucket === undefined) this.#byStart.set(key, [[word, value]]);
    else if (bucket.length < mostCompared) bucket.push([word, value]);
  }

  find(word: string): T | null {
    for (const length of [word.length, word.length - 1, word.length + 1])
      for (const [known, value] of this.#byStart.get(`${word.charAt(0)}${String(length)}`) ?? [])
        if (isSlip(word, known)) return value;
    return null;
  }
}
