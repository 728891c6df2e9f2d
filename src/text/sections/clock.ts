import { letters } from './plain-letters.ts';
import type { Zone } from './zone-names.ts';
import { readZone } from './zones.ts';

/** A clock time as printed. Offsets are into the string that it was read from. */
export interface ReadClock {
  /** Minutes of the day. */
  readonly minutes: number;
  readonly zone: Zone | null;
  /** Whether a zone is printed, also one that cannot be resolved (`local time`). */
  readonly hasZone: boolean;
  /** Whether the form itself says that this is a time of day: `am`, a zone, `14:07`. */
  readonly isPlain: boolean;
  readonly start: number;
  readonly end: number;
}

const half = `[ \\u00a0\\u202f]?([ap])\\.?[ ]?m(?:\\.|(?![${letters}]))`;
const withMinutes = new RegExp(
  `(\\d{1,2})([:.h])(\\d{2})(?::(\\d{2})(?:\\.\\d{1,6})?)?(?!\\d|\\.\\d)(?::?${half})?`,
  'iy',
);
const wholeHour = new RegExp(`(\\d{1,2})${half}`, 'iy');
const military = /(\d{2})(\d{2})(?=[ \u00a0]?(?:[A-Z]{1,4}\b|hrs|hours|h\b|local))/y;
const named = /(12[ ]noon|noon|midday|midnight)(?![A-Za-z])/iy;
const hours = /[ \u00a0]?(?:hrs?|hours|h|Uhr)\b\.?/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function minutesOf(hour: number, minute: number, letter: string | undefined): number | null {
  if (minute > 59) return null;
  if (letter === undefined)
    return hour > 24 || (hour === 24 && minute > 0) ? null : hour * 60 + minute;
  if (hour < 1 || hour > 23) return null;
  // "14:05 p.m." is printed now and then.
  if (hour > 12) return letter.toLowerCase() === 'p' ? hour * 60 + minute : null;
  return ((hour % 12) + (letter.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}

function readFace(
  text: string,
  at: number,
): { minutes: number; end: number; isPlain: boolean; needsZone: boolean } | null {
  const full = matchAt(withMinutes, text, at);
  if (full !== null) {
    const minutes = minutesOf(Number(full[1]), Number(full[3]), full[5]);
    const isPlain = full[5] !== undefined || full[2] !== '.';
    return minutes === null
      ? null
      : { minutes, end: at + full[0].length, isPlain, needsZone: false };
  }
  const whole = matchAt(wholeHour, text, at);
  if (whole !== null) {
    const minutes = minutesOf(Number(whole[1]), 0, whole[2]);
    return minutes === null
      ? null
      : { minutes, end: at + whole[0].length, isPlain: true, needsZone: false };
  }
  const four = matchAt(military, text, at);
  if (four !== null) {
    const minutes = minutesOf(Number(four[1]), Number(four[2]), undefined);
    return minutes === null
      ? null
      : { minutes, end: at + four[0].length, isPlain: true, needsZone: true };
  }
  const word = matchAt(named, text, at);
  if (word === null) return null;
  const minutes = /midnight/i.test(word[0]) ? 0 : 720;
  return { minutes, end: at + word[0].length, isPlain: false, needsZone: true };
}

/** Reads `14:07`, `9.05am`, `3:15 p.m. ET`, `1407 GMT`, `0821Z`, `Noon ET` at `at`. */
export function readClock(text: string, at: number): ReadClock | null {
  const face = readFace(text, at);
  if (face === null) return null;
  const afterHours = matchAt(hours, text, face.end)?.[0].length ?? 0;
  const zone = readZone(text, face.end + afterHours);
  if (face.needsZone && zone === null && afterHours === 0) return null;
  return {
    minutes: face.minutes % 1440,
    zone: zone?.zone ?? null,
    hasZone: zone !== null,
    isPlain: face.isPlain || zone !== null || afterHours > 0,
    start: at,
    end: zone?.end ?? face.end + afterHours,
  };
}
