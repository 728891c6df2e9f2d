import type { Span } from '../../shared/domain/span.ts';
import { tokenise, type Token } from '../values/numbers/tokens.ts';
import { readLines } from './lines.ts';
import { readSentences } from './sentences.ts';

/**
 * One text cut up once for all readers. Every list is in text order; offsets are UTF-16 code units.
 * Made in time linear in the text's length.
 */
export interface TextDocument {
  readonly text: string;
  /** Numbers, words, currency signs and marks; white space lies between them. */
  readonly tokens: readonly Token[];
  /** The lines that hold more than white space, trimmed: a news text's paragraphs. */
  readonly lines: readonly Span[];
  /** The sentences of the lines; none runs over a line's end. */
  readonly sentences: readonly Span[];
}

export function readDocument(text: string): TextDocument {
  const tokens = tokenise(text);
  const lines = readLines(text);
  return { text, tokens, lines, sentences: readSentences(text, lines) };
}
