/** What a guess of the encoding is reported as; nothing for none. */
export function charsetNotes(guessed: string | null): readonly string[] {
  return guessed === null ? [] : [`Read as ${guessed}, which it does not say itself.`];
}
