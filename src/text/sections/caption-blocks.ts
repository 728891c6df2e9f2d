import { isByline, isNameLine } from './bylines.ts';
import { readCaption } from './captions.ts';
import { beginsWithCredit, isSource } from './credits.ts';
import { isFurniture } from './furniture.ts';
import { entry } from './heading-form.ts';
import { countWords, hasFinalStop, type Line } from './line.ts';
import { readLink } from './links.ts';
import type { Piece } from './piece.ts';

/** A photo's lines as one piece. */
export interface CaptionBlock {
  readonly piece: Piece;
  /** The first line that is none of the photo's. */
  readonly lineAfter: number;
}

/** The longest words of a photo above the line of its credit. */
const mostWords = 300;
/** What a photo shows, its caption and its credit, and the page's words for it. */
const mostLines = 6;

/** What pages print below a photo that can be folded. */
const folds = /^(?:hide|toggle) caption$|^enlarge(?: this)? image$/iu;

/**
 * A photo's words and its credit in a block of lines, in any order, of which one is told by its
 * words; null if there is none at `at`.
 */
export function readCaptionBlock(lines: readonly Line[], at: number): CaptionBlock | null {
  const [line, other] = [lines[at], lines[at + 1]];
  if (line === undefined || other === undefined || other.isApart || !line.isApart) return null;
  const labelled = labelledLines(lines, at);
  if (labelled > 1) {
    const end = lines[at + labelled - 1]?.end ?? other.end;
    return { piece: { kind: 'caption', start: line.start, end }, lineAfter: at + labelled };
  }
  const end = endOfBlock(lines, at);
  const block = lines.slice(at, end);
  const photo = block.some(({ text }) => folds.test(text)) ? block : withoutFurniture(block, line);
  const last = photo.at(-1);
  if (last === undefined || !isPhoto(photo)) return null;
  const piece: Piece = { kind: 'caption', start: line.start, end: last.end };
  return { piece, lineAfter: at + photo.length };
}

const labels = /^(?:image|media|photo|picture|video) (?:source|caption|credit)\b[,:]?/iu;

/** How many lines of a photo stand behind labels of their own: `Image source, …`, `Image caption, …`. */
function labelledLines(lines: readonly Line[], at: number): number {
  let count = 0;
  while (count < mostLines) {
    const [line, next] = [lines[at + count], lines[at + count + 1]];
    const label = line === undefined ? null : labels.exec(line.text);
    if (line === undefined || label === null || (count > 0 && line.isApart)) break;
    count += 1;
    // A label by itself has its words in the next line.
    if (label[0].length === line.text.length && next?.isApart === false && !labels.test(next.text))
      count += 1;
  }
  return count;
}

/** The line behind the block that begins at `at`, looked at as far as a photo's lines reach. */
function endOfBlock(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end <= at + mostLines && lines[end]?.isApart === false) end += 1;
  return end;
}

/** A block up to the words of the page that end it: `Advertisement`. */
function withoutFurniture(block: readonly Line[], first: Line): readonly Line[] {
  const page = block.findIndex((line) => line !== first && isFurniture(line));
  return page === -1 || block.slice(page).some((line) => !isFurniture(line))
    ? block
    : block.slice(0, page);
}

function isPhoto(block: readonly Line[]): boolean {
  if (block.length > mostLines) return false;
  if (block.some(({ text }) => folds.test(text)))
    return block.every((line) => line.text.length <= mostWords && readLink(line) === null);
  const [first, second, third] = block;
  if (first === undefined || second === undefined) return false;
  if (block.length === 2) return isPair(first, second) || namesItsPhoto(first, second);
  if (block.length > 3 || third === undefined || !isSource(first)) return false;
  // What a photo shows, for those who cannot see it, and its caption.
  return [second, third].every((line) => canBePhotos(line, false) && !hasFinalStop(line));
}

/** `Ann Lee`, and below it `Ann Lee says her house is gone`: whose photo it is, and of whom. */
function namesItsPhoto(first: Line, second: Line): boolean {
  return (
    isNameLine(first) &&
    second.text.length <= 200 &&
    second.text.startsWith(`${first.text} `) &&
    countWords(second.text, 7) > 5 &&
    !hasFinalStop(second)
  );
}

function isPair(line: Line, other: Line): boolean {
  const isFromSource = isSource(line) || beginsWithCredit(line);
  const isBefore = isFromSource && !hasFinalStop(line) && !hasFinalStop(other);
  const [isFirst, isSecond] = [
    isBefore || isCaption(line),
    (isCaption(other) && other.text.length <= 200) || isSource(other),
  ];
  if ((!isFirst && !isSecond) || !canBePhotos(line, isFirst)) return false;
  return canBePhotos(other, isSecond) && (!isFirst || other.text.length <= mostWords);
}

function isCaption(line: Line): boolean {
  return readLink(line) === null && readCaption(line) !== null;
}

/** Whether a line can be of a photo: by its own words, or since it is neither name nor link. */
function canBePhotos(line: Line, isTold: boolean): boolean {
  if (isTold) return true;
  if (line.text.length > mostWords || isByline(line, false) || isFurniture(line)) return false;
  return !entry.test(line.text) && readLink(line) === null && countWords(line.text, 4) >= 4;
}
