import type { Span } from '../../shared/domain/span.ts';
import { codePointMapper } from '../../text/offsets.ts';

/** A span as the command line prints it: offsets in Unicode code points, end exclusive. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Turns spans of one text (UTF-16 code units) into what is printed. */
export type Locate = (span: Span) => Located;

/** Makes the locator of a text. */
export function locator(text: string): Locate {
  const codePoint = codePointMapper(text);
  return ({ start, end }) => ({
    start: codePoint(start),
    end: codePoint(end),
    text: text.slice(start, end),
  });
}

/** The same for a span that may be missing. */
export function locateMaybe(locate: Locate, span: Span | null): Located | null {
  return span === null ? null : locate(span);
}
