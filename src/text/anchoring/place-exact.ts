import type { Anchor } from '../anchor.ts';
import { gramLength, type GramIndex } from './gram-index.ts';

/** How near to where it should be a short quote is looked for without its context, code units. */
const near = 400;

/** A place of a quote, and how much of its context stands around it: 0 to 64. */
export interface Place {
  readonly start: number;
  readonly context: number;
}

const contextLength = 32;

/** How many code units before `at` are the end of `prefix`; all of it counts as 32. */
function contextBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (
    same < prefix.length &&
    at - same > 0 &&
    text.charCodeAt(at - same - 1) === prefix.charCodeAt(prefix.length - same - 1)
  )
    same += 1;
  return same === prefix.length && (same > 0 || at === 0) ? contextLength : same;
}

function contextBehind(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text.charCodeAt(at + same) === suffix.charCodeAt(same)) same += 1;
  return same === suffix.length && (same > 0 || at === text.length) ? contextLength : same;
}

/** How much of an anchor's context stands around a span that begins at `start` and ends at `end`. */
export function contextAt(text: string, anchor: Anchor, start: number, end: number): number {
  return contextBefore(text, start, anchor.prefix) + contextBehind(text, end, anchor.suffix);
}

/** Where quotes that are too short for the index stand: with what is before or behind them. */
function shortPlaces(
  text: string,
  { quote, prefix, suffix }: Anchor,
  index: GramIndex,
  expected: number,
): readonly number[] {
  const found = new Set<number>();
  const before = prefix.slice(-gramLength);
  for (const at of index.places(before + quote)) found.add(at + before.length);
  for (const at of index.places(quote + suffix.slice(0, gramLength))) found.add(at);
  const until = Math.min(text.length, expected + near);
  const window = text.slice(0, until);
  for (
    let at = window.indexOf(quote, Math.max(0, expected - near)), tries = 0;
    at !== -1 && tries < 200;
    at = window.indexOf(quote, at + 1), tries += 1
  )
    found.add(at);
  return [...found];
}

/**
 * The place of a quote that has most of its context around it; of equal ones that which is nearest
 * to where it should be. Null if the quote stands nowhere in the text. UTF-16 code units.
 */
export function placeExact(
  text: string,
  anchor: Anchor,
  index: GramIndex,
  expected: number,
): Place | null {
  const { quote } = anchor;
  const starts =
    quote.length >= gramLength ? index.places(quote) : shortPlaces(text, anchor, index, expected);
  let best: Place | null = null;
  for (const start of starts) {
    const context = contextAt(text, anchor, start, start + quote.length);
    const isNearer = best !== null && Math.abs(start - expected) < Math.abs(best.start - expected);
    if (best === null || context > best.context || (context === best.context && isNearer))
      best = { start, context };
  }
  return best;
}
