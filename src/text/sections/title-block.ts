import { isByline } from './bylines.ts';
import { readCaption } from './captions.ts';
import { readDateline } from './datelines.ts';
import { entry } from './heading-form.ts';
import { readLink } from './links.ts';
import { isMark } from './letterhead.ts';
import { countWords, type Line } from './line.ts';

/** The lines of a title: kicker, title and standfirst, and below them who wrote it and when. */
export interface TitleBlock {
  /** The first line of names and dates. */
  readonly names: number;
  /** The line after the block. */
  readonly lineAfter: number;
}

const mostLines = 8;
/** Kicker, title and standfirst. */
const mostTitles = 3;
const mostLength = 220;

function canHead(line: Line): boolean {
  return (
    line.text.length <= mostLength &&
    !entry.test(line.text) &&
    readLink(line) === null &&
    readDateline(line) === null
  );
}

/** `By Ann Lee`: no title has these words. */
function isBySomebody({ text }: Line): boolean {
  return /^(?:By|BY) (?:\p{Lu}[\p{L}’'.-]+ ){1,3}(?:\p{Lu}[\p{L}’'-]+$|with |and |in )/u.test(text);
}

/**
 * The block of lines, without an empty one between, that begins at `from` and tells title and
 * author; null if names or dates do not follow a title in it.
 */
export function readTitleBlock(
  lines: readonly Line[],
  from: number,
  to: number,
): TitleBlock | null {
  let names = -1;
  let hasTitle = false;
  let captions = 0;
  let at = from;
  for (; at < Math.min(to, from + mostLines); at += 1) {
    const line = lines[at];
    if (line === undefined || (at > from && line.isApart)) break;
    if (line.text.length > mostLength) return null;
    if (hasTitle && readCaption(line) !== null) {
      captions += 1;
      continue;
    }
    if (names === -1 && hasTitle && (isByline(line, false) || isMark(line))) names = at;
    if (names === -1 && (!canHead(line) || (at === from && isBySomebody(line)))) return null;
    hasTitle ||= countWords(line.text, 3) > 2;
  }
  const isBlock = lines[at]?.isApart === true;
  return isBlock && names !== -1 && names - from - captions <= mostTitles
    ? { names, lineAfter: at }
    : null;
}
