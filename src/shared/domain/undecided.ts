import type { Span } from './span.ts';
import type { Suggestion, SuggestionDecision } from './suggestion.ts';

/** Whether two anchors are the same but for a little: they share half of the longer, or more. */
export function sameAnchor(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && 2 * shared >= Math.max(a.end - a.start, b.end - b.start);
}

/** Index of the first of the spans, in order of their starts, that starts at `offset` or later. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of the anchors, in order of their starts, is the same as this one. */
function holdsAnchor(anchors: readonly Span[], anchor: Span): boolean {
  // What shares half of the longer begins no further before it than it is long.
  const from = anchor.start - (anchor.end - anchor.start);
  for (let i = firstFrom(anchors, from); i < anchors.length; i += 1) {
    const other = anchors[i];
    if (other === undefined || other.start >= anchor.end) return false;
    if (sameAnchor(other, anchor)) return true;
  }
  return false;
}

/**
 * The suggestions that nobody has decided about, in their order. A decision about the same fact
 * type settles a suggestion if it has its key, or an anchor that shares half of the longer of the
 * two: so it stays settled when a later version of Gloss reads the text a little otherwise.
 */
export function undecided<S extends Pick<Suggestion, 'key' | 'factType' | 'anchor'>>(
  suggestions: readonly S[],
  decisions: readonly Pick<SuggestionDecision, 'key' | 'factType' | 'start' | 'end'>[],
): S[] {
  const byType = new Map<string, { readonly keys: Set<string>; readonly anchors: Span[] }>();
  for (const { factType, key, start, end } of decisions) {
    const known = byType.get(factType) ?? { keys: new Set(), anchors: [] };
    byType.set(factType, known);
    known.keys.add(key);
    known.anchors.push({ start, end });
  }
  for (const { anchors } of byType.values()) anchors.sort((a, b) => a.start - b.start);
  return suggestions.filter(({ factType, key, anchor }) => {
    const known = byType.get(factType);
    if (known === undefined) return true;
    return !known.keys.has(key) && !holdsAnchor(known.anchors, anchor);
  });
}
