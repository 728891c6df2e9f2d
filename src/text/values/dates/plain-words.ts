import { cite, refused, type Parsed } from '../parsed-cell.ts';
import { onwardsOf, readLimit } from './limits.ts';
import { readPoint } from './phrase.ts';
import { readPeriodTo } from './periods-to.ts';
import { phrases, skipPhrase } from './phrases.ts';
import type { ReadPoint } from './point.ts';
import { readRange } from './ranges.ts';
import type { Reference } from './reference.ts';
import { endsOf, settle } from './settle.ts';
import { mapEdtf, type PointHere, type Read, type Settled } from './settled.ts';
import { toWords, type Words } from './words.ts';

const backwards = phrases('or earlier|and earlier|or before|and before');
const approximately = phrases('about|around|circa|ca|c|approximately|roughly|~');
const uncertainly = phrases('possibly|perhaps|probably|maybe|apparently');

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
  const settled = mapEdtf(settle(point.point, reference), (edtf) =>
    edtf.includes('/') || edtf.includes('T') ? edtf : edtf + mark,
  );
  const later = skipPhrase(words, point.next, onwardsOf(reference));
  if (later !== null)
    return { settled: mapEdtf(settled, (edtf) => `${endsOf(edtf)[0]}/..`), next: later };
  const earlier = skipPhrase(words, point.next, backwards);
  if (earlier !== null)
    return { settled: mapEdtf(settled, (edtf) => `../${endsOf(edtf)[1]}`), next: earlier };
  return { settled, next: point.next };
}

const readers = [readRange, readLimit, readSingle];

function readAll(words: Words, at: number, reference: Reference): readonly Read[] {
  let point: ReadPoint | null | undefined;
  const here = (): ReadPoint | null => {
    if (point === undefined) point = readPoint(words, at, reference);
    return point;
  };
  // "the year to March" is no range from the year.
  const period = readPeriodTo(words, at, reference);
  if (period !== null) return [period];
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
