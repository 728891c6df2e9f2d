import type { Span } from '../../shared/domain/span.ts';
import { isGraphemeBoundary, snapToGraphemes } from '../graphemes.ts';

const letterOrFigure = /[\p{L}\p{N}\p{M}]/u;
const joiner = /[-.,:'’/]/;

function unitAt(text: string, at: number): string {
  return at < 0 ? '' : String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}

function isWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && letterOrFigure.test(unitAt(text, at));
}

/** The beginning of the code point that ends at the offset. */
function previous(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at >= 2 ? at - 2 : at - 1;
}

/**
 * Whether the offset lies within a word or number, such as behind the comma of "1,700" or the
 * hyphen of "forty-four". Offsets are UTF-16 code units.
 */
export function isWithinWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = previous(text, at);
  if (isWord(text, before)) {
    if (isWord(text, at)) return true;
    return joiner.test(unitAt(text, at)) && isWord(text, at + 1) && text.charAt(at) !== ' ';
  }
  if (!isWord(text, at) || !joiner.test(unitAt(text, before))) return false;
  return before > 0 && isWord(text, previous(text, before));
}

/** Whether a span that is the same letter for letter has been cut out of a longer word now. */
export function bordersHold(before: string, old: Span, after: string, span: Span): boolean {
  const holds = (oldAt: number, at: number): boolean => {
    if (!isGraphemeBoundary(after, at) && isGraphemeBoundary(before, oldAt)) return false;
    return !isWithinWord(after, at) || isWithinWord(before, oldAt);
  };
  return holds(old.start, span.start) && holds(old.end, span.end);
}

/** How far a border may be pushed to the end of the word that it stands in. */
const furthest = 24;

/** Grows a span (UTF-16 code units) to whole words, if their ends are near, and to graphemes. */
export function growToWords(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < furthest && isWithinWord(text, from))
    from = previous(text, from);
  let to = end;
  while (to < text.length && to - end < furthest && isWithinWord(text, to))
    to += unitAt(text, to).length;
  const grown = {
    start: isWithinWord(text, from) ? start : from,
    end: isWithinWord(text, to) ? end : to,
  };
  return snapToGraphemes(text, grown) ?? grown;
}
