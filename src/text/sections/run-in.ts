import { datelineOf } from './front.ts';
import type { Turns } from './turns.ts';
import { countWords, hasFinalStop, headOf, type Line } from './line.ts';
import type { ItemLabel } from './digest.ts';

/** What an item begins with: its first words, told from the others by how they are printed. */
export interface RunIn extends ItemLabel {
  /** How they are parted from the words behind them: by a mark, or by bold letters or italics. */
  readonly by: string;
}

const bold = 'bold';
const bullet =
  '(?:[•·▪●◦►*–—-]\\s{1,3}|\\d{1,2}[.)]\\s{1,3}|\\p{Extended_Pictographic}\\uFE0F?\\s{0,3})?';
/** `**Sudan.** The …`, `*KHARKIV* – Russia …`. */
const marked = new RegExp(
  `^${bullet}(\\*\\*|__|\\*|_)([^\\s*_][^*_]{0,70}?)([.:!?]?)\\1([.:]| ?[–—-])?\\s+(?=\\S)`,
  'u',
);
/** `Ukraine talks: Negotiators …`, `Sweden → Moldova | Two radars …`. */
const plain = new RegExp(
  `^${bullet}(\\p{Lu}[^:.!?“”"*|–—]{1,50}?)(?:[:.]| \\|| [–—]) +(?=[\\p{Lu}“"‘\\d$€£¥])`,
  'u',
);

/** The words that a paragraph begins with as an item of a digest does; null without such. */
export function readRunIn(line: Line): RunIn | null {
  const head = headOf(line).slice(0, 140);
  const mark = /^[^\p{L}]{0,6}[*_]/u.test(head) ? marked.exec(head) : null;
  const match = mark ?? (/[:|–—.]/.test(head.slice(0, 66)) ? plain.exec(head) : null);
  const words = match?.[mark === null ? 1 : 2];
  if (match === null || words === undefined || countWords(words, 9) > 8) return null;
  const start = line.start + match[0].indexOf(words);
  const bodyStart = line.start + match[0].length;
  const by = mark === null ? match[0].slice(match[0].indexOf(words) + words.length).trim() : bold;
  if (by === '.' && countWords(words, 4) > 3) return null;
  return { start, end: start + words.length, bodyStart, printed: null, by };
}

/** The lines of a digest whose items begin with words of their own: from the first to the last. */
export interface RunInDigest {
  readonly first: number;
  /** The line after the last item. */
  readonly lineAfter: number;
}

/** How many lines greet above the items, or take leave below them. */
const mostAround = 3;

/**
 * The items of a digest that are told by the words that they begin with; null if there are none, or
 * fewer than `fewest` where no bold letters tell them.
 */
export function readRunInDigest(
  lines: readonly Line[],
  turns: Turns,
  fewest: number,
): RunInDigest | null {
  const found = lines.flatMap((line, at) => {
    const label = line.text.length >= 40 ? readRunIn(line) : null;
    return label === null ? [] : [{ at, label }];
  });
  const kinds = new Map<string, number>();
  for (const { label } of found) kinds.set(label.by, (kinds.get(label.by) ?? 0) + 1);
  const isMarked = (kinds.get(bold) ?? 0) >= 3;
  const [most] = [...kinds].toSorted(([, a], [, b]) => b - a);
  const by = isMarked ? bold : most?.[0];
  const items = found.filter(({ label }) => label.by === by);
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || items.length < (isMarked ? 3 : fewest))
    return null;
  const own = lines.slice(first.at, last.at + 1);
  const around = first.at + lines.length - 1 - last.at;
  if (first.at > mostAround || around > mostAround + items.length) return null;
  // Bold words say it by themselves; others only if hardly a paragraph is without them.
  if (items.length * (isMarked ? 3 : 1.25) < own.length) return null;
  if (items.length * 2 <= lines.length && items.length === own.length) return null;
  // Answers begin with short sentences, and speakers with their names.
  if (!isMarked && (turns === 'interview' || turns === 'transcript')) return null;
  if (!isMarked && (items.length * 10 < lines.length * 6 || datelineOf(lines) !== null))
    return null;
  if (!isMarked && items.some(({ at }) => !hasStop(lines[at]))) return null;
  const names = new Set(
    items.map(({ at, label }) => {
      const start = lines[at]?.start ?? 0;
      return lines[at]?.text.slice(label.start - start, label.end - start);
    }),
  );
  // Speakers take turns, items do not.
  if (names.size * 10 < items.length * 8) return null;
  return { first: first.at, lineAfter: items.length === own.length ? last.at + 1 : lines.length };
}

function hasStop(line: Line | undefined): boolean {
  return line !== undefined && hasFinalStop(line) && line.text.length >= 60;
}
