import type { Span } from '../../shared/domain/span.ts';
import type { ReadClock } from './clock.ts';
import { firstWordOf, headOf, type Line } from './line.ts';
import type { PrintedDay } from './printed-day.ts';
import { readStamp, type Stamp } from './stamps.ts';

/**
 * How surely a line begins an update: `sure` by its words; `likely` if the text has another one;
 * `weak` without a zone; `faint` if nothing parts the clock from the words behind it. A `stamp` is
 * a line such as "Updated 3:15 p.m. ET", which also stands under articles and their updates.
 */
export type Weight = 'sure' | 'likely' | 'weak' | 'faint' | 'stamp';

/** The label of an update or of the original entry. Offsets are those of the whole text. */
export interface TimeLabel {
  /** Index of its line. */
  readonly line: number;
  readonly kind: 'update' | 'original';
  readonly weight: Weight;
  readonly start: number;
  readonly end: number;
  /** Where the words behind label and colon begin; the line's end if there are none. */
  readonly bodyStart: number;
  /** Whether nothing else stands in the line. */
  readonly isAlone: boolean;
  readonly clock: ReadClock | null;
  /** The clock time as printed. */
  readonly clockText: string | null;
  readonly day: PrintedDay | null;
  /** The headline in the same line before the label; null where the label stands first. */
  readonly headline: Span | null;
}

const markup = /^(?:#{1,6} |[-•·▪●◦►*+] |\*{1,2}|__|[[(]){0,3}/;
const ordinalNumber = '(?: ?(?:no\\.? ?|#)?\\d{1,2}(?![\\d.]|:\\d|h\\d| ?[ap]\\.?m\\b))?';
const updateLead = new RegExp(
  `((?:live |latest |new |breaking )?updates?${ordinalNumber}|latest(?= ?\\())(?=[ :,;(\\[|–—]|-|$)`,
  'iy',
);
/** `12 minutes ago (14:20 GMT)` */
const agoLead =
  /((?:\d{1,3}|an?) ?(?:m|mins?|minutes?|h|hrs?|hours?) ago)(?= ?[(|·•–-]| at |[ \t]+\d{1,2}[:.]\d)/iy;
const stampLead =
  /((?:last |first |originally )?(?:updated|posted|published|added|filed|modified|as of))(?:(?: (?:at|on))?[ :,]|$)/iy;
const originalLead =
  /((?:original|earlier|previous|first|opening) (?:entry|story|post|article|report|version|text|item|publication|blog))(?=[ :,(–—-]|$)/iy;
const afterLead = /[ \t:,;|·•]{0,3}[[(]?(?:(?:at|on|as of|from|of) )?(?:[–—-] )?/y;
const closing = /[\])*_]{0,4}/y;
const separator =
  /[ \u00a0]{0,3}(?:--|[:|–—-])[\])*_]{0,4}(?=\s|[\p{L}\p{N}“"‘'#*]|$)[ \u00a0]{0,3}|\.(?=\s)\s{0,3}/uy;
/** Who wrote an entry, behind its time: `10:00 , Matt Mathers`. */
const author =
  /^[ \u00a0]?,[ \u00a0]?(?:by )?(?:\p{Lu}[\p{L}’'.-]+[ ]?){2,4}(?: in \p{Lu}[\p{L} ]+)?$/u;
/** A tweet's own line: `2:07 PM · Apr 11, 2025`. */
const postStamp = /^\d{1,2}:\d{2} ?[AP]M ?[·•-] ?(?:\p{L}{3} \d|\d{1,2} \p{L}{3})/u;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

interface Lead {
  readonly kind: 'update' | 'stamp' | 'original' | 'none';
  readonly end: number;
  readonly isCapital: boolean;
}

function readLead(head: string, at: number): Lead {
  // "UPDATE 2-Drone hits port" is how an agency titles the second version of a report.
  if (/^UPDATE \d{1,2}-\p{L}/u.test(head)) return { kind: 'none', end: at, isCapital: false };
  for (const [kind, pattern] of [
    ['original', originalLead],
    ['stamp', stampLead],
    ['update', updateLead],
    ['update', agoLead],
  ] as const) {
    pattern.lastIndex = at;
    const word = pattern.exec(head)?.[1];
    if (word !== undefined)
      return { kind, end: at + word.length, isCapital: word === word.toUpperCase() };
  }
  return { kind: 'none', end: at, isCapital: false };
}

/** `UPDATE (1858)`: four digits are a clock where brackets behind that word say so. */
function readBareClock(head: string, at: number, lead: Lead): Stamp | null {
  if (lead.kind !== 'update' || head.charAt(at - 1) !== '(') return null;
  const match = /^([01]\d|2[0-3])([0-5]\d)(?=\))/.exec(head.slice(at, at + 8));
  if (match === null) return null;
  const end = at + 4;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  const clock = { minutes, zone: null, hasZone: false, isPlain: true, start: at, end };
  const clockText = head.slice(at, end);
  return { clock, clockText, day: null, daySpan: null, start: at, end };
}

function weigh(
  lead: Lead,
  stamp: Stamp | null,
  isParted: boolean,
  isAlone: boolean,
): Weight | null {
  const hasClock = stamp?.clock !== null && stamp !== null;
  if (lead.kind === 'original') return isParted || isAlone ? 'sure' : null;
  if (lead.kind === 'stamp') {
    if (!hasClock) return null;
    return isAlone ? 'stamp' : isParted ? 'sure' : 'likely';
  }
  if (lead.kind === 'update') {
    if (hasClock) return isParted || isAlone ? 'sure' : 'likely';
    if (stamp !== null) return isParted ? 'sure' : null;
    return isParted && lead.isCapital ? 'sure' : null;
  }
  if (stamp === null || stamp.clock === null) return null;
  if (isParted || isAlone) return stamp.clock.hasZone ? 'likely' : 'weak';
  if (stamp.clock.hasZone) return 'weak';
  return stamp.clock.isPlain ? 'faint' : null;
}

/** First words of labels: without one of them, or a number, a line has no label. */
const firstWords: ReadonlySet<string> = new Set(
  (
    '0 update updates live latest new breaking last first originally updated posted published added ' +
    'filed modified as original earlier previous opening a an noon midday midnight the ' +
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september ' +
    'oct october nov november dec december mon monday tue tues tuesday wed weds wednesday thu thur ' +
    'thurs thursday fri friday sat saturday sun sunday'
  ).split(' '),
);

/** Reads the label that a line begins with, `index` being its place among the lines. */
export function readLabel(line: Line, index: number): TimeLabel | null {
  if (!firstWords.has(firstWordOf(line))) return null;
  const head = headOf(line);
  if (/^\d/.test(head) && postStamp.test(head)) return null;
  const from = markup.exec(head)?.[0].length ?? 0;
  const lead = readLead(head, from);
  const stampAt = lead.end + (lead.kind === 'none' ? 0 : lengthAt(afterLead, head, lead.end));
  const stamp = readStamp(head, stampAt) ?? readBareClock(head, stampAt, lead);
  if (lead.kind === 'none' && (stamp === null || stamp.clock === null)) return null;
  const read = stamp?.end ?? lead.end;
  // A bracket that was opened behind the first word belongs to the label: `UPDATE (1858)`.
  const isOpen = head.slice(from, read).includes('(') && !head.slice(from, read).includes(')');
  const end = isOpen && head.charAt(read) === ')' ? read + 1 : read;
  const closed = end + lengthAt(closing, head, end);
  const parted = lengthAt(separator, head, closed);
  // "Published 06:30 BST. Last updated 16:05 BST" is one line of stamps.
  const isStamped = lead.kind === 'stamp' && lengthAt(stampLead, head, closed + parted) > 0;
  const isAlone =
    isStamped ||
    closed + parted >= head.length ||
    (stamp !== null && author.test(head.slice(end, end + 80)) && line.text.length <= end + 80);
  const weight = weigh(lead, stamp, parted > 0, isAlone);
  if (weight === null) return null;
  const blank = /^\s{0,9}/.exec(head.slice(closed, closed + 9))?.[0].length ?? 0;
  const body = closed + Math.max(parted, blank);
  // Words that go on in lower case ("9.05am was late") belong to the clock's own sentence.
  if (parted === 0 && !isAlone && !/^[\p{Lu}\p{N}“"‘'#*([]/u.test(head.slice(body, body + 2)))
    return null;
  const clock = stamp?.clock ?? null;
  return {
    line: index,
    kind: lead.kind === 'original' ? 'original' : 'update',
    weight,
    start: line.start + from,
    end: line.start + end,
    bodyStart: isAlone ? line.end : line.start + body,
    isAlone,
    clock,
    clockText: clock === null ? null : head.slice(clock.start, clock.end),
    day: stamp?.day ?? null,
    headline: null,
  };
}

const trailingLead = /(?:published|posted|updated) at (?=\d)/iu;

/** Reads a label at the end of a headline's line: `Talks endpublished at 14:07 British Summer Time`. */
export function readTrailingLabel(line: Line, index: number): TimeLabel | null {
  const { text } = line;
  if (text.length > 300) return null;
  const match = text.includes(' at ') ? trailingLead.exec(text) : null;
  if (match === null || match.index < 3) return null;
  const stamp = readStamp(text, match.index + match[0].length);
  if (stamp === null || stamp.clock === null || stamp.end < text.length) return null;
  const number = /^\d{1,3}[.)] +/.exec(text)?.[0].length ?? 0;
  const words = text.slice(number, match.index).trimEnd();
  if (words === '' || /[.,;:]$/.test(words)) return null;
  const { clock, day } = stamp;
  return {
    line: index,
    kind: 'update',
    weight: 'likely',
    start: line.start + match.index,
    end: line.end,
    bodyStart: line.end,
    isAlone: true,
    clock,
    clockText: text.slice(clock.start, clock.end),
    day,
    headline: { start: line.start + number, end: line.start + number + words.length },
  };
}
