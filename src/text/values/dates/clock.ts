import { phrases, skipAny } from './phrases.ts';
import type { Words } from './words.ts';
import { printedZones } from './zones.ts';

const hourMarks = phrases('h|hrs|hours');
/** Zones and words for one that leave the zone open: `ET` is one of two. */
const openZones = phrases('local time|eastern time|pacific time|et|pt|ct');
const atWords = phrases('at about|at around|at');

/** A time of day as EDTF writes it behind the day, `T14:07Z`, and the word behind it. */
export interface ReadClock {
  readonly suffix: string;
  readonly next: number;
}

function zoneAt(words: Words, at: number): string | null {
  const word = words[at] ?? '';
  return Object.hasOwn(printedZones, word) ? (printedZones[word] ?? null) : null;
}

/** `am`, `pm`, also `a.m.`, which is two words; the hours to add to a clock of twelve. */
function halfAt(words: Words, at: number): { add: number; next: number } | null {
  const isSplit = words[at + 1] === 'm';
  const half = isSplit ? `${words[at] ?? ''}m` : words[at];
  if (half !== 'am' && half !== 'pm') return null;
  return { add: half === 'pm' ? 12 : 0, next: at + (isSplit ? 2 : 1) };
}

function finish(
  words: Words,
  hour: number,
  minute: string,
  second: string | null,
  next: number,
): ReadClock | null {
  const half = halfAt(words, next);
  if (half !== null && (hour < 1 || hour > 12)) return null;
  const hours = half === null ? hour : (hour % 12) + half.add;
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const after = skipAny(words, half?.next ?? next, hourMarks);
  const zone = zoneAt(words, after);
  const clock = `T${String(hours).padStart(2, '0')}:${minute}${second === null ? '' : `:${second}`}`;
  return {
    suffix: clock + (zone ?? ''),
    next: zone === null ? skipAny(words, after, openZones) : after + 1,
  };
}

/** Reads `14:07`, `14:07:30 GMT`, `2:07 pm`, `2 p.m.`, `1407 GMT`, with `at` before it or not. */
export function readClock(words: Words, from: number): ReadClock | null {
  const start = skipAny(words, from, atWords);
  const first = words[start] ?? '';
  if (/^\d{4}$/.test(first) && zoneAt(words, start + 1) !== null)
    return finish(words, Number(first.slice(0, 2)), first.slice(2), null, start + 1);
  if (!/^\d{1,2}$/.test(first)) return null;
  const minute = words[start + 2] ?? '';
  if (words[start + 1] === ':' && /^\d{2}$/.test(minute)) {
    const second = words[start + 4] ?? '';
    return words[start + 3] === ':' && /^\d{2}$/.test(second)
      ? finish(words, Number(first), minute, second, start + 5)
      : finish(words, Number(first), minute, null, start + 3);
  }
  return halfAt(words, start + 1) === null
    ? null
    : finish(words, Number(first), '00', null, start + 1);
}
