import { refused, understood, type Parsed } from '../parsed-cell.ts';
import { formatDayNumber, parseDay, toDayNumber } from './calendar.ts';
import { readEdtf } from './edtf.ts';
import { yearAt } from './names.ts';
import { secondYear } from './numeric.ts';
import { readPoint } from './phrase.ts';
import { phrases, skipAny, skipPhrase } from './phrases.ts';
import type { NamedDate, Point } from './point.ts';
import type { Reference } from './reference.ts';
import { endsOf, settle, shareYear } from './settle.ts';
import type { PointHere, Read, Settled } from './settled.ts';
import type { Words } from './words.ts';

const and = phrases('and');
const onIn = phrases('on|in');

/** `10 and 11 April`, `2022 and 2023` are one date only if the second follows the first. */
function consecutive(read: Read): Read {
  if (read?.settled.ok !== true) return read;
  const [first, second] = endsOf(read.settled.value.edtf).map(readEdtf);
  const [last, next] = [
    first?.ok === true ? parseDay(first.value.latest ?? '') : null,
    second?.ok === true ? parseDay(second.value.earliest ?? '') : null,
  ];
  if (last && next && toDayNumber(next) === toDayNumber(last) + 1) return read;
  return {
    ...read,
    settled: refused('Two dates: keep one, or write a range such as 5–7 May 2025.'),
  };
}

/** The last number of `11-13 April` or `2014-20` stands for a date only beside the other one. */
function numberAt(words: Words, at: number): number | null {
  const word = words[at] ?? '';
  return /^\d{1,2}$/.test(word) ? Number(word) : null;
}

/** From Monday to the Wednesday behind it, also where the latest Wednesday lies before. */
function inOrder(start: string, end: string, relative: boolean): string {
  const [from, to] = [parseDay(start), parseDay(end)];
  if (!relative || from === null || to === null) return end;
  const days = toDayNumber(from) - toDayNumber(to);
  return days > 0 && days < 7 ? formatDayNumber(toDayNumber(to) + 7) : end;
}

function interval(first: Point, second: Point, reference: Reference): Parsed<Settled> {
  const [from, to] = shareYear(first, second, reference).map((point) => settle(point, reference));
  if (from === undefined || to === undefined) return refused('This is no range of dates.');
  if (!from.ok) return from;
  if (!to.ok) return to;
  const relative = from.value.relative || to.value.relative;
  const start = endsOf(from.value.edtf)[0];
  const end = endsOf(to.value.edtf)[1];
  return understood({ edtf: `${start}/${inOrder(start, end, relative)}`, relative });
}

/** The point that a bare number names beside another: `11-` April, April `-13`, 2014`-20`. */
function pointBeside(number: number, other: NamedDate, isSecond: boolean): NamedDate | null {
  if (other.day !== undefined && other.month !== undefined) {
    const { weekday: _, ...date } = other;
    return { ...date, day: number };
  }
  const isYear = other.month === undefined && other.division === undefined;
  if (!isYear || !isSecond || other.year === null) return null;
  const year = secondYear(other.year, number);
  return year === null ? null : { kind: 'named', year };
}

function readSecond(words: Words, at: number, first: Point, reference: Reference): Read {
  const number = numberAt(words, at);
  const isWhole = number !== null && first.kind === 'named';
  const second = readPoint(words, at, reference);
  if (second !== null)
    return { settled: interval(first, second.point, reference), next: second.next };
  const beside = isWhole ? pointBeside(number, first, true) : null;
  if (beside === null) return null;
  const year = first.kind === 'named' && first.year === null ? yearAt(words, at + 1) : null;
  const dated = year === null ? beside : { ...beside, year };
  return {
    settled: interval(first, dated, reference),
    next: year === null ? at + 1 : at + 2,
  };
}

const rangeJoints = phrases('-|to|until|till|through|/');
const numberJoints = phrases('-|to|until|till|through|/|and');

/** `from A to B`, `between A and B`, `A - B`, `A to B`, `11-13 April 2025`, `April 11-13`. */
export function readRange(words: Words, at: number, reference: Reference, here: PointHere): Read {
  const isBetween = words[at] === 'between';
  const isFrom = words[at] === 'from';
  const start = isBetween || isFrom ? at + 1 : at;
  const joints = isBetween ? and : rangeJoints;
  const number = numberAt(words, start);
  const afterNumber =
    number === null ? null : skipPhrase(words, start + 1, isBetween ? and : numberJoints);
  if (number !== null && afterNumber !== null) {
    const second = readPoint(words, afterNumber, reference);
    const first = second?.point.kind === 'named' ? pointBeside(number, second.point, false) : null;
    if (second !== null && first !== null) {
      const read = { settled: interval(first, second.point, reference), next: second.next };
      return !isBetween && words[start + 1] === 'and' ? consecutive(read) : read;
    }
  }
  const first = start === at ? here() : readPoint(words, start, reference);
  if (first === null) return null;
  const joint = skipPhrase(words, first.next, joints);
  if (joint !== null) return readSecond(words, skipAny(words, joint, onIn), first.point, reference);
  const second = skipPhrase(words, first.next, and);
  return second === null ? null : consecutive(readSecond(words, second, first.point, reference));
}
