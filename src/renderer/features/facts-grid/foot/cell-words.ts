/** What the foot says of the focused cell. */
export interface CellWords {
  /** The value as it stands; null where the reason why it is none cites it already. */
  readonly text: string | null;
  /** The words in the source; null where they say nothing more. */
  readonly quote: string | null;
  /** Whether the quote is the whole fact's and not the cell's own. */
  readonly isOfFact: boolean;
}

/** Reasons cite what was typed in one line, a long one by its beginning. */
const cited = 50;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * What to show beside a reason for refusal, which must stay readable in two lines: no value that
 * it cites, and no words but the cell's own, where they differ from what was typed.
 */
export function cellWords(cell: {
  readonly error: string | null;
  readonly text: string;
  /** The words that the cell itself rests on. */
  readonly verbatim: string | null;
  /** The words that the fact rests on. */
  readonly quote: string;
}): CellWords {
  const { error, text, verbatim, quote } = cell;
  if (error === null)
    return verbatim === null
      ? { text, quote: quote === '' ? null : quote, isOfFact: true }
      : { text, quote: verbatim, isOfFact: false };
  const typed = oneLine(text);
  const isSame = verbatim !== null && oneLine(verbatim) === typed;
  return {
    text: typed !== '' && error.includes(typed.slice(0, cited)) ? null : text,
    quote: isSame ? null : verbatim,
    isOfFact: false,
  };
}
