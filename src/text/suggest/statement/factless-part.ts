import type { Span } from '../../../shared/domain/span.ts';
import type { FoundQuote } from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

/** A bound for the sentences of one answer or post. */
const most = 200;
/** What is left of an answer has to be so many words long to be worth a fact of its own. */
const leastWords = 5;

function wordCount(list: readonly Unit[]): number {
  return list.reduce((sum, { words }) => sum + words.length, 0);
}

/**
 * Of an answer or post that tells facts of other types, the longest run of sentences that tell none:
 * what else is said. Empty where little is left.
 */
export function factlessPart(
  scene: Scene,
  quote: FoundQuote,
  holdsFact: (unit: Span) => boolean,
): readonly FoundQuote[] {
  const { units } = scene;
  let best: readonly Unit[] = [];
  let run: Unit[] = [];
  const first = Math.max(0, lastStartingBy(units, quote.start));
  for (let at = first; at < Math.min(units.length, first + most); at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.start >= quote.end) break;
    if (holdsFact(unit)) run = [];
    else run.push(unit);
    if (wordCount(run) > wordCount(best)) best = [...run];
  }
  const [start, end] = [best[0]?.start, best.at(-1)?.end];
  if (start === undefined || end === undefined || wordCount(best) < leastWords) return [];
  const span = { start: Math.max(start, quote.start), end: Math.min(end, quote.end) };
  return [{ ...quote, ...span, whole: span }];
}
