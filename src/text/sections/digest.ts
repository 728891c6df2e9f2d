import { agencies } from './agencies.ts';
import { outlets } from './outlets.ts';
import { headOf, hasFinalStop, type Line } from './line.ts';
import { readPrintedDay, type PrintedDay } from './printed-day.ts';
import { isNarration } from './voices.ts';

const bullet = /^(?:[•·▪●◦►*+–—-]\s{1,3}|\d{1,3}[.)]\s{1,3})(?=\S)/u;
const goesOn =
  /^(?:He|She|It|They|We|I|You|His|Her|Their|Its|Our|My|This|That|These|Those|Such|And|But|Or|So|Yet|However|Meanwhile|Moreover|Furthermore|In addition|Additionally|Still|Then|Also|Instead|Nevertheless|Nonetheless|Besides|Asked|Speaking|Earlier|Later|Both|Another|Other|Others|Despite this|As a result|Therefore|Thus)(?![\p{L}])/u;
const fullName = /(?<![\p{L}’'])\p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]{2,})/gu;
const firstName = /^(\p{Lu}[\p{L}’'-]{2,})(?:['’]s)? (?!\p{Lu})/u;

/** Where the words of an item begin in its line: behind its bullet. */
export function bulletLength(line: Line): number {
  return bullet.exec(headOf(line))?.[0].length ?? 0;
}

/** Whether paragraphs stand each for itself: none goes on about somebody named in one above. */
export function standAlone(lines: readonly Line[]): boolean {
  const known = new Set<string>();
  let bound = 0;
  for (const line of lines) {
    const head = headOf(line);
    const name = firstName.exec(head)?.[1]?.replace(/['’]s$/, '');
    if (goesOn.test(head) || /^["“‘]/u.test(head)) bound += 1;
    else if (name !== undefined && known.has(name)) bound += 1;
    for (const match of line.text.slice(0, 2000).matchAll(fullName)) known.add(match[1] ?? '');
  }
  return bound * 12 <= lines.length;
}

/** Whether the lines are items of one paragraph each, told by bullets before nearly all of them. */
export function isBulleted(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const items = lines.filter((line) => bulletLength(line) > 0);
  const full = items.filter((line) => line.text.length >= 60 && hasFinalStop(line));
  return full.length >= 3 && full.length * 10 >= lines.length * 8;
}

const named =
  /^(?:[•·▪●◦►*–—-]\s{1,3})?\*{0,2}(\p{Lu}[^:.!?“"*]{1,40})(?::\*{0,2}|\*{2}:) +(?=[\p{Lu}“"\d])/u;

/** What an item begins with. Offsets are those of the whole text. */
export interface ItemLabel {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
  readonly printed: PrintedDay | null;
}

const placed = /^(?:[•·▪●◦►*–—-]\s{1,3})?\*{0,2}(\p{Lu}[\p{L}\p{M}’'. /-]{1,40}, )(?=[\p{Lu}\d])/u;

/** `Estonia, 30 May. …`, `Lake Chad, June 5: …`: a place and a day. */
function datedLabel(line: Line, head: string): ItemLabel | null {
  const comma = head.indexOf(', ');
  const place = comma > 0 && comma < 50 ? placed.exec(head) : null;
  const day = place === null ? null : readPrintedDay(head, place[0].length);
  if (place === null || day === null || day.printed.month === null) return null;
  // The stop of a short month is no other one than the label's.
  const end = head.charAt(day.end - 1) === '.' ? day.end - 1 : day.end;
  const behind = /^\*{0,2}(?:[.:]\*{0,2}| ?[–—-]) +(?=[\p{Lu}“"\d])/u.exec(
    head.slice(end, end + 9),
  );
  if (behind === null) return null;
  const start = line.start + place[0].indexOf(place[1] ?? '');
  const bodyStart = line.start + end + behind[0].length;
  return { start, end: line.start + end, bodyStart, printed: day.printed };
}

/** The outlet, place or place with its day that an item begins with: `Reuters: …`, `SUDAN: …`. */
export function itemLabel(line: Line): ItemLabel | null {
  const head = headOf(line);
  const dated = datedLabel(line, head);
  if (dated !== null) return dated;
  const colon = head.indexOf(':');
  const match = colon > 0 && colon < 52 ? named.exec(head) : null;
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  const lower = word.toLowerCase();
  const isCapital = word.length >= 3 && word === word.toUpperCase();
  if (!isCapital && !outlets.has(lower) && !agencies.has(lower)) return null;
  const start = line.start + match[0].indexOf(word);
  const bodyStart = line.start + match[0].length;
  return { start, end: start + word.length, bodyStart, printed: null };
}

/** Whether items begin with their place and day, each with another. */
export function isDatedByPlace(lines: readonly Line[]): boolean {
  const dated = lines.filter(
    (line) => itemLabel(line)?.printed !== null && itemLabel(line) !== null,
  );
  return dated.length >= 3 && isLabelled(lines);
}

/** Whether nearly all paragraphs are items that begin with an outlet or a place. */
export function isLabelled(lines: readonly Line[]): boolean {
  const long = lines.filter((line) => line.text.length >= 60);
  const labels = long.flatMap((line) => {
    const label = itemLabel(line);
    return label === null
      ? []
      : [line.text.slice(label.start - line.start, label.end - line.start)];
  });
  if (labels.length < 4 || labels.length * 10 < long.length * 8) return false;
  // Speakers of a transcript take turns; places of a digest do not.
  const outletCount = labels.filter((label) => label !== label.toUpperCase()).length;
  return outletCount * 2 >= labels.length || new Set(labels).size * 10 >= labels.length * 8;
}

/** Whether paragraphs under one date are the items of a digest and not one report. */
export function isDatedDigest(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  if (lines.some((line) => line.text.endsWith(':') || !hasFinalStop(line))) return false;
  if (lines.some((line) => line.text.length < 40)) return false;
  const quoting = lines.filter((line) => /[“"]/.test(line.text) && isNarration(line));
  return quoting.length * 4 <= lines.length && standAlone(lines);
}
