import { isByline } from './bylines.ts';
import type { Line } from './line.ts';
import { readLink } from './links.ts';
import { isNarration, isSpeech } from './voices.ts';

/** How editors take leave. */
const words =
  /(?<!\p{L})(?:that(?:['’]s| is| was) (?:all|it|a wrap|your)|see you|until (?:next|tomorrow|then|monday)|back (?:tomorrow|next|on \p{L}+)|reply to (?:this|us)|tips (?:and|to)|edited by|compiled by|next (?:issue|edition|bulletin|digest|newsletter)|appears (?:every|each|on)|(?:un)?subscribe|sign up|forwarded|your inbox|get in touch|feedback|corrections? (?:to|and|or)|thanks for reading|have a good)(?!\p{L})|\S@\S/iu;

/** Whether a line takes leave of the readers, tells who made the text, or has no words at all. */
export function takesLeave(line: Line): boolean {
  return (
    readLink(line) !== null ||
    isByline(line, true) ||
    !/[\p{L}\d]/u.test(line.text) ||
    words.test(line.text.slice(0, 400)) ||
    (isSpeech(line) && !isNarration(line))
  );
}

/** The line behind the last one that does not take leave, below the line `from`. */
export function endBeforeLeave(lines: readonly Line[], from: number): number {
  let end = lines.length;
  for (; end > from; end -= 1) {
    const line = lines[end - 1];
    if (line === undefined || !line.isApart || !takesLeave(line)) break;
  }
  return end;
}
