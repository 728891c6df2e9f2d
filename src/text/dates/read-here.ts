import type { DateValue } from '../../shared/domain/values.ts';
import type { Day } from '../values/dates/calendar.ts';
import { readEdtf } from '../values/dates/edtf.ts';
import { monthAt, seasonAt, weekdayAt } from '../values/dates/names.ts';
import { readDatesAt, type DateReading } from '../values/dates/plain-words.ts';
import type { Lean, Reference } from '../values/dates/reference.ts';
import { unknownReference } from '../values/dates/settle.ts';
import { anaphora } from './anaphora.ts';
import { isGlued } from './guard-edges.ts';
import { isDateHere } from './guards.ts';
import { readNumericDate } from './numeric-dates.ts';
import { holds, wordAt, wordsOf, type Place } from './place.ts';
import type { DayHere } from './references.ts';
import { numbered } from './word-lists.ts';
import { announcesIt, followsPast, leanAt } from './tense.ts';
import type { Told } from './told.ts';

/** A date that begins at some word: its value, its end in the text, and the word behind it. */
export interface DateHere {
  readonly value: DateValue;
  readonly end: number;
  readonly next: number;
}

function valued(edtf: string, basis: DateValue['basis'], place: Place): DateHere | null {
  const read = readEdtf(edtf);
  const end = place.source.ends[place.to - 1];
  if (!read.ok || end === undefined) return null;
  return { value: { ...read.value, basis }, end, next: place.to };
}

/** Whether the words leave open on which side of the reference the date lies. */
function isOpenSided(place: Place): boolean {
  const { words } = place.source;
  return holds(
    place,
    (word, at) =>
      word === 'weekend' ||
      weekdayAt(words, at) !== null ||
      monthAt(words, at) !== null ||
      seasonAt(words, at) !== null,
  );
}

/** `from Monday`, `through Friday` look ahead where nothing else tells. */
function leanOf(place: Place): Lean | null {
  const lean = leanAt(place);
  if (lean !== null) return lean;
  const leads = /^(?:from|starting|beginning|through)$/.test(wordAt(place, place.from));
  const { words } = place.source;
  return leads && holds(place, (_, at) => weekdayAt(words, at) !== null) ? 'future' : null;
}

/** The same words read again from another reference. */
function reread(place: Place, reference: Reference): DateReading | null {
  const readings = readDatesAt(place.source.words, place.from, reference);
  return readings.find(({ next }) => next === place.to) ?? null;
}

/** The day that `and Friday` follows in "next Thursday and Friday"; null elsewhere. */
function listed(place: Place, told: Told): Day | null {
  const { source, from } = place;
  if (!/^(?:and|or|to)$/.test(wordAt(place, from - 1))) return null;
  if (weekdayAt(source.words, from) === null) return null;
  return told.dayNear(source.starts[from] ?? 0, 6);
}

/** The day told before that "two days later" counts from; years count from any date. */
function anchorOf(place: Place, told: Told): Day | null {
  const offset = place.source.starts[place.from] ?? 0;
  // "from $2 billion a year earlier" compares with the day of the text.
  const isYears = holds(place, (word) => word === 'year' || word === 'years');
  if (!isYears) return told.dayBefore(offset);
  return isCompared(place) ? null : told.beginningBefore(offset);
}

/** "in the three months to June, from 3.1 billion a year earlier": the same months of that year. */
function yearBefore(place: Place, told: Told): string | null {
  if (!/^(?:a|one) year (?:earlier|before|previously)$/.test(wordsOf(place).join(' '))) return null;
  const period = told.periodNear(place.source.starts[place.from] ?? 0);
  return period?.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1)) ?? null;
}

function isCompared(place: Place): boolean {
  for (let back = 1; back <= 6; back += 1) {
    const word = wordAt(place, place.from - back);
    if (/^(?:from|than|with|against|on|versus|\$|€|£)$/.test(word)) return true;
    if (word === '\n') break;
  }
  return false;
}

/** `died in June`, `expires on December 31`: a day or month close behind its verb lies on its side of today. */
function strictly(place: Place, lean: Lean): { readonly strict?: true } {
  const follows = lean === 'past' ? followsPast(place) : announcesIt(place);
  return follows ? { strict: true } : {};
}

function settleRelative(
  place: Place,
  reading: DateReading,
  here: DayHere | null,
  told: Told,
): DateHere | null {
  const points = anaphora(place);
  if (points !== null) {
    const before = anchorOf(place, told);
    if (before !== null) {
      const counted = reread(place, { ...before, running: true });
      return counted === null ? null : valued(counted.edtf, 'inferred', place);
    }
    const year = yearBefore(place, told);
    if (year !== null) return valued(year, 'inferred', place);
    if (points === 'forth' || here === null) return null;
    return valued(reading.edtf, here.basis, place);
  }
  if (here === null) return null;
  const running = { ...here.day, running: true } as const;
  const lean = isOpenSided(place) ? leanOf(place) : null;
  const from = lean === 'future' ? listed(place, told) : null;
  const leaning =
    lean === null ? null : reread(place, { ...running, ...from, lean, ...strictly(place, lean) });
  return valued((leaning ?? reading).edtf, here.basis, place);
}

/** `11/04/2025`: forms that are not made of words. */
function readDigits(place: Place, here: DayHere | null): DateHere | null {
  const { text, source, from } = place;
  const start = source.starts[from] ?? 0;
  if (!/^\d/.test(source.words[from] ?? '')) return null;
  const read = readNumericDate(text, start, here?.day ?? null);
  if (read === null || numbered.has(source.words[from - 1] ?? '')) return null;
  let to = from + 1;
  while ((source.ends[to - 1] ?? read.end) < read.end) to += 1;
  const whole = { ...place, to };
  if (source.ends[to - 1] !== read.end || isGlued(whole)) return null;
  return valued(read.edtf, 'explicit', whole);
}

/**
 * The longest date that begins at the first word of `start` and is one in this text, with its value
 * from the day `here`; null if there is none, or the day that it counts from is not known.
 */
export function readHere(start: Place, here: DayHere | null, told: Told): DateHere | null {
  const day = here?.day ?? unknownReference;
  const digits = readDigits(start, here);
  for (const reading of readDatesAt(start.source.words, start.from, { ...day, running: true })) {
    const place = { ...start, to: reading.next };
    if (digits !== null && digits.next >= place.to) break;
    if (!isDateHere(place, () => leanAt(place) === 'future')) continue;
    if (reading.relative) return settleRelative(place, reading, here, told);
    const value = valued(reading.edtf, 'explicit', place);
    // "11 August 2026 – 6 min read": no range runs backwards.
    if (value !== null) return value;
  }
  return digits;
}
