import type { FoundQuote } from '../../shared/domain/understanding.ts';

/** A title stands among the first quotes of a text. */
const first = 2;
const longest = 200;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The quotes with a speaker for a title that is one ("‘We are not a bank’"): whoever says the same
 * words below it. Looks at each quote no more than twice.
 */
export function withTitleSpeakers(
  text: string,
  quotes: readonly FoundQuote[],
): readonly FoundQuote[] {
  return quotes.map((quote, index): FoundQuote => {
    const { start, end, speaker } = quote;
    if (index >= first || speaker !== null || !quote.direct || end - start > longest) return quote;
    const words = plain(text.slice(start, end));
    const same = quotes.find(
      (other) =>
        other.start > end &&
        other.speaker !== null &&
        other.direct &&
        plain(text.slice(other.start, other.end)).includes(words),
    );
    return same === undefined ? quote : { ...quote, speaker: same.speaker };
  });
}
