import type { Span } from '../../../shared/domain/span.ts';
import { firstOf, wordsIn } from '../grammar/look.ts';
import { spanOf, type Scene } from '../scene/scene.ts';
import type { Unit } from '../scene/unit.ts';

const openers = new Set([
  'if',
  'unless',
  'provided',
  'once',
  'on',
  'as',
  'subject',
  'should',
  'in',
  'under',
  'contingent',
  'pending',
]);
const phrases =
  /^(?:if\b|unless\b|provided that|provided the|once the|on condition|on the condition|as long as|subject to|in the event|in case of|under any|contingent on|pending )/;

/** The words that tell what must happen first: "if the ceasefire holds", "on condition that …". */
export function conditionOf(scene: Scene, unit: Unit): Span | null {
  const { words } = unit;
  for (
    let at = firstOf(words, 0, words.length, openers);
    at !== null;
    at = firstOf(words, at + 1, words.length, openers)
  ) {
    if (!phrases.test(`${wordsIn(words, at, at + 3)} `)) continue;
    let to = at + 1;
    while (to < words.length && !/^(?:,|;|:|”|"|-|—|said|says)$/.test(words[to]?.text ?? ''))
      to += 1;
    if (words[to - 1]?.text === '.') to -= 1;
    const span = spanOf(unit, { from: at, to });
    const isAsIf = words[at - 1]?.text === 'as' || words[at - 1]?.text === 'even';
    if (span !== null && to - at > 2 && !isAsIf)
      return { start: span.start, end: trimEnd(scene.text, span) };
  }
  return null;
}

function trimEnd(text: string, { start, end }: Span): number {
  let to = end;
  while (to > start + 1 && /[\s.,;]/.test(text.charAt(to - 1))) to -= 1;
  return to;
}
