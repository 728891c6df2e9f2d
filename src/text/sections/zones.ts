import { toDayNumber, fromDayNumber, weekdayOf, type DayNumber } from '../values/dates/calendar.ts';
import { letters } from './plain-letters.ts';
import { twoDigits } from './two-digits.ts';
import { abbreviations, irish, israeli, namedZones, type Zone } from './zone-names.ts';

export interface ReadZone {
  /** Null for `local time`, which only the reader knows. */
  readonly zone: Zone | null;
  readonly end: number;
}

const space = '[ \\u00a0\\u202f]?';
const names = [...abbreviations.keys()].toSorted((a, b) => b.length - a.length).join('|');
const abbreviated = new RegExp(`${space}(?:\\((${names})\\)|(${names})(?![${letters}\\d]))`, 'y');
const offset = new RegExp(
  `${space}(?:GMT|UTC)?${space}([+−-])(\\d{1,2})(?::?(\\d{2}))?(?![\\d.,])`,
  'y',
);
const named = new RegExp(
  `${space}(${[...namedZones.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?: (?:standard |daylight |summer )?time)(?![${letters}])`,
  'iy',
);
const bareNamed = new RegExp(
  `${space}(Eastern|Central|Mountain|Pacific)(?=$|[^${letters}\\s]|\\s[^${letters}])`,
  'y',
);
const inNote = new RegExp(
  `(?:the )?(${[...namedZones.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![${letters}])`,
  'iy',
);
const local = new RegExp(`${space}(?:\\(local(?: time)?\\)|local(?: time)?(?![${letters}]))`, 'iy');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads `GMT`, ` (BST)`, `+02:00`, `UTC+3`, ` Kyiv time`, ` local time` at `at`. */
export function readZone(text: string, at: number): ReadZone | null {
  const signed = matchAt(offset, text, at);
  const hours = Number(signed?.[2]);
  // A lone "-12" behind a clock is a range, not a zone: offsets are written out or follow GMT.
  if (signed !== null && hours <= 14 && (signed[3] !== undefined || /[A-Z]/.test(signed[0]))) {
    const minutes = hours * 60 + Number(signed[3] ?? 0);
    const winter = signed[1] === '+' ? minutes : -minutes;
    return { zone: { winter, summer: 'none' }, end: at + signed[0].length };
  }
  const short = matchAt(abbreviated, text, at);
  if (short !== null)
    return {
      zone: abbreviations.get(short[1] ?? short[2] ?? '') ?? null,
      end: at + short[0].length,
    };
  const long = matchAt(named, text, at) ?? matchAt(bareNamed, text, at);
  if (long !== null)
    return {
      zone: namedZones.get((long[1] ?? '').toLowerCase()) ?? null,
      end: at + long[0].length,
    };
  const here = matchAt(local, text, at);
  return here === null ? null : { zone: null, end: at + here[0].length };
}

/** Reads the zone behind "all times are": as `readZone`, and `UK`, `Eastern` without "time". */
export function readNotedZone(text: string, at: number): Zone | null {
  const read = readZone(text, at);
  if (read !== null) return read.zone;
  const name = matchAt(inNote, text, at)?.[1];
  return name === undefined ? null : (namedZones.get(name.toLowerCase()) ?? null);
}

/** Which country an ambiguous `IST` belongs to in this text. */
export function indianSummer(text: string): Zone | null {
  if (!text.includes('IST')) return null;
  if (/\b(?:India|Delhi|Mumbai)/.test(text)) return null;
  if (/\b(?:Israel|Gaza|Jerusalem|Tel Aviv)/.test(text)) return israeli;
  return /\b(?:Ireland|Irish|Dublin)/.test(text) ? irish : null;
}

/** The first Sunday on or behind a day of the month. */
function sundayFrom(year: number, month: number, day: number): DayNumber {
  const from = toDayNumber({ year, month, day });
  return from + ((6 - weekdayOf(from) + 7) % 7);
}

/** Minutes ahead of GMT that clocks of the zone show on a day at a time of day (minutes). */
export function offsetOn(zone: Zone, day: DayNumber, minutes: number): number {
  if (zone.summer === 'none') return zone.winter;
  const { year } = fromDayNumber(day);
  const moment = day * 1440 + minutes;
  // Europe changes at 01:00 GMT on the last Sundays of March and October; America at 2 a.m. on
  // the second of March and the first of November; Australia on the first of October and April.
  if (zone.summer === 'european') {
    const from = sundayFrom(year, 3, 25) * 1440 + 60 + zone.winter;
    const to = sundayFrom(year, 10, 25) * 1440 + 120 + zone.winter;
    return moment >= from && moment < to ? zone.winter + 60 : zone.winter;
  }
  if (zone.summer === 'american') {
    const from = sundayFrom(year, 3, 8) * 1440 + 120;
    const to = sundayFrom(year, 11, 1) * 1440 + 120;
    return moment >= from && moment < to ? zone.winter + 60 : zone.winter;
  }
  const from = sundayFrom(year, 10, 1) * 1440 + 120;
  const to = sundayFrom(year, 4, 1) * 1440 + 180;
  return moment >= from || moment < to ? zone.winter + 60 : zone.winter;
}

/** `Z`, `+01:00`, `-04:00`. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}
