import type { Mark } from './fact.ts';
import { compareSpans, type Span } from './span.ts';
import type { Suggestion } from './suggestion.ts';

type Proposed = Pick<Suggestion, 'key' | 'factType' | 'anchor'>;
type CodedMark = Pick<Mark, 'factType' | 'field' | 'start' | 'end'>;

/** Index of the first of the suggestions, in order of their anchors, that begins at `offset` or later. */
function firstFrom(sorted: readonly Proposed[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.anchor.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one suggestion whose anchor lies within the span; null if there is none, or several. */
function onlyWithin(sorted: readonly Proposed[], { start, end }: Span): Proposed | null {
  const within: Proposed[] = [];
  for (let at = firstFrom(sorted, start); within.length < 2; at += 1) {
    const suggestion = sorted[at];
    if (suggestion === undefined || suggestion.anchor.start >= end) break;
    if (suggestion.anchor.end <= end) within.push(suggestion);
  }
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** How much of a cell's evidence the anchor must be: "including £4.5 bn from the UK" is another's. */
const share = 0.3;

/** Whether evidence around the anchor speaks of it: the fact's own does, a cell's if it is mostly that. */
function speaksOf({ field, start, end }: CodedMark, { anchor }: Proposed): boolean {
  return field === null || anchor.end - anchor.start >= share * (end - start);
}

/**
 * The keys of suggestions that a coder has coded already by hand: a fact of the same type has
 * evidence around the anchor, and around no other anchor of that type, so that it can be no other
 * fact. `suggestions` are all of the article's, decided or not; marks are those of its facts.
 */
export function codedKeys(
  suggestions: readonly Proposed[],
  marks: readonly CodedMark[],
): ReadonlySet<string> {
  const byType = new Map<string, Proposed[]>();
  for (const suggestion of suggestions) {
    const list = byType.get(suggestion.factType) ?? [];
    byType.set(suggestion.factType, list);
    list.push(suggestion);
  }
  for (const list of byType.values()) list.sort((a, b) => compareSpans(a.anchor, b.anchor));
  const coded = new Set<string>();
  for (const mark of marks) {
    const only = onlyWithin(byType.get(mark.factType) ?? [], mark);
    if (only !== null && speaksOf(mark, only)) coded.add(only.key);
  }
  return coded;
}
