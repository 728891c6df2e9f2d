import {
  dayIn,
  isAgency,
  isDateline,
  isKnownCity,
  isLoneDateline,
  namesAgency,
  places,
  smallWords,
  withSmallMonth,
} from './dateline-form.ts';
import { hasFinalStop, headOf, type Line } from './line.ts';
import { plainLetters } from './plain-letters.ts';
import { readPrintedDay, type PrintedDay } from './printed-day.ts';

/** The place, day and agency that a report begins with. Offsets are those of the whole text. */
export interface Dateline {
  readonly start: number;
  /** Behind its last word; the dash is behind it. */
  readonly end: number;
  /** Where the report's own words begin. */
  readonly bodyStart: number;
  readonly day: PrintedDay | null;
  /** Where the day is printed. */
  readonly daySpan: { readonly start: number; readonly end: number } | null;
}

const dash =
  /[ \u00a0\u202f]{0,2}(?:--|[—–―])[ \u00a0\u202f]{0,2}|[ \u00a0]-[ \u00a0]|(?<=[)/])-[ \u00a0]?|(?<=[)/]): |(?<=[\d\p{Ll}.]): (?=[\p{Lu}“"\d])| \| |(?<=[\d)/])\. (?=[\p{Lu}“"])/gu;

/** `Ankara, Turkey | XINHUA | `. */
const piped = new RegExp(`^(${places} ?\\| ?([A-Za-z /&]{2,40})) ?\\| ?(?=\\S)`);

/** The day that a dateline's words print, `origin` being where they begin in the text. */
export function dayOfDateline(printed: string, origin: number): Pick<Dateline, 'day' | 'daySpan'> {
  const words = withSmallMonth(printed);
  const match = dayIn.exec(words);
  const read = match === null ? null : readPrintedDay(words, match.index);
  if (match === null || read === null) return { day: null, daySpan: null };
  return { day: read.printed, daySpan: { start: origin + match.index, end: origin + read.end } };
}

/** `Jammu, Jun 4 (PTI) Three soldiers …`: the agency's bracket parts the dateline from its words. */
function withoutDash(head: string): { end: number; body: number } | null {
  const close = head.indexOf(')');
  if (close === -1 || close > 80) return null;
  const words = head.slice(0, close + 1);
  if (!/^ [\p{Lu}“"]/u.test(head.slice(close + 1, close + 3))) return null;
  return namesAgency(words) && isDateline(words, ')') ? { end: close + 1, body: close + 2 } : null;
}

/** `(Manila, March 12, Kyodo) Japan on …`: all of the dateline stands in a bracket. */
function inBracket(head: string): { end: number; body: number } | null {
  const words = /^\(([^()]{6,70})\) (?=[\p{Lu}“"])/u.exec(head)?.[1];
  const agency = words?.slice(words.lastIndexOf(', ') + 2);
  if (words === undefined || agency === undefined || agency.length === words.length) return null;
  const place = words.slice(0, words.length - agency.length - 2);
  if (!isAgency(agency) || !isDateline(place, '—')) return null;
  return { end: words.length + 2, body: words.length + 3 };
}

const smallWord = /[ \u00a0]([a-z]+)/g;
const anyMark = /[-–—―:|.()/[]/;

/**
 * Whether a mark that can end a dateline stands before the first word in small letters that no
 * dateline has: it is in hardly a paragraph, and takes a look at two or three words.
 */
function mayBegin(head: string): boolean {
  smallWord.lastIndex = 0;
  for (let match = smallWord.exec(head); match !== null; match = smallWord.exec(head))
    if (!smallWords.has(match[1] ?? '')) return anyMark.test(head.slice(0, match.index + 1));
  return true;
}

/** The dateline that a paragraph begins with, or null. */
export function readDateline(line: Line): Dateline | null {
  const head = headOf(line).slice(0, 180);
  const pipes = head.includes('|') ? piped.exec(plainLetters(head)) : null;
  if (pipes !== null && isAgency(pipes[2] ?? '')) {
    const end = line.start + (pipes[1]?.trimEnd().length ?? 0);
    return {
      start: line.start,
      end,
      bodyStart: line.start + pipes[0].length,
      day: null,
      daySpan: null,
    };
  }
  if (!mayBegin(head)) return null;
  dash.lastIndex = 0;
  // A dateline may hold dashes itself: "NEW YORK--(BUSINESS WIRE)--", "April 11 – Kyiv – ".
  let found: { end: number; body: number } | null = null;
  for (let count = 0; count < 6; count += 1) {
    const match = dash.exec(head);
    if (match === null) break;
    const words = head.slice(0, match.index);
    // A report begins with a capital; "Ukraine, Poland — both members — " is a sentence.
    if (/^\p{Ll}/u.test(head.slice(match.index + match[0].length))) continue;
    if (isDateline(words, match[0].trim()))
      found = { end: match.index, body: match.index + match[0].length };
  }
  found ??= withoutDash(head) ?? inBracket(head);
  if (found === null || found.body >= head.length) return null;
  // "PRESS RELEASE - FOR IMMEDIATE RELEASE" and "AM-SDN--Market, 4th Ld" begin no sentence.
  if (!/\p{Ll}/u.test(head.slice(found.body))) return null;
  if (line.text.length < found.body + 60 && !hasFinalStop(line)) return null;
  return {
    start: line.start,
    end: line.start + found.end,
    bodyStart: line.start + found.body,
    ...dayOfDateline(head.slice(0, found.end), line.start),
  };
}

/** Who sends it, behind a lone dateline: ` – Foreign Affairs Norland`. */
const sender = / [–—-] [\p{Lu}][\p{L} ,.&’'-]{3,60}$/u;

/**
 * The dateline that has a line of its own, as communiques and letters print it; a city in capitals
 * alone is one right above its paragraph, the line `next`.
 */
export function readLoneDateline(line: Line, next?: Line): Dateline | null {
  const { text } = line;
  if (text.length > 160) return null;
  const isCity =
    next !== undefined &&
    text.length <= 30 &&
    text === text.toUpperCase() &&
    isKnownCity(text) &&
    next.text.length >= 60;
  const from = sender.exec(text)?.index ?? text.length;
  if (!isCity && !isLoneDateline(text) && !isLoneDateline(text.slice(0, from))) return null;
  const { start, end } = line;
  return { start, end, bodyStart: end, ...dayOfDateline(line.text, start) };
}
