import { readBody, restOf } from './article.ts';
import { isStampLine } from './bylines.ts';
import { readDateline, readLoneDateline } from './datelines.ts';
import { isHeadingForm } from './heading-form.ts';
import {
  bulletLength,
  isBulleted,
  isDatedByPlace,
  isDatedDigest,
  isLabelled,
  itemLabel,
  type ItemLabel,
} from './digest.ts';
import { readFront, type Front } from './front.ts';
import { readDigestFront } from './digest-front.ts';
import { readGluedDate } from './glued-date.ts';
import { readHeadedItems } from './headed-digest.ts';
import { endOfItems, readItemHeads, type ItemHead } from './headed-items.ts';
import { readInner, type Manner } from './inner.ts';
import { readDatedLines, readPlainLines, type LineDigest } from './line-digest.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import { settleDay } from './printed-day.ts';
import { readRunIn, readRunInDigest, type RunInDigest } from './run-in.ts';
import { sharedNames } from './shared-names.ts';
import type { DayNumber } from '../values/dates/calendar.ts';

/** One item: its lines, and the date that governs it. */
function itemOf(
  lines: readonly Line[],
  manner: Manner,
  governing: DayNumber | null,
  nameOf: (line: Line) => ItemLabel | null = itemLabel,
): readonly Piece[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const date = readGluedDate(first);
  const name = date === null ? nameOf(first) : null;
  const bodyStart = date?.bodyStart ?? name?.bodyStart ?? first.start + bulletLength(first);
  const own = date?.printed ?? name?.printed ?? null;
  const printed = own === null ? null : settleDay(own, governing ?? manner.published);
  const day = printed ?? (governing === manner.published ? null : governing);
  const rest = restOf(first, bodyStart);
  const dateline = rest === null ? null : readDateline(rest);
  const inner = rest === null ? [] : readInner([rest, ...lines.slice(1)], manner);
  return [
    { kind: 'item', start: first.start, end: last.end, label: date ?? name, bodyStart, day },
    ...(dateline === null
      ? []
      : [{ kind: 'dateline' as const, start: dateline.start, end: dateline.end }]),
    ...inner.filter((piece) => piece.start > (dateline?.end ?? -1)),
  ];
}

/** Groups of lines that begin with a line for which `begins` holds. */
function grouped(
  lines: readonly Line[],
  begins: (line: Line) => boolean,
): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || begins(line)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function isDated(line: Line): boolean {
  return readGluedDate(line) !== null;
}

function hasBullet(line: Line): boolean {
  return bulletLength(line) > 0;
}

function isLabelOrHeading(line: Line): boolean {
  return itemLabel(line) !== null || isHeadingForm(line);
}

/** Items that begin with their outlet or place, and the headings that group them. */
function labelledItems(lines: readonly Line[], manner: Manner): readonly Piece[] {
  return grouped(lines, isLabelOrHeading).flatMap((group): readonly Piece[] => {
    const [first] = group;
    if (first === undefined || itemLabel(first) !== null) return itemOf(group, manner, null);
    const kind = isHeadingForm(first) ? 'heading' : 'body';
    return [{ kind, start: first.start, end: group.at(-1)?.end ?? first.end }];
  });
}

/** Whether nearly every line begins with a dateline of its own. */
function areReports(lines: readonly Line[]): boolean {
  const reports = lines.filter((line) => readDateline(line) !== null);
  return reports.length >= 2 && reports.length * 10 >= lines.length * 8;
}

/** The items of a digest whose first one a date is glued to; null if the text is none. */
export function readDatedDigest(lines: readonly Line[], manner: Manner): readonly Piece[] | null {
  const [opening] = lines;
  const date = opening === undefined ? null : readGluedDate(opening);
  if (opening === undefined || date === null || !isDatedDigest(lines)) return null;
  const rest = restOf(opening, date.bodyStart);
  // One dateline begins one report; a digest of reports has one before nearly each of them.
  const isReport = rest !== null && (readDateline(rest) !== null || readDateline(opening) !== null);
  if (isReport && !areReports(lines.slice(1))) return null;
  const governing = settleDay(date.printed, manner.published);
  return lines.flatMap((line) => itemOf([line], manner, governing));
}

/** The item below a line that prints its day. */
function itemBelow(own: readonly Line[], head: ItemHead, manner: Manner): readonly Piece[] {
  const [top, opening] = own;
  const last = own.at(-1);
  if (top === undefined || opening === undefined || last === undefined) return [];
  const dateline = readDateline(opening);
  const day = settleDay(head.printed, manner.published);
  const { start } = opening;
  return [
    { kind: 'item', start: top.start, end: last.end, label: head, bodyStart: start, day },
    ...(dateline === null
      ? []
      : [{ kind: 'dateline' as const, start: dateline.start, end: dateline.end }]),
    ...readInner(own.slice(1), manner),
  ];
}

/** Items below lines of their own that print their days; null if the text has none. */
function readHeadedDigest(lines: readonly Line[], manner: Manner): readonly Piece[] | null {
  const heads = readItemHeads(lines);
  const [first] = heads;
  if (first === undefined) return null;
  const front = readFront(lines, first.line, false);
  const lineAfter = endOfItems(lines, heads);
  const items = heads.flatMap((head, index) =>
    itemBelow(lines.slice(head.line, heads[index + 1]?.line ?? lineAfter), head, manner),
  );
  return [
    ...front.pieces,
    ...bodyOf(lines.slice(front.next, first.line)),
    ...items,
    ...bodyOf(lines.slice(lineAfter)),
  ];
}

function hasWords({ text }: Line): boolean {
  return /[\p{L}\d]/u.test(text);
}

/** The item below a heading of its own. */
function itemUnder(all: readonly Line[], manner: Manner): readonly Piece[] {
  // A rule between items is part of none.
  const own = all.slice(0, all.findLastIndex(hasWords) + 1);
  const [top, opening] = own;
  const last = own.at(-1);
  if (top === undefined || opening === undefined || last === undefined) return [];
  const dateline = readDateline(opening);
  const { start, end } = top;
  return [
    { kind: 'item', start, end: last.end, label: { start, end }, bodyStart: opening.start },
    { kind: 'heading', start, end },
    ...(dateline === null
      ? []
      : [{ kind: 'dateline' as const, start: dateline.start, end: dateline.end }]),
    ...readInner(own.slice(1), manner),
  ];
}

/** What stands between the front of a digest and its items: a dateline by itself, or a body. */
function aboveItems(lines: readonly Line[], published: DayNumber | null): readonly Piece[] {
  const [first, ...others] = lines;
  const dateline = first === undefined ? null : readLoneDateline(first);
  if (first === undefined || dateline === null) return bodyOf(lines);
  const day = dateline.day === null ? null : settleDay(dateline.day, published);
  return [{ kind: 'dateline', start: first.start, end: first.end, day }, ...bodyOf(others)];
}

/** What stands below the items, with or without a heading. */
function belowItems(all: readonly Line[], isHeaded: boolean, manner: Manner): readonly Piece[] {
  const lines = all.slice(Math.max(0, all.findIndex(hasWords)));
  const [first, ...others] = lines;
  if (first === undefined || !isHeaded) return readBody(lines, manner, null);
  return [
    { kind: 'heading', start: first.start, end: first.end },
    ...readBody(others, manner, null),
  ];
}

/** The items of a digest that stand below headings; null if the text has none. */
function readTitledDigest(lines: readonly Line[], manner: Manner): readonly Piece[] | null {
  const digest = readHeadedItems(lines, manner);
  const [first] = digest?.items ?? [];
  if (digest === null || first === undefined) return null;
  const groups = lines.filter((_, at) => digest.groups.has(at));
  const top = digest.groups.has(first.line - 1) ? first.line - 1 : first.line;
  const front = readFront(lines, top, false);
  return [
    ...front.pieces,
    ...aboveItems(lines.slice(front.next, top), manner.published),
    ...groups.map(({ start, end }): Piece => ({ kind: 'heading', start, end })),
    ...digest.items.flatMap(({ line, lineAfter }) =>
      itemUnder(lines.slice(line, lineAfter), manner),
    ),
    ...belowItems(lines.slice(digest.lineAfter), digest.hasTail, manner),
  ];
}

function bodyOf(lines: readonly Line[]): readonly Piece[] {
  const first = lines.at(0);
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ kind: 'body', start: first.start, end: last.end }];
}

/** Items that are paragraphs, with what stands between them and the front, and below them. */
function lineItems(
  lines: readonly Line[],
  next: number,
  { first, lineAfter, isEach }: LineDigest,
  manner: Manner,
): readonly Piece[] {
  const above = lines.slice(next, first);
  const items = grouped(lines.slice(first, lineAfter), (line) => isEach || isDated(line));
  return [
    ...(next === 0 && first === 1 ? dayOf(lines.slice(0, 1)) : readBody(above, manner, null)),
    ...items.flatMap((group) => itemOf(group, manner, null)),
    ...readBody(lines.slice(lineAfter), manner, null),
  ];
}

/** The date that a digest without a title begins with stands for its dateline. */
function dayOf(lines: readonly Line[]): readonly Piece[] {
  const [first] = lines;
  if (first === undefined || !isStampLine(first)) return bodyOf(lines);
  return [{ kind: 'dateline', start: first.start, end: first.end }];
}

/** Items that begin with words of their own, what greets above them and takes leave below. */
function runInItems(
  lines: readonly Line[],
  { first, lineAfter }: RunInDigest,
  manner: Manner,
): readonly Piece[] {
  const items = grouped(lines.slice(first, lineAfter), (line) => readRunIn(line) !== null);
  return [
    ...readBody(lines.slice(0, first), manner, null),
    ...items.flatMap((group) => itemOf(group, manner, null, readRunIn)),
    ...readBody(lines.slice(lineAfter), manner, null),
  ];
}

/**
 * Whether a line can begin an item: with a bullet or a number, or with words that a colon, a dash,
 * a bracket or a day ends. Few lines of a report can, and there are no items without three.
 */
function canOpenItem({ text }: Line): boolean {
  const head = text.slice(0, 62);
  return /^[^A-Za-z"“‘']|[:\d—–|(/*]| - |--|^[^.]{3,40}\. /.test(head);
}

/**
 * Whether numbered paragraphs tell of one matter, as those of a communique or a judgment do: more
 * than the part `most` of their names comes again.
 */
function areNumberedParts(lines: readonly Line[], most: number): boolean {
  const items = lines.filter(hasBullet);
  if (!items.every(({ text }) => /^\d/.test(text))) return false;
  return sharedNames(items.map((line) => [line])) > most;
}

/** The items of a digest that are told by their first words, each of one line or several. */
function readWordedDigest(
  rest: readonly Line[],
  isNamed: boolean,
  manner: Manner,
): readonly Piece[] | null {
  if (rest.filter(canOpenItem).length < 3) return null;
  if (isDatedByPlace(rest)) return labelledItems(rest, manner);
  if (rest.length >= 3 && areReports(rest))
    return rest.flatMap((line) => itemOf([line], manner, null));
  if (isLabelled(rest)) return labelledItems(rest, manner);
  const runIn = readRunInDigest(rest, manner.turns, isNamed ? 3 : 4);
  if (runIn !== null) return runInItems(rest, runIn, manner);
  if (!isBulleted(rest) || areNumberedParts(rest, isNamed ? 0.35 : 0.15)) return null;
  const start = rest.findIndex(hasBullet);
  const items = grouped(rest.slice(start), hasBullet);
  return [
    ...bodyOf(rest.slice(0, start)),
    ...items.flatMap((group) => itemOf(group, manner, null)),
  ];
}

/** The items of a digest with the titles above them; null if the text is none. */
export function readDigest(
  lines: readonly Line[],
  manner: Manner,
  front: Front,
): readonly Piece[] | null {
  const headed = readHeadedDigest(lines, manner) ?? readTitledDigest(lines, manner);
  if (headed !== null) return headed;
  const dated = readDatedLines(lines, front.next);
  if (dated !== null) return [...front.pieces, ...lineItems(lines, front.next, dated, manner)];
  const worded = readWordedDigest(
    lines.slice(front.next),
    (readDigestFront(lines, front.next) ?? 0) >= 3,
    manner,
  );
  if (worded !== null) return [...front.pieces, ...worded];
  const plain = manner.turns === 'none' ? readPlainLines(lines, front.next) : null;
  return plain === null ? null : [...front.pieces, ...lineItems(lines, front.next, plain, manner)];
}
