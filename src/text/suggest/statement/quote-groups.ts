import type { FoundQuote, Speaker } from '../../../shared/domain/understanding.ts';
import { lastStartingBy } from '../../document/find.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

/** What one speaker says without a break: one statement. */
export interface QuoteGroup {
  readonly speaker: Speaker;
  readonly quotes: FoundQuote[];
  /** The sentence that it begins in. */
  readonly unit: Unit;
  /** The index of the last sentence that it reaches into. */
  last: number;
}

export function unitAt(scene: Scene, offset: number): Unit | null {
  return scene.units[Math.max(0, lastStartingBy(scene.units, offset))] ?? null;
}

function isOfBlock(quote: FoundQuote): boolean {
  return (
    quote.direct &&
    quote.verb === null &&
    quote.speaker !== null &&
    quote.speaker.start >= quote.end
  );
}

/** An interviewer’s question: a turn of somebody who answers none. */
function isQuestion(scene: Scene, quote: FoundQuote): boolean {
  const { speaker } = quote;
  const isTurn =
    quote.direct && quote.verb === null && speaker !== null && speaker.end <= quote.start;
  return (
    isTurn &&
    scene.text.charAt(quote.end - 1) === '?' &&
    scene.text.slice(speaker.end, quote.start).trim() === ':'
  );
}

const promising =
  /^(?:promis|pledg|announc|offer|commit|approv|unveil|earmark|allocat|donat|reveal)/i;
const nobody =
  /^(?:for|that|which|you|nothing|none|nobody|no one|something|much|little|some|most|many|all)$/i;

/** "promised £50 million and then took it back": a gift, and no clause that is said. */
function isSum(scene: Scene, { direct, verb, start }: FoundQuote): boolean {
  if (direct || verb === null || verb.end > start) return false;
  const opening = scene.text.slice(start, start + 8);
  return (
    /^[$€£¥]?\d|^[A-Z]{1,3}[$€£]?\s?\d/.test(opening) &&
    promising.test(scene.text.slice(verb.start, verb.end))
  );
}

/** "said talks would resume “with a mandate” and end soon": a clause with words of its own in it. */
function isNested(before: FoundQuote, quote: FoundQuote): boolean {
  return before.start <= quote.start && quote.end <= before.end;
}

/** "She admitted that some had brought “more words than money”": more than a speaker stands between. */
function isMixed(
  { text }: Scene,
  { direct, verb, start }: FoundQuote,
  before: FoundQuote,
): boolean {
  if (!direct || !before.direct || verb === null || verb.start < before.end || verb.end > start)
    return false;
  const between = text.slice(verb.end, start);
  return /^ that \S+ \S+ /.test(between) && !/[.!?]/.test(between);
}

/** Whether the quote goes on with what the group's speaker says. */
function continues(scene: Scene, group: QuoteGroup, quote: FoundQuote, unit: Unit): boolean {
  const before = group.quotes.at(-1);
  if (before === undefined || quote.speaker?.name !== group.speaker.name) return false;
  if (unit.index - group.last > 1 || unit.section !== group.unit.section) return false;
  if (isOfBlock(before) || isOfBlock(quote) || isMixed(scene, quote, before)) return false;
  if (unit.line === group.unit.line || unit.index === group.last)
    return before.direct === quote.direct || quote.verb === null || isNested(before, quote);
  const isTagged =
    quote.verb === null ||
    /^(?:he|she|they|it)$/i.test(scene.text.slice(quote.speaker.start, quote.speaker.end));
  // A quotation that goes on in the next paragraph, alone or with "he explained".
  return before.direct && quote.direct && isTagged && quote.start - unit.start <= 2;
}

/** The quotes whose speaker is known, grouped by who goes on speaking; in text order. */
export function groupQuotes(scene: Scene): readonly QuoteGroup[] {
  const groups: QuoteGroup[] = [];
  let reached = -1;
  for (const quote of scene.understanding.quotes) {
    const { speaker } = quote;
    if (speaker === null || nobody.test(speaker.name) || isSum(scene, quote)) continue;
    const unit = unitAt(scene, quote.start);
    if (unit === null || quote.end <= reached || isQuestion(scene, quote)) continue;
    // Few words of a quote ("“It ended.") are no heading; a section of that kind is one.
    const isApart = /^(?:heading|caption|link)$/.test(unit.section?.kind ?? '');
    if (isApart) continue;
    if (quote.direct) reached = quote.end;
    const group = groups.at(-1);
    const last = unitAt(scene, quote.end - 1)?.index ?? unit.index;
    if (group !== undefined && continues(scene, group, quote, unit)) {
      group.quotes.push(quote);
      group.last = Math.max(group.last, last);
    } else groups.push({ speaker, quotes: [quote], unit, last });
  }
  return groups;
}
