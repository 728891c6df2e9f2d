import { isMetaLine } from './heading-form.ts';
import { countWords, hasFinalStop, type Line } from './line.ts';

/** How a text prints its headings, where they have more to tell them than their place. */
export type HeadingStyle = 'capitals' | 'numbers';

const number = /^(\d{1,2})[.)] \p{Lu}/u;

function isCapital({ text }: Line): boolean {
  return text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3;
}

/** The number that a heading begins with; null without one. */
export function headingNumber({ text }: Line): number | null {
  const match = number.exec(text);
  return match === null ? null : Number(match[1]);
}

/** Whether a line by itself can be a heading in capitals or with a number, whatever is below it. */
function canHead(line: Line, next: Line | undefined): boolean {
  if (next === undefined || !line.isApart || line.text.length > 90) return false;
  return !hasFinalStop(line) && !isMetaLine(line) && countWords(line.text, 13) <= 12;
}

/**
 * The lines that are headings since they look like those that are known, of which there are two at
 * least: in capitals, or numbered on from the one before. `known` are the places of these.
 */
export function headingsLike(
  lines: readonly Line[],
  known: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  const all = lines.flatMap((line, at) => (known.has(line.start) ? [{ line, at }] : []));
  const capitals = all.filter(({ line }) => isCapital(line)).length;
  const numbers = all.flatMap(({ line }) => headingNumber(line) ?? []);
  const isRow =
    numbers.length >= 2 && numbers.every((own, index) => own === (numbers[0] ?? 0) + index);
  let expected = isRow ? (numbers.at(-1) ?? 0) + 1 : 0;
  const last = all.at(-1)?.at ?? lines.length;
  for (const [at, line] of lines.entries()) {
    if (known.has(line.start) || !canHead(line, lines[at + 1])) continue;
    const isNext = isRow && at > last && headingNumber(line) === expected;
    if (isNext) expected += 1;
    const looksAlike = capitals >= 2 && capitals * 3 >= all.length * 2 && isCapital(line);
    if (isNext || (looksAlike && at > 0 && lines[at + 1]?.isApart === true)) found.add(at);
  }
  return found;
}
