import { restOf } from './article.ts';
import { readDateline } from './datelines.ts';
import { bulletLength, isBulleted, isDatedDigest } from './digest.ts';
import { readFront } from './front.ts';
import { readGluedDate } from './glued-date.ts';
import { readInner, type Manner } from './inner.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';
import { settleDay } from './printed-day.ts';
import type { DayNumber } from '../values/dates/calendar.ts';

/** One item: its lines, and the date that governs it. */
function itemOf(
  lines: readonly Line[],
  manner: Manner,
  governing: DayNumber | null,
): readonly Piece[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const date = readGluedDate(first);
  const bodyStart = date?.bodyStart ?? first.start + bulletLength(first);
  const printed = date === null ? null : settleDay(date.printed, governing ?? manner.published);
  const day = printed ?? (governing === manner.published ? null : governing);
  const rest = restOf(first, bodyStart);
  const dateline = rest === null ? null : readDateline(rest);
  const inner = rest === null ? [] : readInner([rest, ...lines.slice(1)], manner);
  return [
    { kind: 'item', start: first.start, end: last.end, label: date, bodyStart, day },
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
  return readGluedDate(line)?.isParted === true;
}

function hasBullet(line: Line): boolean {
  return bulletLength(line) > 0;
}

/** The items of a digest with the titles above them; null if the text is none. */
export function readDigest(lines: readonly Line[], manner: Manner): readonly Piece[] | null {
  const [opening] = lines;
  const date = opening === undefined ? null : readGluedDate(opening);
  if (date !== null && isDatedDigest(lines)) {
    const governing = settleDay(date.printed, manner.published);
    return lines.flatMap((line) => itemOf([line], manner, governing));
  }
  const front = readFront(lines, lines.length, false);
  const rest = lines.slice(front.next);
  const dated = rest.filter(isDated);
  const [first] = rest;
  if (first !== undefined && isDated(first) && dated.length >= 3 && dated.length * 2 >= rest.length)
    return [
      ...front.pieces,
      ...grouped(rest, isDated).flatMap((group) => itemOf(group, manner, null)),
    ];
  if (!isBulleted(rest)) return null;
  const start = rest.findIndex(hasBullet);
  const above = rest.slice(0, start);
  const items = grouped(rest.slice(start), hasBullet);
  const body = above.at(0);
  const bodyEnd = above.at(-1);
  return [
    ...front.pieces,
    ...(body === undefined || bodyEnd === undefined
      ? []
      : [{ kind: 'body' as const, start: body.start, end: bodyEnd.end }]),
    ...items.flatMap((group) => itemOf(group, manner, null)),
  ];
}
