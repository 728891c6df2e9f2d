import type { Article } from '../../shared/domain/article.ts';
import type { Codebook } from '../../shared/domain/codebook.ts';
import type { Suggestion } from '../../shared/domain/suggestion.ts';
import type { DateClue, KnownEntity } from '../../shared/domain/understanding.ts';
import { readDocument } from '../../text/document/document.ts';
import { dateClues } from '../../text/sections/date-clues.ts';
import { suggestFacts } from '../../text/suggest/suggest-facts.ts';
import { understand } from '../../text/understand.ts';

/** What an article proposes. Offsets are UTF-16 code units. */
export interface ReadSuggestions {
  /** The text's own words for the article's date, taken because the article has none. */
  readonly clue: DateClue | null;
  /** In text order; also those that were decided about before. */
  readonly suggestions: readonly Suggestion[];
}

/** Reads an article's text and what it tells, with the names that the project knows. */
export function readSuggestions(
  { text, published }: Article,
  entities: readonly KnownEntity[],
  codebook: Codebook,
): ReadSuggestions {
  const clue = published === null ? (dateClues(text)[0] ?? null) : null;
  const read = understand(text, { published: published ?? clue?.day ?? null, entities });
  return { clue, suggestions: suggestFacts(readDocument(text), read, codebook) };
}
