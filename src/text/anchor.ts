import type { Span } from '../shared/domain/span.ts';
import { splitsPair } from './well-formed.ts';

/** How much context, in UTF-16 code units, is kept on each side of a quote. */
const contextLength = 32;

/** What finds a span again in another version of its text. */
export interface Anchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The span's quote (UTF-16 offsets) with up to 32 code units on either side; the context never
 * holds half a surrogate pair.
 */
export function anchorOf(text: string, span: Span): Anchor {
  let from = Math.max(0, span.start - contextLength);
  if (splitsPair(text, from)) from += 1;
  let to = Math.min(text.length, span.end + contextLength);
  if (splitsPair(text, to)) to -= 1;
  return {
    quote: text.slice(span.start, span.end),
    prefix: text.slice(Math.min(from, span.start), span.start),
    suffix: text.slice(span.end, Math.max(to, span.end)),
  };
}
