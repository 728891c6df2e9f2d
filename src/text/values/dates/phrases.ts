import type { Words } from './words.ts';

/** Phrases found by their first word, of those that begin alike the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads a list of phrases parted by `|`, their words by spaces. */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split('|')) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const [first, alike] of byFirst)
    byFirst.set(
      first,
      alike.toSorted((a, b) => b.length - a.length),
    );
  return byFirst;
}

/** Where one of the phrases ends if it stands at `at`. */
export function skipPhrase(words: Words, at: number, list: Phrases): number | null {
  const candidates = list.get(words[at] ?? '');
  if (candidates === undefined) return null;
  for (const wanted of candidates) {
    let length = 1;
    while (length < wanted.length && words[at + length] === wanted[length]) length += 1;
    if (length === wanted.length) return at + length;
  }
  return null;
}

/** As `skipPhrase`, but stays where it is if none stands there. */
export function skipAny(words: Words, at: number, list: Phrases): number {
  return skipPhrase(words, at, list) ?? at;
}
