import search from 'approx-string-match';
import type { Span } from '../../shared/domain/span.ts';
import type { Anchor } from '../anchor.ts';
import { evenSpace, gramLength, type GramIndex } from './gram-index.ts';
import { contextAt } from './place-exact.ts';

/** Quotes up to this length are searched for as a whole, of longer ones the beginning and end. */
const longestWhole = 800;
/** How many code units of a long quote's beginning and end are searched for. */
const endLength = 240;
/** What may be wrong with a quote that is still the same, as a part of its length. */
const mostErrors = 0.4;
/** Places that a gram stands at, if it tells something. */
const tellingPlaces = 32;
/** Code units beside each other that count as one place. */
const bucketLength = 64;
/** How many places are looked at for one quote. */
const placesTried = 3;

/** Counts the steps of the search, so that hostile texts cannot take for ever. */
export interface Effort {
  left: number;
}

/**
 * Where a pattern might begin: the places at which most of its grams, with their context, stand
 * where they should. Offsets are UTF-16 code units.
 */
function likelyStarts(index: GramIndex, anchor: Anchor, expected: number): readonly number[] {
  const { quote, prefix, suffix } = anchor;
  const whole = prefix + quote + suffix;
  const votes = new Map<number, number>();
  for (let offset = 0; offset + gramLength <= whole.length; offset += 1) {
    for (const place of index.gram(whole, offset, tellingPlaces)) {
      const bucket = Math.round((place - offset + prefix.length) / bucketLength);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  // What was inserted or left out shifts a part of the grams into the bucket beside.
  const both = (bucket: number): number =>
    (votes.get(bucket) ?? 0) + ((votes.get(bucket - 1) ?? 0) + (votes.get(bucket + 1) ?? 0)) / 2;
  const distance = (bucket: number): number => Math.abs(bucket * bucketLength - expected);
  return [...votes.keys()]
    .toSorted((a, b) => both(b) - both(a) || distance(a) - distance(b))
    .slice(0, placesTried)
    .map((bucket) => bucket * bucketLength);
}

/** The best approximate match around a place; null if there is none, or no effort is left. */
function matchAround(
  text: string,
  anchor: Anchor,
  place: number,
  effort: Effort,
): (Span & { readonly errors: number }) | null {
  const { quote } = anchor;
  const slack = 2 * bucketLength + Math.ceil(quote.length / 2);
  const from = Math.max(0, place - slack);
  const window = text.slice(from, Math.min(text.length, place + quote.length + slack));
  const steps = window.length * Math.ceil(quote.length / 32);
  if (effort.left < steps) return null;
  effort.left -= steps;
  const most = Math.floor(quote.length * mostErrors);
  const matches = search(evenSpace(window), evenSpace(quote), most);
  let best: (Span & { readonly errors: number }) | null = null;
  let bestContext = -1;
  for (const { start, end, errors } of matches.slice(0, 50)) {
    if (end <= start) continue;
    const span = { start: from + start, end: from + end, errors };
    const context = contextAt(text, anchor, span.start, span.end);
    if (context > bestContext) [best, bestContext] = [span, context];
  }
  return best;
}

/** How much of the prefix must stand before a place, and of the suffix behind it: most to least. */
const headLength = 12;
const tailLengths = [12, 6, 2];

/** What stands between the quote's prefix and suffix, if these stand near each other. */
function between(text: string, { quote, prefix, suffix }: Anchor, place: number): Span | null {
  const head = prefix.slice(-headLength);
  if (head.length < headLength) return null;
  const reach = 3 * bucketLength;
  const window = text.slice(0, Math.min(text.length, place + reach));
  const at = window.indexOf(head, Math.max(0, place - reach));
  if (at === -1) return null;
  const start = at + head.length;
  for (const length of tailLengths) {
    const tail = suffix.slice(0, length);
    const furthest = start + 2 * quote.length + 4 * length;
    const end = tail.length < length ? -1 : text.slice(0, furthest).indexOf(tail, start);
    if (end > start) return { start, end };
  }
  return null;
}

function wholeQuote(
  text: string,
  anchor: Anchor,
  index: GramIndex,
  expected: number,
  effort: Effort,
): Span | null {
  let best: (Span & { readonly errors: number }) | null = null;
  const places = likelyStarts(index, anchor, expected);
  for (const place of places) {
    const match = matchAround(text, anchor, place, effort);
    if (match !== null && (best === null || match.errors < best.errors)) best = match;
  }
  const isSure = best !== null && best.errors <= anchor.quote.length / 4;
  if (best !== null && isSure) return best;
  for (const place of places) {
    const found = between(text, anchor, place);
    if (found !== null) return found;
  }
  // A short one with that many errors is another word.
  return anchor.quote.length >= 2 * gramLength ? best : null;
}

/** Of a quote that is too long to be searched for: its beginning and end, and what is between. */
function endsOf(
  text: string,
  { quote, prefix, suffix }: Anchor,
  index: GramIndex,
  expected: number,
  effort: Effort,
): Span | null {
  const head = {
    quote: quote.slice(0, endLength),
    prefix,
    suffix: quote.slice(endLength, endLength + 32),
  };
  const tail = {
    quote: quote.slice(-endLength),
    prefix: quote.slice(-endLength - 32, -endLength),
    suffix,
  };
  const first = wholeQuote(text, head, index, expected, effort);
  if (first === null) return null;
  const last = wholeQuote(text, tail, index, first.start + quote.length - endLength, effort);
  if (last === null) return null;
  const length = last.end - first.start;
  return length >= quote.length / 2 && length <= quote.length * 2
    ? { start: first.start, end: last.end }
    : null;
}

/**
 * Where something like the quote stands, in what looks like its context: with up to two fifths of
 * it changed, or whatever stands between its prefix and suffix. Null if there is no such place.
 */
export function placeNear(
  text: string,
  anchor: Anchor,
  index: GramIndex,
  expected: number,
  effort: Effort,
): Span | null {
  const find = anchor.quote.length > longestWhole ? endsOf : wholeQuote;
  return find(text, anchor, index, expected, effort);
}
