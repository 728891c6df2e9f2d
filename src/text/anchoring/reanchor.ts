import type { Span } from '../../shared/domain/span.ts';
import { anchorOf } from '../anchor.ts';
import { trimSpan } from '../graphemes.ts';
import { alignTexts, expectedAt, runAt, type Run } from './align.ts';
import { bordersHold, growToWords } from './borders.ts';
import { gramIndex, type GramIndex } from './gram-index.ts';
import { placeExact } from './place-exact.ts';
import { placeNear, type Effort } from './place-near.ts';

/**
 * What became of a span in another version of its text. `moved` has the same words elsewhere;
 * `changed` is a proposal: other words, or the same ones as a part of longer ones or where little
 * else is as it was. `orphaned` has no place.
 */
export type Reanchored =
  | { readonly outcome: 'unmoved' | 'moved' | 'changed'; readonly span: Span }
  | { readonly outcome: 'orphaned'; readonly span: null };

/** A quote and its context must have so many code units in common to be the same beyond doubt. */
const sure = 24;
/** And so many to be worth asking about. */
const likely = 12;

/** Steps of approximate search for all quotes together: under a second. */
const mostEffort = 60_000_000;

const orphan: Reanchored = { outcome: 'orphaned', span: null };

function within(run: Run | undefined, { start, end }: Span): Span | null {
  if (run === undefined || start < run.before || end > run.before + run.length) return null;
  const by = run.after - run.before;
  return { start: start + by, end: end + by };
}

interface Search {
  readonly before: string;
  readonly after: string;
  readonly runs: readonly Run[];
  readonly index: () => GramIndex;
  readonly effort: Effort;
}

/** The same words at another place, unless they are a part of longer ones there. */
function same({ before, after }: Search, old: Span, span: Span): Reanchored {
  if (!bordersHold(before, old, after, span))
    return { outcome: 'changed', span: growToWords(after, span) };
  return { outcome: old.start === span.start ? 'unmoved' : 'moved', span };
}

function reanchorOne(work: Search, old: Span): Reanchored {
  const { before, after, runs, effort } = work;
  const aligned = within(runAt(runs, old.start), old);
  if (aligned !== null) return same(work, old, aligned);
  const anchor = anchorOf(before, old);
  const expected = expectedAt(runs, old.start);
  const exact = placeExact(after, anchor, work.index(), expected);
  if (exact !== null) {
    const { quote } = anchor;
    const span = { start: exact.start, end: exact.start + quote.length };
    const weight = Math.min(quote.length, sure) + exact.context;
    if (weight >= sure) return same(work, old, span);
    if (weight >= likely) return { outcome: 'changed', span: growToWords(after, span) };
  }
  const found = placeNear(after, anchor, work.index(), expected, effort);
  const trimmed = found === null ? null : trimSpan(after, found);
  if (trimmed === null) return orphan;
  return { outcome: 'changed', span: growToWords(after, trimmed) };
}

/**
 * Finds spans of a text again in another version of it, in the order given: where the texts are the
 * same around them, else by quote, prefix and suffix, exactly and then approximately. Offsets are
 * UTF-16 code units. `unmoved` and `moved` have the same quote, letter for letter. About linear in
 * the texts' lengths, with a bound on the work for all spans together.
 */
export function reanchor(
  before: string,
  after: string,
  spans: readonly Span[],
): readonly Reanchored[] {
  if (before === after) return spans.map((span) => ({ outcome: 'unmoved', span }));
  let index: GramIndex | null = null;
  const work: Search = {
    before,
    after,
    runs: alignTexts(before, after),
    index: () => (index ??= gramIndex(after)),
    effort: { left: mostEffort },
  };
  return spans.map((span) => reanchorOne(work, span));
}
