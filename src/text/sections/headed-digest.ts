import { endBeforeLeave } from './farewell.ts';
import { readDateline } from './datelines.ts';
import { readDigestFront } from './digest-front.ts';
import { isHeading } from './headings.ts';
import { isPlainSection } from './section-words.ts';

import type { Manner } from './inner.ts';
import { countWords, hasFinalStop, type Line } from './line.ts';
import { sharedNames } from './shared-names.ts';
import { isKnownPlace } from './dateline-form.ts';
import { readPrintedDay } from './printed-day.ts';
import { isStampLine } from './bylines.ts';
import { isFieldLine } from './meta-fields.ts';
import { isHeadingForm, numbered } from './heading-form.ts';
import { readLink } from './links.ts';

/** An item below a heading of its own: the lines from the heading up to `lineAfter`. */
export interface HeadedItem {
  readonly line: number;
  readonly lineAfter: number;
}

/** The items of a digest with headings; other headings between them group them. */
export interface HeadedDigest {
  readonly items: readonly HeadedItem[];
  /** Headings right above the heading of an item. */
  readonly groups: ReadonlySet<number>;
  /** The line after the last item. */
  readonly lineAfter: number;
  /** Whether that line heads what is below it. */
  readonly hasTail: boolean;
}

/** The longest digest whose form is looked at, in headings. */
const mostHeads = 400;

function isParagraph(line: Line): boolean {
  return line.text.length >= 40 && hasFinalStop(line) && !line.text.endsWith(':');
}

/** Whether a heading is the subject of a report's part, or a question. */
function isPart(line: Line | undefined): boolean {
  return line !== undefined && (line.text.endsWith('?') || isPlainSection(line));
}

function middleOf(sizes: readonly number[]): number {
  return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

/** Whether a paragraph tells news: when it happened, or who said so. */
function tellsNews({ text }: Line): boolean {
  const head = text.slice(0, 400);
  if (/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bsaid\b/u.test(head)) return true;
  for (const match of head.matchAll(/\b(?:\d{1,2} (?=\p{Lu})|\p{Lu}\p{Ll}{2,8}\.? (?=\d))/gu)) {
    const day = readPrintedDay(head, match.index);
    if (day !== null && day.printed.month !== null) return true;
  }
  return false;
}

/** How much speaks for a digest in the parts themselves: what their headings and paragraphs are. */
function weighParts(heads: readonly Line[], parts: readonly (readonly Line[])[]): number {
  const most = parts.length * 0.75;
  const count = (holds: (line: Line, index: number) => boolean): boolean =>
    heads.filter(holds).length >= most;
  const shared = sharedNames(parts);
  const openings = parts.map((part) => part.find(isParagraph));
  const opens = (index: number, holds: (line: Line) => boolean): boolean => {
    const line = openings[index];
    return line !== undefined && holds(line);
  };
  return (
    (count((_, index) => opens(index, (line) => readDateline(line) !== null)) ? 4 : 0) +
    (shared <= 0.12 ? 1 : shared > 0.35 ? -2 : 0) +
    (count((_, index) => opens(index, tellsNews)) ? 1 : 0) +
    (count((line) => countWords(line.text, 5) >= 4 || isKnownPlace(line.text)) ? 1 : 0) +
    (count((line) => numbered.test(line.text)) ? 1 : 0) +
    (middleOf(parts.map(({ length }) => length)) === 1 ? 1 : 0)
  );
}

/** Whether a line is the first paragraph below a heading. */
function startsPart(line: Line | undefined): boolean {
  return line !== undefined && isParagraph(line);
}

/** `AFRICA` by itself, right above the headline of a paragraph. */
function isGroup(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || !line.isApart || next.isApart) return false;
  const isCapital = line.text === line.text.toUpperCase() && countWords(line.text, 5) < 5;
  if (!isCapital || next.text === next.text.toUpperCase() || line.text.length > 40) return false;
  return isHeadingForm(line) && isHeadingForm(next) && startsPart(lines[at + 2]);
}

/** Whether a line below the text's first heads what is under it, not naming date or author. */
function isHead(lines: readonly Line[], at: number, manner: Manner): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (isGroup(lines, at) || isGroup(lines, at - 1)) return true;
  const isTop = at <= 6 && line.isApart && isHeadingForm(line) && startsPart(lines[at + 1]);
  if (!isTop && !isHeading(lines, at, lines.length, manner.turns)) return false;
  // A weekday alone heads an item, and a date the whole.
  const isDate = /\d/.test(line.text) && (isStampLine(line) || isFieldLine(line));
  return !isDate && readLink(line) === null;
}

/** The items of a digest whose items stand below headings; null if the text is none. */
export function readHeadedItems(lines: readonly Line[], manner: Manner): HeadedDigest | null {
  if (manner.turns !== 'none') return null;
  const heads: number[] = [];
  for (let at = 1; at < lines.length && heads.length < mostHeads; at += 1)
    if (isHead(lines, at, manner)) heads.push(at);
  if (heads.length < 3) return null;
  const groups = new Set(heads.filter((at, index) => heads[index + 1] === at + 1));
  const tops = heads.filter((at) => !groups.has(at));
  // "Press contacts" and the like head no item where they end the text.
  const tail = tops.at(-1);
  const hasTail = tail !== undefined && isPart(lines[tail]) && tops.length > 3;
  if (hasTail) tops.pop();
  const [first] = heads;
  const [, second] = tops;
  if (tops.length < 3 || first === undefined || second === undefined) return null;
  const end = hasTail ? tail : lines.length;
  const ends = tops.map((_, index) => {
    const next = tops[index + 1];
    return next === undefined ? end : groups.has(next - 1) ? next - 1 : next;
  });
  const last = tops.at(-1) ?? first;
  const lineAfter = hasTail ? tail : endBeforeLeave(lines, last + 2);
  const parts = tops.map((at, index) => lines.slice(at + 1, Math.min(ends[index] ?? 0, lineAfter)));
  const topLines = tops.flatMap((at) => lines[at] ?? []);
  if (topLines.filter(isPart).length * 4 > topLines.length) return null;
  const full = parts.filter((part) => part.some(isParagraph));
  if (full.length * 4 < parts.length * 3) return null;
  const sizes = parts.map(({ length }) => length);
  if (middleOf(sizes) > 3 || sizes.reduce((sum, size) => sum + size, 0) > sizes.length * 4)
    return null;
  const front = readDigestFront(lines, first);
  if (front === null || front + weighParts(topLines, parts) < (front > 1 ? 4 : 6)) return null;
  const items = tops.map((line, index) => ({
    line,
    lineAfter: Math.min(ends[index] ?? lineAfter, lineAfter),
  }));
  return { items, groups, lineAfter, hasTail };
}
