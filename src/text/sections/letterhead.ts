import { isByline, isStampLine } from './bylines.ts';
import { readDateline, readLoneDateline } from './datelines.ts';
import { isMetaLine, isReleaseMark } from './heading-form.ts';
import { isTitle } from './headings.ts';
import { countWords, hasFinalStop, type Line } from './line.ts';

/** How many lines can stand above a release's title. */
const mostLines = 8;

const release =
  /^(?:press|news|media) (?:release|statement|notice)s?(?:,? (?:no\.? ?|n[°º] ?)?[\d/ .-]{1,20}|(?:,| [|·–—-]) \d{1,2} \p{L}{3,9}\.? \d{4})?$/iu;
/** `Ref. 2026/047`, `No: 12-B`. */
const reference =
  /^(?:our |your )?(?:ref(?:erence)?|no|nr|number)\b[.:]{0,2} ?[\p{L}\d/. -]{0,30}\d/iu;
/** `SC/16021`, `IP/26/417`. */
const code =
  /^[A-Z]{0,6}[/-]?\d[\dA-Z]{0,8}(?:[/.-][\dA-Z]{1,8}){0,4}$|^[A-Z]{1,6}(?:[/-][\dA-Z]{1,8}){1,4}$/;

/** `PRESS RELEASE No. 7/2026`: what stands above a title, and no line of numbers alone. */
export function isReleaseKicker(line: Line): boolean {
  return line.text.length <= 60 && (isReleaseMark(line) || release.test(line.text));
}

/** Whether the line marks a text as a release, by its words or by the number that it is filed under. */
export function isMark(line: Line): boolean {
  const { text } = line;
  if (text.length > 60) return false;
  return (
    isReleaseMark(line) ||
    release.test(text) ||
    (/\d/.test(text) && !isStampLine(line) && (reference.test(text) || code.test(text)))
  );
}

function isParagraph(line: Line): boolean {
  if (readDateline(line) !== null || readLoneDateline(line) !== null) return true;
  return line.text.length >= 70 && hasFinalStop(line);
}

/** How many lines of a block of short ones name a sender, above a title that stands by itself. */
function senderOf(lines: readonly Line[]): number {
  const end = lines.findIndex((line, at) => at > 0 && line.isApart);
  const [title, below] = [lines[end], lines[end + 1]];
  if (end < 2 || title === undefined || below?.isApart !== true || !isParagraph(below)) return 0;
  if (countWords(title.text, 6) < 5 || !isTitle(lines, end) || isParagraph(title)) return 0;
  const isSender = lines
    .slice(0, end)
    .every((line) => countWords(line.text, 7) < 6 && !isByline(line, true) && isTitle(lines, 0));
  return isSender ? end : 0;
}

/**
 * How many lines of a release's letterhead stand above its title: marks (`For immediate release`),
 * its number, its sender and its date, in any order; 0 without a mark or number among them.
 */
export function letterheadOf(lines: readonly Line[], to: number): number {
  const above = lines.slice(0, Math.min(to, mostLines));
  if (!above.some(isMark)) return senderOf(above);
  const paragraph = above.findIndex(isParagraph);
  const front = paragraph === -1 ? above : above.slice(0, paragraph);
  if (!front.some(isMark)) return 0;
  const isTop = front.map((line) => isMark(line) || isStampLine(line) || isMetaLine(line));
  const canBeTitle = front.map(
    (line, at) =>
      isTop[at] === false &&
      countWords(line.text, 3) > 2 &&
      !isByline(line, true) &&
      isTitle(lines, at),
  );
  // The title is the first line that can be one behind the last mark that has one behind it.
  const last = isTop.findLastIndex((top, at) => top && canBeTitle.includes(true, at));
  // A long line before that of the sender, `From:`, is the title that he follows.
  const sender = front.findIndex(({ text }) => /^from:$/iu.test(text));
  const before = canBeTitle.lastIndexOf(true, sender);
  if (sender > 0 && before > 0 && countWords(front[before]?.text ?? '', 5) > 4) return before;
  return last === -1 ? 0 : canBeTitle.indexOf(true, last);
}
