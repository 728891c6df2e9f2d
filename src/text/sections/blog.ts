import type { Span } from '../../shared/domain/span.ts';
import { abbreviations, type Zone } from './zone-names.ts';
import type { DayNumber } from '../values/dates/calendar.ts';
import { readBody, readReport, restOf } from './article.ts';
import { isAgo, isByline, isStampLine } from './bylines.ts';
import { daysOf, orderOf, type Moment, type Order } from './blog-days.ts';
import { dayHeading } from './day-heading.ts';
import { readDateline, type Dateline } from './datelines.ts';
import { readFront } from './front.ts';
import { readInner, type Manner } from './inner.ts';
import { readLabel, readTrailingLabel, type TimeLabel } from './labels.ts';
import type { Line } from './line.ts';
import type { LiveBlog } from './live-blog.ts';
import { timeOf } from './moment.ts';
import { notedZone } from './noted-zone.ts';
import type { Piece } from './piece.ts';
import type { PrintedDay } from './printed-day.ts';
import { indianSummer } from './zones.ts';

/** A label with the lines that it governs and the day that is printed over it. */
interface Entry {
  readonly label: TimeLabel;
  /** Where its headline stands below the label. */
  readonly headline: Line | null;
  readonly firstLine: number;
  readonly lineAfter: number;
  /** The line of a day that stands above it. */
  readonly dayLine: number | null;
  readonly printed: PrintedDay | null;
}

/** The headline behind or below a label. */
function headlineOf(
  lines: readonly Line[],
  label: TimeLabel,
  headlines: ReadonlySet<number>,
): Line | null {
  const own = lines[label.line];
  if (headlines.has(label.line) && own !== undefined) return restOf(own, label.bodyStart);
  return headlines.has(label.line + 1) && label.isAlone ? (lines[label.line + 1] ?? null) : null;
}

/** The first line of the block that ends in the line `at`. */
function blockStart(lines: readonly Line[], at: number): number {
  let first = at;
  while (first > 0 && lines[first]?.isApart === false) first -= 1;
  return first;
}

/** Entries whose labels stand below their words. */
function closedEntries(lines: readonly Line[], labels: readonly TimeLabel[]): readonly Entry[] {
  return labels.map((label, index): Entry => {
    const before = labels[index - 1];
    const firstLine = before === undefined ? blockStart(lines, label.line) : before.line + 1;
    return {
      label,
      headline: null,
      firstLine,
      lineAfter: label.line + 1,
      dayLine: null,
      printed: label.day,
    };
  });
}

/** Whether the time is told above the label's line, too: from now, or for another place. */
function isTimeAbove(lines: readonly Line[], at: number): boolean {
  const [above, own] = [lines[at - 1], lines[at]];
  if (above === undefined) return false;
  return (
    isAgo(above) || (own?.isApart === false && /\d[:.]\d\d/.test(above.text) && isStampLine(above))
  );
}

function entriesOf(lines: readonly Line[], blog: LiveBlog): readonly Entry[] {
  if (blog.closes) return closedEntries(lines, blog.labels);
  const hasAgo = (at: number): boolean => isTimeAbove(lines, at);
  const firstLines = blog.labels.map(({ line }, index) =>
    Math.min(blog.tops[index] ?? line, hasAgo(line) ? line - 1 : line),
  );
  const days = firstLines.map((line) => dayHeading(lines[line - 1]));
  const dayLines = firstLines.map((line, index) => (days[index] === null ? null : line - 1));
  return blog.labels.map((label, index) => ({
    label,
    headline: headlineOf(lines, label, blog.headlines),
    firstLine: firstLines[index] ?? label.line,
    lineAfter: dayLines[index + 1] ?? firstLines[index + 1] ?? lines.length,
    dayLine: dayLines[index] ?? null,
    printed: label.day ?? days[index] ?? null,
  }));
}

/** The zone of clocks that print none: the one that is noted, that all others have, or that of the article's stamp. */
function silentZone(
  text: string,
  labels: readonly TimeLabel[],
  above: readonly Line[],
): Zone | null {
  const noted = notedZone(text);
  if (noted !== null) return noted;
  const zones = new Set(labels.map((label) => label.clock?.zone ?? null));
  zones.delete(null);
  const [only] = zones;
  if (zones.size > 0) return zones.size === 1 ? (only ?? null) : null;
  // The article's own stamp says it for all.
  return above.flatMap((line) => readLabel(line, 0)?.clock?.zone ?? []).at(0) ?? null;
}

function orderIn(labels: readonly TimeLabel[]): Order {
  const original = labels.findIndex((label) => label.kind === 'original');
  if (labels.length > 1 && original === labels.length - 1) return 'descending';
  if (labels.length > 1 && original === 0) return 'ascending';
  return orderOf(labels.flatMap((label) => label.clock?.minutes ?? []));
}

function zoneIn(text: string, clock: TimeLabel['clock'], silent: Zone | null): Zone | null {
  if (clock === null || !clock.hasZone) return silent;
  return clock.zone === abbreviations.get('IST') ? (indianSummer(text) ?? clock.zone) : clock.zone;
}

/** A headline, without the words of its time behind it. */
function headingIn(line: Line): Piece {
  const { start, end } = readTrailingLabel(line, 0)?.headline ?? line;
  return { kind: 'heading', start, end };
}

/** The dateline of the first line, or of the second below a line in brackets. */
function datelineIn([first, second]: readonly Line[]): Dateline | null {
  if (first === undefined) return null;
  const isNote = /^\([^()]*\)$/.test(first.text) && second !== undefined;
  return readDateline(isNote ? second : first);
}

/** `UPDATE 2-Two killed at port`: how an agency numbers the versions of a report. */
function versionIn(line: Line): Span | null {
  const words = /^(?:UPDATE|WRAPUP|REFILE) ?\d{1,2}(?=-\S)/.exec(line.text.slice(0, 20))?.[0];
  return words === undefined ? null : { start: line.start, end: line.start + words.length };
}

/** The section of one label, with what nests in it. */
function sectionOf(
  lines: readonly Line[],
  entry: Entry,
  manner: Manner,
  time: string | null,
  day: DayNumber | null,
): readonly Piece[] {
  const { label, firstLine, headline, lineAfter } = entry;
  const first = lines[firstLine];
  const labelLine = lines[label.line];
  const last = lines[lineAfter - 1];
  if (first === undefined || labelLine === undefined || last === undefined) return [];
  const rest = restOf(labelLine, label.bodyStart);
  const isClosed = lineAfter === label.line + 1 && firstLine < label.line;
  const behind = isClosed
    ? lines.slice(firstLine, label.line)
    : lines.slice(label.line + 1, lineAfter);
  const inner = rest === null ? behind : [rest, ...behind];
  const bodyStart = inner[0]?.start ?? last.end;
  const nested = readInner(inner, manner).filter(({ kind, start }) => {
    if (headline === null) return true;
    const author = inner[1]?.start === start ? inner[1] : undefined;
    return (
      start !== headline.start &&
      !(kind === 'heading' && author !== undefined && isByline(author, false))
    );
  });
  const isHeaded = nested.some(
    (piece) => piece.kind === 'heading' && piece.start === inner[0]?.start,
  );
  const top = isHeaded || headline !== null ? 1 : 0;
  const dateline = datelineIn(inner.slice(top, top + 2));
  const isOwnDay = entry.printed !== null || day !== manner.published;
  return [
    {
      kind: label.kind,
      start: first.start,
      end: last.end,
      label: versionIn(first) ?? label,
      bodyStart,
      time,
      clock: label.clockText,
      day: isOwnDay ? day : null,
    },
    ...(label.headline === null ? [] : [{ kind: 'heading' as const, ...label.headline }]),
    ...(firstLine < label.line && !isClosed && !isAgo(first) && !isStampLine(first)
      ? [headingIn(first)]
      : []),
    ...(headline === null ? [] : [headingIn(headline)]),
    ...(dateline === null
      ? []
      : [{ kind: 'dateline' as const, start: dateline.start, end: dateline.end }]),
    ...nested,
  ];
}

/** The sections of a live blog: what stands above the first label, and one section per label. */
export function readBlog(
  text: string,
  lines: readonly Line[],
  blog: LiveBlog,
  manner: Manner,
): readonly Piece[] {
  const entries = entriesOf(lines, blog);
  const [opening] = entries;
  if (opening === undefined) return [];
  const silent = silentZone(text, blog.labels, lines.slice(0, Math.min(opening.firstLine, 12)));
  const zones = blog.labels.map((label) => zoneIn(text, label.clock, silent));
  const moments = entries.map(({ label, printed }): Moment => {
    return { minutes: label.clock?.minutes ?? null, printed };
  });
  const days = daysOf(moments, orderIn(blog.labels), manner.published);
  const above = opening.dayLine ?? opening.firstLine;
  const front = readFront(lines, above, true);
  const pieces: Piece[] = [...front.pieces];
  if (front.next < above) pieces.push(...readReport(lines.slice(front.next, above), manner));
  for (const [index, entry] of entries.entries()) {
    const day = days[index] ?? null;
    const heading = entry.dayLine === null ? undefined : lines[entry.dayLine];
    if (heading !== undefined)
      pieces.push({ kind: 'heading', start: heading.start, end: heading.end, day });
    const time = timeOf(entry.label.clock, zones[index] ?? null, day);
    pieces.push(...sectionOf(lines, entry, manner, time, day));
  }
  const last = entries.at(-1);
  if (last !== undefined && last.lineAfter < lines.length)
    pieces.push(...readBody(lines.slice(last.lineAfter), manner, null));
  return pieces;
}
