import {
  daysInMonth,
  fromDayNumber,
  toDayNumber,
  weekdayOf,
  type Day,
  type DayNumber,
} from '../values/dates/calendar.ts';
import { letters } from './plain-letters.ts';

/** A day as printed, where its year, or all but its weekday, may be missing. */
export interface PrintedDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number | null;
  /** Day and month may be meant the other way round: `04/11/2025`. */
  readonly isAmbiguous: boolean;
}

export interface ReadDay {
  readonly printed: PrintedDay;
  /** Where the words behind it begin, in the same string. */
  readonly end: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');

export const monthPattern = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![${letters}])`;
export const weekdayPattern = `(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)(?![${letters}])`;

const dayOfMonth = '(?:the )?([0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:])';
const yearBehind = '(?:,? ?(?:of )?((?:19|20)\\d\\d)(?!\\d))?';
const weekdayBefore = `(?:(${weekdayPattern})\\.?,? (?:on )?)?`;
const forms = [
  `${weekdayBefore}(${monthPattern})\\.? ${dayOfMonth}(?!\\.\\d)${yearBehind}`,
  `${weekdayBefore}${dayOfMonth}[ -](?:of )?(${monthPattern})\\.?(?:-((?:19|20)\\d\\d)(?!\\d)|${yearBehind.slice(3, -2)})?`,
].map((form) => new RegExp(form, 'iy'));
const isoForm = /(\d{4})-(\d\d)-(\d\d)(?!\d)/y;
const numericForm = /([0-3]?\d)([./])([0-3]?\d)\2((?:19|20)\d\d|\d\d)(?![\d/])/y;
const weekdayForm = new RegExp(`(${weekdayPattern})\\.?`, 'iy');

function indexIn(names: readonly string[], word: string | undefined): number | null {
  const index = names.indexOf((word ?? '').slice(0, 3).toLowerCase());
  return index === -1 ? null : index;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function isPossible(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

function execAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

function readNumbers(text: string, at: number): ReadDay | null {
  const iso = execAt(isoForm, text, at);
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (!isPossible(year, month, day)) return null;
    const printed = { year, month, day, weekday: null, isAmbiguous: false };
    return { printed, end: at + iso[0].length };
  }
  const match = execAt(numericForm, text, at);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  const isAmbiguous = match[2] === '/' && first <= 12 && second <= 12 && first !== second;
  const isTurned = match[2] === '/' && second > 12;
  const [day, month] = isTurned ? [second, first] : [first, second];
  if (!isPossible(year, month, day)) return null;
  return {
    printed: { year, month, day, weekday: null, isAmbiguous },
    end: at + match[0].length,
  };
}

function readNames(text: string, at: number): ReadDay | null {
  for (const [index, form] of forms.entries()) {
    const match = execAt(form, text, at);
    if (match === null) continue;
    const groups = match.slice(1);
    const [monthName, dayDigits] = index === 0 ? [groups[1], groups[2]] : [groups[2], groups[1]];
    const yearDigits = index === 0 ? groups[3] : (groups[3] ?? groups[4]);
    const month = (indexIn(months, monthName) ?? 0) + 1;
    const day = Number(dayDigits);
    const year = numberOf(yearDigits);
    // "Sat 11 May" is a date, "may 11" is not.
    if (!/\p{Lu}/u.test(monthName?.charAt(0) ?? '')) continue;
    if (!isPossible(year, month, day)) continue;
    const weekday = indexIn(weekdays, groups[0]);
    return {
      printed: { year, month, day, weekday, isAmbiguous: false },
      end: at + match[0].length,
    };
  }
  return null;
}

/** Reads a date or a weekday that begins at `at`: `Friday, April 11, 2025`, `11/04/2025`, `Fri`. */
export function readPrintedDay(text: string, at: number): ReadDay | null {
  const date = readNumbers(text, at) ?? readNames(text, at);
  if (date !== null) return date;
  const match = execAt(weekdayForm, text, at);
  if (match === null || !/\p{Lu}/u.test(match[0].charAt(0))) return null;
  const weekday = indexIn(weekdays, match[1]);
  const end = at + match[0].length;
  return {
    printed: { year: null, month: null, day: null, weekday, isAmbiguous: false },
    end,
  };
}

function nearest(candidates: readonly Day[], reference: DayNumber): DayNumber | null {
  let best: DayNumber | null = null;
  for (const candidate of candidates) {
    if (!isPossible(candidate.year, candidate.month, candidate.day)) continue;
    const number = toDayNumber(candidate);
    if (best === null || Math.abs(number - reference) < Math.abs(best - reference)) best = number;
  }
  return best;
}

/** The last day with that weekday, the reference included; the next one if `after` is set. */
function weekdayNear(weekday: number, reference: DayNumber): DayNumber {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  // News is of the days gone by; one that is tomorrow's only stands ahead in another zone.
  return back === 6 ? reference + 1 : reference - back;
}

/**
 * The day that is meant, as near to the reference as can be where year or order are not printed;
 * null where that takes a reference and there is none.
 */
export function settleDay(printed: PrintedDay, reference: DayNumber | null): DayNumber | null {
  const { year, month, day, weekday } = printed;
  if (month === null || day === null)
    return weekday === null || reference === null ? null : weekdayNear(weekday, reference);
  if (year !== null && !printed.isAmbiguous) return toDayNumber({ year, month, day });
  if (reference === null) return null;
  if (year !== null)
    return nearest(
      [
        { year, month, day },
        { year, month: day, day: month },
      ],
      reference,
    );
  const around = fromDayNumber(reference).year;
  const years = [around - 1, around, around + 1];
  return nearest(
    years.map((candidate) => ({ year: candidate, month, day })),
    reference,
  );
}
