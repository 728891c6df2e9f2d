import type { DayNumber } from '../values/dates/calendar.ts';
import { isAgo, isNameLine, isStampLine } from './bylines.ts';
import { readCaption } from './captions.ts';
import { outsideOf } from './closed-posts.ts';
import { headOf, type Line } from './line.ts';
import { momentOf } from './moment.ts';
import type { Piece } from './piece.ts';
import { readStamp, type Stamp } from './stamps.ts';
import { numberOf } from './threads.ts';
import { isNarration } from './voices.ts';

/** The lines above a post's words: who posts, and when. */
interface Head {
  readonly line: number;
  /** The first line of the words. */
  readonly next: number;
  readonly account: string;
  readonly stamp: Stamp | null;
}

const dash = /^[—–―-]/;
/** `Ann Lee @annlee`, `Ann Lee (@annlee) · 3 Jun 2026, 10:12`, with at most a time behind. */
const named =
  /^([^\n@:]{0,80}?\(?@[\w.@-]{2,60}\)?)(?:\s?[·•|,–—-]\s?|\s(?=\d|\p{Lu}\p{Ll}{2})|$)(.{0,60})$/u;
/** `u/annlee • 3 days ago`. */
const forum = /^(u\/[\w-]{2,40})(?:\s?[·•|,–—-]\s?(.{1,40}))?$/u;
/** `@annlee: The bridge is down.` */
const quoted = /^(@[\w.-]{2,40}): +(?=\S)/u;
const ago = /^(?:(?:\d{1,3}|an?) ?\p{L}{1,7} ago|\d{1,3} ?(?:s|m|h|d|w|mo|y))$/u;

/** `· 1/8`: the number of a post behind its time. */
const trailingNumber = /(?:^|\s?[·•|,–—-]\s?|\s)\(?\d{1,2}\/(?:\d{1,2})?\)?$/u;

/** The time behind an account; null if other words stand there. */
function timeBehind(printed: string): { readonly stamp: Stamp | null } | null {
  const words = printed.replace(trailingNumber, '');
  if (words === '' || ago.test(words)) return { stamp: null };
  const stamp = readStamp(words, 0);
  return stamp !== null && /^\W*$/.test(words.slice(stamp.end)) ? { stamp } : null;
}

function isName({ text }: Line): boolean {
  return text.length <= 60 && /^[\p{Lu}\p{Lo}]/u.test(text) && !/[.:!?,;@]$/.test(text);
}

/** The head of a post that begins in the line `at`; null if none does. */
function headAt(lines: readonly Line[], at: number): Head | null {
  const line = lines[at];
  if (line === undefined || dash.test(line.text)) return null;
  const inline = line.text.startsWith('@') ? quoted.exec(headOf(line))?.[1] : undefined;
  if (inline !== undefined) return { line: at, next: at, account: inline, stamp: null };
  if (line.text.length > 140) return null;
  const below = lines[at + 1];
  // A name above a line of its handle.
  const isAbove =
    below?.isApart === false &&
    below.text.startsWith('@') &&
    isName(line) &&
    named.test(below.text);
  const own = isAbove ? below : line;
  if (!own.text.includes('@') && !own.text.startsWith('u/')) return null;
  const match = named.exec(own.text) ?? forum.exec(own.text);
  const time = match === null ? null : timeBehind(match[2] ?? '');
  if (match === null || time === null) return null;
  let next = at + (isAbove ? 2 : 1);
  let { stamp } = time;
  const line3 = lines[next];
  if (stamp === null && line3 !== undefined && (isStampLine(line3) || isAgo(line3))) {
    stamp = readStamp(headOf(line3), 0);
    next += 1;
  }
  if (next >= lines.length) return null;
  return { line: at, next, account: match[1] ?? '', stamp };
}

/** A post that begins with a name in one line and its time in the next, as on Facebook. */
function plainHeadAt(lines: readonly Line[], at: number): Head | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || below === undefined || !line.isApart || below.isApart) return null;
  if (!isNameLine(line) || !isStampLine(below) || at + 2 >= lines.length) return null;
  const stamp = readStamp(headOf(below), 0);
  if (stamp === null || stamp.clock === null || lines[at + 2]?.isApart === true) return null;
  return { line: at, next: at + 2, account: line.text, stamp };
}

/** Posts below plain names, of which one at least comes again. */
function plainHeadsOf(lines: readonly Line[]): readonly Head[] {
  const heads = lines.flatMap((_, at) => plainHeadAt(lines, at) ?? []);
  const names = new Set(heads.map(({ account }) => account));
  return names.size * 4 <= heads.length * 3 ? heads : [];
}

function headsOf(lines: readonly Line[]): readonly Head[] {
  const plain = plainHeadsOf(lines);
  if (plain.length >= 3) return plain;
  const heads: Head[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = headAt(lines, at);
    if (head === null) continue;
    heads.push(head);
    at = Math.max(at, head.next - 1);
  }
  return heads;
}

/** Whether most of the lines stand right below words and above an empty line: they sign what is above. */
function areBelow(lines: readonly Line[], heads: readonly Head[]): boolean {
  const below = heads.filter(
    ({ line, next }) => lines[line]?.isApart === false && lines[next]?.isApart !== false,
  );
  return below.length * 2 > heads.length;
}

/** A post that shows the one behind it: `From somebody who was there: ⤵️`. */
const shows = /(?::|[⤵↓👇⬇]\uFE0F?)[^\p{L}\p{N}]{0,4}$/u;

/** The line behind each post; what stands apart behind the last is none of it where no post has parts. */
function linesBehind(lines: readonly Line[], heads: readonly Head[]): readonly number[] {
  const ends = heads.map((_, index) => heads[index + 1]?.line ?? lines.length);
  const isApartIn = (from: number, to: number): number => {
    const at = lines.slice(from + 1, to).findIndex((line) => line.isApart);
    return at === -1 ? to : from + 1 + at;
  };
  const isWhole = heads.slice(0, -1).every(({ next }, index) => {
    const end = ends[index] ?? next;
    return isApartIn(next, end) === end;
  });
  const last = heads.at(-1);
  if (last === undefined || !isWhole) return ends;
  return [...ends.slice(0, -1), isApartIn(last.next, lines.length)];
}

/** How many lines at the end of a post's are captions that stand apart from its words. */
function captionsBehind(lines: readonly Line[], from: number, end: number): number {
  let first = end;
  while (first > from + 1) {
    const line = lines[first - 1];
    if (line === undefined || !line.isApart || readCaption(line) === null) break;
    first -= 1;
  }
  return end - first;
}

function captionOf({ start, end }: Line): Piece {
  return { kind: 'caption', start, end };
}

/** The time that a post ends with, where it begins with none. */
function closingStamp(last: Line): Stamp | null {
  return isStampLine(last) ? readStamp(headOf(last), 0) : null;
}

/**
 * The pieces of a text that is a thread, with answers or without, whose posts each begin with a
 * line of who posts; null if it is none, but an article that shows posts.
 */
export function readHeadedThread(
  lines: readonly Line[],
  published: DayNumber | null,
): readonly Piece[] | null {
  const heads = headsOf(lines);
  const [first] = heads;
  if (first === undefined || heads.length < 3 || first.line * 4 > lines.length) return null;
  if (areBelow(lines, heads)) return null;
  const told = lines.filter((line, at) => at > first.line && line.isApart && isNarration(line));
  const isTold = told.length > heads.length + heads.length / 2;
  if (isTold || lines[first.line - 1]?.text.endsWith(':') === true) return null;
  const behind = linesBehind(lines, heads);
  const pieces: Piece[] = [...outsideOf(lines.slice(0, first.line), true)];
  for (const [index, head] of heads.entries()) {
    const end = behind[index] ?? lines.length;
    const follower = heads[index + 1];
    const shown =
      follower !== undefined &&
      follower.account !== head.account &&
      shows.test(lines[end - 1]?.text.slice(-12) ?? '');
    const captions = shown ? 0 : captionsBehind(lines, head.next, end);
    const last = lines[(shown ? (behind[index + 1] ?? end) : end) - captions - 1];
    const [top, words] = [lines[head.line], lines[head.next]];
    if (top === undefined || words === undefined || last === undefined) continue;
    const number = numberOf(words, head.next);
    const label = number?.isFirst === true ? { start: number.start, end: number.end } : null;
    pieces.push({
      kind: 'post',
      start: top.start,
      end: last.end,
      label,
      bodyStart: words.start,
      ...momentOf(head.stamp ?? closingStamp(last), published),
    });
    pieces.push(...lines.slice(end - captions, end).map(captionOf));
  }
  return [...pieces, ...outsideOf(lines.slice(behind.at(-1) ?? lines.length))];
}
