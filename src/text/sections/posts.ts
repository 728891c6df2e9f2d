import { isStampLine } from './bylines.ts';
import type { Span } from '../../shared/domain/span.ts';
import { introducesSpeech } from './block-quotes.ts';
import { countWords, headOf, type Line } from './line.ts';
import type { PrintedDay } from './printed-day.ts';
import { signaturesOf } from './signatures.ts';
import { readStamp, type Stamp } from './stamps.ts';
import { isNarration, isOpenEnded, isSpeech } from './voices.ts';

/** An embedded post with the lines that it takes. Offsets are those of the whole text. */
export interface Post extends Span {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly stamp: Stamp | null;
  readonly day: PrintedDay | null;
  readonly daySpan: Span | null;
}

const handle =
  /^(?:[^\n]{0,80}\s)?\(?@[\w.@-]{2,60}\)?(?:(?:\s?[·•|,–—-]\s?|\s(?=\d|\p{Lu}\p{Ll}{2}))[^\n]{1,40})?$/u;
/** `Follow us on X @ports`, `Defence editor @annlee`: whom to ask or read, and no post of theirs. */
const namesAuthor =
  /^(?:follow|find|contact|reach|join|tweet|message|e-?mail|by|from)(?!\p{L})|(?<!\p{L})(?:correspondent|editor|reporter|producer|columnist|writer) \(?@/iu;
const postStamp = /^\d{1,2}:\d{2} ?(?:[AP]M)? ?[·•|,-] ?\S/u;
const posted =
  /(?<!\p{L})(?:tweet(?:ed|s)?|posted|posts?|wrote|writes|X|Twitter|Telegram|Facebook|Truth Social|Bluesky|Threads|Instagram|LinkedIn)(?!\p{L})[^.!?]{0,120}:$/u;
const engagement =
  /^[\d.,]+[KMkm]? (?:Views|Reposts|Likes|Replies|Retweets|Quotes?|Bookmarks|Comments)/u;

/** The first of the lines above that belongs to a post which ends in the line `at`. */
function firstLineOf(lines: readonly Line[], at: number, from: number, isBare: boolean): number {
  const lowest = Math.max(from, at - 12);
  for (let above = at - 1; above >= lowest; above -= 1) {
    const line = lines[above];
    if (line === undefined) break;
    if (line.text.endsWith(':') && (posted.test(line.text.slice(-200)) || introducesSpeech(line)))
      return above + 1;
    if (isNarration(line)) break;
  }
  let first = at;
  while (first > lowest) {
    const line = lines[first - 1];
    const own = lines[first];
    if (line === undefined || own === undefined || line.text.endsWith(':')) break;
    const isNeeded = isBare && first === at;
    const belongs =
      isNeeded ||
      (!isNarration(line) && (isSpeech(line) || isOpenEnded(line))) ||
      /^\p{Ll}/u.test(own.text);
    if (!belongs) break;
    first -= 1;
  }
  return first;
}

function signedPosts(lines: readonly Line[], from: number, to: number): readonly Post[] {
  const posts: Post[] = [];
  let free = from;
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    let offset = 0;
    for (const sign of signaturesOf(line.text)) {
      const isBare = line.text.slice(offset, sign.start).trim() === '';
      const first = offset === 0 ? firstLineOf(lines, at, free, isBare) : at;
      const blank = /^\s*/.exec(line.text.slice(offset, offset + 20))?.[0].length ?? 0;
      const start =
        first === at ? line.start + offset + blank : (lines[first]?.start ?? line.start);
      const daySpan =
        sign.daySpan === null
          ? null
          : { start: line.start + sign.daySpan.start, end: line.start + sign.daySpan.end };
      const end = line.start + sign.end;
      const { stamp } = sign;
      const day = stamp?.day ?? null;
      posts.push({ start, end, firstLine: first, lastLine: at, stamp, day, daySpan });
      offset = sign.end;
      free = at + 1;
    }
  }
  return posts;
}

/** A post that begins with its author: a line of name and handle, the words, a line of its time. */
function headedPosts(lines: readonly Line[], from: number, to: number): readonly Post[] {
  const posts: Post[] = [];
  for (let at = from; at + 1 < to; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text.length > 140 || !line.text.includes('@')) continue;
    if (!handle.test(line.text) || namesAuthor.test(line.text)) continue;
    const above = lines[at - 1];
    const isNameAbove =
      line.text.startsWith('@') &&
      above !== undefined &&
      at > from &&
      above.text.length <= 60 &&
      countWords(above.text, 9) <= 6 &&
      !/[.:]$/.test(above.text);
    const first = isNameAbove ? at - 1 : at;
    let last = at + 1;
    for (let next = at + 1; next < Math.min(to, at + 14); next += 1) {
      const candidate = lines[next];
      if (candidate === undefined || (handle.test(candidate.text) && candidate.text.length <= 140))
        break;
      if (postStamp.test(candidate.text) || engagement.test(candidate.text)) last = next;
    }
    const stampLine = lines[last];
    // A name, a handle and a day without any words are an author's.
    if (stampLine === undefined || (last === at + 1 && isStampLine(stampLine))) continue;
    const inHead = /[·•|,–—-]\s?(\S.{1,38})$/u.exec(line.text);
    const place = inHead === null ? stampLine : line;
    const stampStart = inHead === null ? 0 : line.text.length - (inHead[1]?.length ?? 0);
    const stamp = readStamp(headOf(place), stampStart);
    posts.push({
      start: (lines[first] ?? line).start,
      end: stampLine.end,
      firstLine: first,
      lastLine: last,
      stamp,
      day: stamp?.day ?? null,
      daySpan:
        stamp === null || stamp.daySpan === null
          ? null
          : { start: place.start + stamp.daySpan.start, end: place.start + stamp.daySpan.end },
    });
    at = last;
  }
  return posts;
}

/** The embedded posts among the lines `from` to `to`, in text order. */
export function readPosts(lines: readonly Line[], from: number, to: number): readonly Post[] {
  const signed = signedPosts(lines, from, to);
  const taken = new Set<number>();
  for (const post of signed)
    for (let line = post.firstLine; line <= post.lastLine; line += 1) taken.add(line);
  const headed = headedPosts(lines, from, to).filter(
    (post) => !taken.has(post.firstLine) && !taken.has(post.lastLine),
  );
  return [...signed, ...headed].toSorted((a, b) => a.start - b.start);
}
