import { textAt, type Token } from './tokens.ts';

/** Phrases with their meaning, by first word and with longer ones first. */
export type Phrases<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly meaning: T }[]
>;

/** Indexes phrases, whose words are parted by single spaces. */
export function indexPhrases<T>(entries: readonly (readonly [phrase: string, T])[]): Phrases<T> {
  const byFirst = new Map<string, { words: readonly string[]; meaning: T }[]>();
  for (const [phrase, meaning] of entries) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    const list = byFirst.get(first) ?? [];
    list.push({ words, meaning });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase at `at`, with the token behind it; null if none stands there. */
export function readPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { meaning: T; next: number } | null {
  const first = textAt(tokens, at);
  const list = first === null ? undefined : phrases.get(first);
  const found = list?.find(({ words }) =>
    words.every((word, offset) => textAt(tokens, at + offset) === word),
  );
  return found === undefined ? null : { meaning: found.meaning, next: at + found.words.length };
}
