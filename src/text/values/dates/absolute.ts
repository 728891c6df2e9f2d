import { dayParts } from './day-parts.ts';
import { monthAt, ordinalAt, seasonAt, weekdayAt, yearAt } from './names.ts';
import { phrases, skipAny } from './phrases.ts';
import { fixed, type ReadPoint } from './point.ts';
import type { Words } from './words.ts';

const the = phrases('the');
const ofOrIn = phrases(
  'of the fiscal year|of the financial year|of fiscal year|of financial year|of fiscal|of fy|' +
    'fiscal|fy|of|in',
);
const suffixes = phrases('st|nd|rd|th');
const dash = phrases('-');
const ofOrDash = phrases('of|-');
const onOrThe = phrases('on the|on|the');
const monthOf = phrases('the month of');
const feasts = phrases('easter|good|palm|ash|maundy|holy|whit');
const theYear = phrases('the year|year');
const fiscalYear = phrases(
  'the fiscal year|the fiscal|fiscal year|fiscal - year|fiscal|the financial year|financial year|fy',
);

/** A day of the month: `11`, `11th`, `the 11th`. */
function dayAt(words: Words, at: number): { day: number; next: number } | null {
  const start = skipAny(words, at, the);
  const word = words[start] ?? '';
  if (!/^\d{1,2}$/.test(word)) return null;
  const day = Number(word);
  if (day < 1 || day > 31) return null;
  return { day, next: skipAny(words, start + 1, suffixes) };
}

/** `the Fourth of July`, `the first of May`. */
const spokenDays = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function spokenDayAt(words: Words, at: number): { day: number; next: number } | null {
  const start = skipAny(words, at, the);
  const day = spokenDays.indexOf(words[start] ?? '') + 1;
  return day > 0 && words[start + 1] === 'of' ? { day, next: start + 1 } : null;
}

/** A year behind a month or season: `2025`, `of 2025`, `in 2025`. */
function trailingYear(words: Words, at: number): { year: number | null; next: number } {
  const start = skipAny(words, at, ofOrIn);
  const isShort = start > at && words[start - 1] === 'fy' && /^[0-4]\d$/.test(words[start] ?? '');
  if (isShort) return { year: 2000 + Number(words[start]), next: start + 1 };
  const year = yearAt(words, start);
  return year === null ? { year: null, next: at } : { year, next: start + 1 };
}

/** `11 April 2025`, `11th of April`, `the 11th of April 2025`. */
function readDayMonth(words: Words, at: number): ReadPoint | null {
  const day = dayAt(words, at) ?? spokenDayAt(words, at);
  if (day === null) return null;
  const start = skipAny(words, day.next, ofOrDash);
  const month = monthAt(words, start);
  if (month === null) return null;
  const isDashed = words[start + 1] === '-' && yearAt(words, start + 2) !== null;
  const { year, next } = trailingYear(words, isDashed ? start + 2 : start + 1);
  return { point: { kind: 'named', year, month, day: day.day }, next };
}

/** `April 11, 2025`, `April 11th`, `April 2025`, `April`. */
function readMonth(words: Words, at: number): ReadPoint | null {
  const start = skipAny(words, at, monthOf);
  const month = monthAt(words, start);
  if (month === null) return null;
  const day = dayAt(words, start + 1);
  if (day !== null) {
    const { year, next } = trailingYear(words, day.next);
    return { point: { kind: 'named', year, month, day: day.day }, next };
  }
  const { year, next } = trailingYear(words, start + 1);
  return { point: { kind: 'named', year, month }, next };
}

/** `Friday, 11 April 2025`: the weekday goes with the date and is checked against it. */
function readWithWeekday(words: Words, at: number): ReadPoint | null {
  const named = skipAny(words, at, feasts);
  const weekday = weekdayAt(words, named);
  if (weekday === null) return null;
  const start = skipAny(words, skipAny(words, named + 1, dayParts), onOrThe);
  const date = readDayMonth(words, start) ?? readMonth(words, start);
  if (date === null || date.point.kind !== 'named' || date.point.day === undefined) return null;
  return { point: { ...date.point, weekday }, next: date.next };
}

/** `spring 2025`, `the winter of 2025-26`, `spring`. */
function readSeason(words: Words, at: number): ReadPoint | null {
  const division = seasonAt(words, at);
  if (division === null) return null;
  const { year, next } = trailingYear(words, at + 1);
  const isTwoYears =
    year !== null &&
    /^[-/]$/.test(words[next] ?? '') &&
    /^(?:\d{2}|\d{4})$/.test(words[next + 1] ?? '');
  const follows = isTwoYears && Number(words[next + 1]) % 100 === (year + 1) % 100;
  return { point: { kind: 'named', year, division }, next: follows ? next + 2 : next };
}

/** `last quarter of 2025`, `last half of the year`: the fourth, the second; alone it counts back. */
function lastAt(words: Words, at: number): { value: number; next: number } | null {
  if (words[at] !== 'last' && words[at] !== 'closing') return null;
  if (words[at + 2] !== 'of') return null;
  const isYear = yearAt(words, at + 3) !== null || /^(?:this|last|next)$/.test(words[at + 3] ?? '');
  const isTheYear = words[at + 3] === 'the' && words[at + 4] === 'year';
  if (!isYear && !isTheYear) return null;
  return { value: words[at + 1] === 'half' ? 2 : 4, next: at + 1 };
}

/** `the second quarter of 2025`, `Q2 2025`, `2025 Q2`, `the first half of 2025`, `H1 2025`. */
function readDivision(words: Words, at: number): ReadPoint | null {
  const leading = yearAt(words, at);
  const afterThe = lastAt(words, at + 1) === null ? at : skipAny(words, at, the);
  const start = leading === null ? afterThe : at + 1;
  const letter = words[start];
  const ordinal =
    letter === 'q' || letter === 'h'
      ? { value: Number(words[start + 1]), next: start + 1 }
      : (ordinalAt(words, start) ?? lastAt(words, start));
  if (ordinal === null) return null;
  const noun = skipAny(words, ordinal.next, dash);
  const isQuarter = letter === 'q' || words[noun] === 'quarter';
  const isHalf = letter === 'h' || words[noun] === 'half';
  if (!isQuarter && !isHalf) return null;
  if (!(ordinal.value >= 1 && ordinal.value <= (isQuarter ? 4 : 2))) return null;
  const division = ordinal.value + (isQuarter ? 32 : 39);
  const after = noun + 1;
  if (leading !== null) return { point: { kind: 'named', year: leading, division }, next: after };
  const { year, next } = trailingYear(words, after);
  return { point: { kind: 'named', year, division }, next };
}

/** `FY25`, `FY2025` where no space parts them; else the number alone is the year. */
function readFiscal(words: Words, at: number): ReadPoint | null {
  if (words[at] !== 'fy') return null;
  const digits = words[at + 1] ?? '';
  if (!/^(?:20)?[0-4]\d$/.test(digits)) return null;
  return { point: { kind: 'named', year: 2000 + (Number(digits) % 100) }, next: at + 2 };
}

/** `the '90s`, `’80s`: decades of the last century, or of this where it has had them. */
function readShortDecade(words: Words, at: number): ReadPoint | null {
  const start = skipAny(words, at, the);
  if (!/^['’‘]$/.test(words[start] ?? '') || words[start + 2] !== 's') return null;
  const decade = words[start + 1] ?? '';
  if (!/^[1-9]0$/.test(decade)) return null;
  const century = Number(decade) >= 30 ? '19' : '20';
  return { point: fixed(`${century}${decade.charAt(0)}X`, false), next: start + 3 };
}

/** `2025`, `the year 2025`, `fiscal 2025`, `the 1990s`. */
function readYear(words: Words, at: number): ReadPoint | null {
  const start = skipAny(words, skipAny(words, at, fiscalYear), theYear);
  const year = yearAt(words, start);
  if (year === null) return null;
  if (words[start + 1] === 's' && year % 10 === 0) {
    // The 1900s are the century, the 2000s so far the decade.
    const mask =
      year % 100 === 0 && year < 2000 ? `${String(year / 100)}XX` : `${String(year / 10)}X`;
    return { point: fixed(mask, false), next: start + 2 };
  }
  return { point: { kind: 'named', year }, next: start + 1 };
}

const centuryOrdinals = (
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** `nineteenth`, `twenty-first`: the number, and what follows. */
function centuryOrdinalAt(words: Words, at: number): { value: number; next: number } | null {
  if (words[at] === 'twenty' && words[at + 1] === '-' && words[at + 2] === 'first')
    return { value: 21, next: at + 3 };
  const index = centuryOrdinals.indexOf(words[at] ?? '');
  return index === -1 ? null : { value: index + 2, next: at + 1 };
}

/** `the 19th century`, `the early 20th century`: all years that begin alike. */
function readCentury(words: Words, at: number): ReadPoint | null {
  const isDigits = /^\d{1,2}$/.test(words[at] ?? '');
  const ordinal = isDigits ? ordinalAt(words, at) : centuryOrdinalAt(words, at);
  if (ordinal === null || ordinal.value < 2 || ordinal.value > 21) return null;
  const noun = skipAny(words, ordinal.next, dash);
  if (words[noun] !== 'century') return null;
  return { point: fixed(`${String(ordinal.value - 1).padStart(2, '0')}XX`, false), next: noun + 1 };
}

/** `2025-04-11` and `2025-04` within words: `since 2025-04-11`. */
function readIso(words: Words, at: number): ReadPoint | null {
  const year = yearAt(words, at);
  const [firstDash, month = '', secondDash, day = ''] = words.slice(at + 1, at + 5);
  if (year === null || firstDash !== '-' || !/^(?:0[1-9]|1[0-2])$/.test(month)) return null;
  const named = { kind: 'named', year, month: Number(month) } as const;
  return secondDash === '-' && /^\d{2}$/.test(day)
    ? { point: { ...named, day: Number(day) }, next: at + 5 }
    : { point: named, next: at + 3 };
}

/** Reads a date that is named by its month, season, quarter or year. */
export function readAbsolute(words: Words, at: number): ReadPoint | null {
  return (
    readIso(words, at) ??
    readWithWeekday(words, at) ??
    readCentury(words, at) ??
    readDayMonth(words, at) ??
    readMonth(words, at) ??
    readSeason(words, at) ??
    readDivision(words, at) ??
    readFiscal(words, at) ??
    readShortDecade(words, at) ??
    readYear(words, at)
  );
}
