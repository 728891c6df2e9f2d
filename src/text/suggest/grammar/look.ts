import type { UnitWord } from '../../speech/units.ts';

/** Whether a word of `[from, to)` is in the set; bounds outside the words are cut. */
export function holdsAny(
  words: readonly UnitWord[],
  from: number,
  to: number,
  set: ReadonlySet<string>,
): boolean {
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at += 1)
    if (set.has(words[at]?.text ?? '')) return true;
  return false;
}

/** The index of the first word of `[from, to)` that is in the set, or null. */
export function firstOf(
  words: readonly UnitWord[],
  from: number,
  to: number,
  set: ReadonlySet<string>,
): number | null {
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at += 1)
    if (set.has(words[at]?.text ?? '')) return at;
  return null;
}

/** The lower-case words of `[from, to)`, parted by spaces. */
export function wordsIn(words: readonly UnitWord[], from: number, to: number): string {
  let all = '';
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at += 1)
    all = all === '' ? (words[at]?.text ?? '') : `${all} ${words[at]?.text ?? ''}`;
  return all;
}
