import { cite, refused, understood, type Parsed } from '../parsed-cell.ts';
import { formatDayNumber, parseDay, toDayNumber } from './calendar.ts';
import { readEdtf } from './edtf.ts';
import { weekdayAt, yearAt } from './names.ts';
import { readPoint } from './phrase.ts';
import { phrases, skipAny, skipPhrase } from './phrases.ts';
import { secondYear } from './numeric.ts';
import type { NamedDate, Point, ReadPoint } from './point.ts';
import type { Reference } from './reference.ts';
import { endsOf, settle, shareYear, unknownReference } from './settle.ts';
import { toWords, type Words } from './words.ts';

/** A date in EDTF; `relative` if the article's date was needed to settle it. */
export interface Settled {
  readonly edtf: string;
  readonly relative: boolean;
}
/** The point at the first word, which is read once for all readers. */
type PointHere = () => ReadPoint | null;
type Read = { readonly settled: Parsed<Settled>; readonly next: number } | null;

const until = phrases(
  'no later than|not later than|up to and including|up until|up to|prior to|ahead of|until|till|' +
    'til|before|by|through',
);
const since = phrases(
  'no earlier than|not earlier than|not before|as of|as from|starting from|starting in|' +
    'starting on|starting|beginning in|beginning on|beginning|ever since|since|from|after',
);
const asIf = phrases(
  'midnight on|midnight|noon on|noon|at the latest|at the earliest|at least|no later than|as early as|as late as|on or about|about|' +
    'around|roughly|approximately|on|in',
);
const onwards = phrases('and onwards|and beyond|onwards|onward|on|and later|or later|and after');
/** As `onwards`, without what begins the next words of a sentence. */
const onwardsRunning = phrases('and onwards|and beyond|onwards|onward|or later');
const backwards = phrases('or earlier|and earlier|or before|and before');
const approximately = phrases('about|around|circa|ca|c|approximately|roughly|~');
const uncertainly = phrases('possibly|perhaps|probably|maybe|apparently');
const and = phrases('and');
const onIn = phrases('on|in');

function map(parsed: Parsed<Settled>, change: (edtf: string) => string): Parsed<Settled> {
  return parsed.ok ? understood({ ...parsed.value, edtf: change(parsed.value.edtf) }) : parsed;
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
function readRange(words: Words, at: number, reference: Reference, here: PointHere): Read {
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

const ahead = new Set(['until', 'till', 'til', 'through', 'up', 'no', 'not']);
const onward = new Set(['from', 'starting', 'beginning']);
const spare = phrases('early on|late on|early|late|on');

/** A limit tells by itself on which side its date lies: `until Friday`, `since May`. */
function leaning(words: Words, at: number, reference: Reference): Reference {
  const word = words[at] ?? '';
  if (word === 'since' || word === 'ever') return { ...reference, lean: 'past', strict: true };
  if (ahead.has(word)) return { ...reference, lean: reference.lean ?? 'future', strict: true };
  const hasDay = weekdayAt(words, skipAny(words, at + 1, spare)) !== null;
  return word === 'by' || (onward.has(word) && hasDay)
    ? { ...reference, lean: reference.lean ?? 'future' }
    : reference;
}

function readLimit(words: Words, at: number, from: Reference): Read {
  const reference = from === unknownReference ? from : leaning(words, at, from);
  const isUntil = skipPhrase(words, at, until);
  const start = isUntil ?? skipPhrase(words, at, since);
  const point = start === null ? null : readPoint(words, skipAny(words, start, asIf), reference);
  if (point === null) return null;
  const settled = map(settle(point.point, reference), (edtf) =>
    isUntil === null ? `${endsOf(edtf)[0]}/..` : `../${endsOf(edtf)[1]}`,
  );
  return {
    settled,
    next:
      isUntil === null
        ? skipAny(words, point.next, reference.running ? onwardsRunning : onwards)
        : point.next,
  };
}

function readSingle(words: Words, at: number, reference: Reference, here: PointHere): Read {
  const mark =
    skipPhrase(words, at, approximately) === null
      ? skipPhrase(words, at, uncertainly) === null
        ? ''
        : '?'
      : '~';
  const start = mark === '' ? at : at + 1;
  const point = start === at ? here() : readPoint(words, start, reference);
  if (point === null) return null;
  const settled = map(settle(point.point, reference), (edtf) =>
    edtf.includes('/') || edtf.includes('T') ? edtf : edtf + mark,
  );
  const later = skipPhrase(words, point.next, reference.running ? onwardsRunning : onwards);
  if (later !== null)
    return { settled: map(settled, (edtf) => `${endsOf(edtf)[0]}/..`), next: later };
  const earlier = skipPhrase(words, point.next, backwards);
  if (earlier !== null)
    return { settled: map(settled, (edtf) => `../${endsOf(edtf)[1]}`), next: earlier };
  return { settled, next: point.next };
}

const readers = [readRange, readLimit, readSingle];

function readAll(words: Words, at: number, reference: Reference): readonly Read[] {
  let point: ReadPoint | null | undefined;
  const here = (): ReadPoint | null => {
    if (point === undefined) point = readPoint(words, at, reference);
    return point;
  };
  return readers.map((read) => read(words, at, reference, here));
}

/** A date in words with the word behind it. */
export interface DateReading extends Settled {
  readonly next: number;
}

/** The dates that begin at a word, the longest first; reads a bounded number of words. */
export function readDatesAt(
  words: Words,
  at: number,
  reference: Reference,
): readonly DateReading[] {
  const readings: DateReading[] = [];
  for (const reading of readAll(words, at, reference))
    if (reading?.settled.ok === true && reading.next > at)
      readings.push({ ...reading.settled.value, next: reading.next });
  return readings.toSorted((a, b) => b.next - a.next);
}

/**
 * Reads a date in plain English. `reference` is the day that relative words count from; whether it
 * was needed is told by `relative`.
 */
export function readPlainWords(input: string, reference: Reference): Parsed<Settled> {
  const words = toWords(input);
  const readings = readAll(words, 0, reference);
  const whole = readings.find((reading) => reading?.next === words.length);
  if (whole) return whole.settled;
  return refused(
    `${cite(input)} is not understood as a date. Write 2025-04-11, 11 April 2025, April 2025, since 2014, up to 2029, between March and May 2025, Friday, last week …`,
  );
}
