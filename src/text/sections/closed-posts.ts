import { isAccount } from './account.ts';
import type { Manner } from './inner.ts';
import type { ClosingStamp } from './closing-stamps.ts';
import { isStampLine } from './bylines.ts';
import { isHeadingForm } from './heading-form.ts';
import { hasFinalStop, type Line } from './line.ts';
import { isFieldLine } from './meta-fields.ts';
import { momentOf } from './moment.ts';
import { readNamedStamp } from './named-stamps.ts';
import type { Piece } from './piece.ts';
import { signaturesOf } from './signatures.ts';
import { readThreads } from './threads.ts';
import type { Stamp } from './stamps.ts';
import { isNarration } from './voices.ts';

/** The end of a post: the line of its time, or of its signature. */
interface Closing {
  readonly line: number;
  readonly lastLine: number;
  readonly stamp: Stamp | null;
}

const unrolled =
  /(?<!\p{L})(?:un)?roll(?:ed|s)?(?!\p{L})|^thread\b.{0,60}\d{4}$|^thread by |\(\d{1,3} (?:posts|tweets)\)$|^read on /iu;

/** Closing stamps, and the lines that end with a signature, in text order. */
function closingsOf(lines: readonly Line[], stamps: readonly ClosingStamp[]): readonly Closing[] {
  const signed = lines.flatMap((line, at): readonly Closing[] => {
    const sign = signaturesOf(line.text).at(-1);
    const isEnd = sign !== undefined && sign.end >= line.text.length - 1;
    return isEnd ? [{ line: at, lastLine: at, stamp: sign.stamp }] : [];
  });
  return [...stamps, ...signed].toSorted((a, b) => a.line - b.line);
}

/** Who signs: `— Ann Lee (`. */
const signer = /^[—–―-]+ ?([^(·|,]{2,60})/u;

/** Whether the text is the thread of one author, with answers at most, each post of it signed. */
function isSignedThread(lines: readonly Line[], closings: readonly Closing[]): boolean {
  if (closings.length < 3 || readThreads(lines).length > 0) return false;
  const counts = new Map<string, number>();
  for (const { line } of closings) {
    const own = lines[line];
    if (own === undefined) continue;
    const name = signer.exec(own.text)?.[1]?.trim() ?? readNamedStamp(own)?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) * 5 >= closings.length * 3;
}

/** The first line of what stands in one block, without an empty line, above the line `at`. */
function blockStart(lines: readonly Line[], at: number, from: number): number {
  let first = at;
  while (first > from && lines[first]?.isApart === false) first -= 1;
  return first;
}

/** `Saved from X, 9 January 2027`: when and whence posts were copied. */
function isStamped(line: Line): boolean {
  return isStampLine(line) || isFieldLine(line) || /^(?:saved|copied|archived) /iu.test(line.text);
}

/** Lines among and around the posts: accounts and titles head, all others are body. */
export function outsideOf(lines: readonly Line[], isTop = false): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [at, line] of lines.entries()) {
    const { start, end } = line;
    const last = pieces.at(-1);
    const canHead =
      isHeadingForm(line) || (at === 0 && isTop && !hasFinalStop(line) && line.text.length <= 200);
    const heads =
      isAccount(line) ||
      (canHead && !unrolled.test(line.text) && ((at === 0 && isTop) || !isStamped(line)));
    // A handle stands below the name that it belongs to.
    const isHandle = line.text.startsWith('@') && !line.isApart && last?.kind === 'heading';
    if (heads && isHandle) pieces.splice(-1, 1, { ...last, end });
    else if (heads) pieces.push({ kind: 'heading', start, end });
    else if (last?.kind === 'body') pieces.splice(-1, 1, { ...last, end });
    else pieces.push({ kind: 'body', start, end });
  }
  return pieces;
}

/**
 * The pieces of a text that is a thread whose posts end with their times, or with the signature of
 * its author; null if other words take
 * more than a quarter of its lines.
 */
export function readClosedThread(
  lines: readonly Line[],
  stamps: readonly ClosingStamp[],
  manner: Pick<Manner, 'published' | 'noted'>,
): readonly Piece[] | null {
  const closings = closingsOf(lines, stamps);
  const isSigned = isSignedThread(lines, closings);
  if (closings.length === 0 || (stamps.length === 0 && !isSigned)) return null;
  const pieces: Piece[] = [];
  let free = 0;
  let outside = 0;
  for (const { line, lastLine, stamp } of closings) {
    if (line < free) continue;
    let first = blockStart(lines, line, free);
    // A post has paragraphs, too; above the first one stands what tells of the thread.
    const lowest = free === 0 ? first : free;
    for (let above = lines[first - 1]; first > lowest && above !== undefined;) {
      if (isHeadingForm(above) || isAccount(above) || above.text.endsWith(':')) break;
      if (!isSigned && isNarration(above)) break;
      first -= 1;
      above = lines[first - 1];
    }
    const [start, end] = [lines[first]?.start ?? 0, lines[lastLine]?.end ?? 0];
    pieces.push(...outsideOf(lines.slice(free, first), free === 0));
    pieces.push({ kind: 'post', start, end, ...momentOf(stamp, manner.published, manner.noted) });
    outside += first - free;
    free = lastLine + 1;
  }
  outside += lines.length - free;
  if (outside * 4 > lines.length) return null;
  return [...pieces, ...outsideOf(lines.slice(free))];
}
