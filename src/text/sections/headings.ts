import { isAuthorLine, isNameLine } from './bylines.ts';
import { readCaption } from './captions.ts';
import {
  address,
  bold,
  entry,
  isHeadingForm,
  isMetaLine,
  isPointsHeading,
  marked,
  numbered,
  speakerTurn,
} from './heading-form.ts';
import { countWords, hasFinalStop, type Line } from './line.ts';
import { isQuestion, type Turns } from './turns.ts';

const sentenceStop = /[.!?…]["'”’)]{0,2}$/;

/** A paragraph of running text, such as a heading stands above. */
function isParagraph(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return (
    entry.test(line.text) ||
    (line.text.length >= 28 && countWords(line.text, 5) >= 5 && hasFinalStop(line)) ||
    (line.text.length >= 14 && countWords(line.text, 3) >= 3 && sentenceStop.test(line.text)) ||
    line.text.length > 140
  );
}

/** How many lines of authors and photos can stand between a heading and its words. */
const mostBetween = 3;

/** `From Ann Lee in Geneva`: who wrote it stands between a heading and its words. */
function isBetween(line: Line, below: Line | undefined): boolean {
  if (readCaption(line) !== null) return true;
  if (hasFinalStop(line)) return false;
  return isAuthorLine(line) || (isNameLine(line) && below !== undefined && isAuthorLine(below));
}

/** The line of the first words below the heading at `at`, behind those of authors and photos. */
function firstBelow(lines: readonly Line[], at: number, to: number): Line | undefined {
  let next = at + 1;
  while (next <= at + mostBetween && next < to) {
    const line = lines[next];
    if (line === undefined || !isBetween(line, lines[next + 1])) break;
    next += 1;
  }
  return next < to ? lines[next] : undefined;
}

/** `Needs:` and the like bring in the entries behind them. */
function leadsEntries(line: Line, next: Line | undefined): boolean {
  return line.text.endsWith(':') && line.text.length <= 100 && isParagraph(next);
}

/** How a line is numbered: `I.` and `1.` are two lists, of which one heads the other. */
function numberingOf(line: Line | undefined): 'roman' | 'arabic' | null {
  if (line === undefined || !numbered.test(line.text)) return null;
  return /^\d/.test(line.text) ? 'arabic' : 'roman';
}

/** Whether the line is an entry of a numbered list, not a heading with a number. */
function isListed(line: Line, previous: Line | undefined, next: Line): boolean {
  const numbering = numberingOf(line);
  if (numbering === null) return false;
  return (
    numberingOf(next) === numbering || (numberingOf(previous) === numbering && !hasStop(previous))
  );
}

function hasStop(line: Line | undefined): boolean {
  return line !== undefined && hasFinalStop(line);
}

/** Whether the line only names who said the quotation above it. */
function isSpeakersName(line: Line, previous: Line | undefined): boolean {
  return (
    /["”»]$/u.test(previous?.text ?? '') &&
    /^(?:[–—-] ?)?(?:\p{Lu}[\p{L}’'.-]+ ?){2,4}(?:,|$)/u.test(line.text)
  );
}

/** What ends a press release; behind it stand its notes and contacts. */
const endMark = /^[^\p{L}\p{N}]{0,4}(?:ends?|30|###|# # #)[^\p{L}\p{N}]{0,4}$/iu;

/** How many lines a block of contacts can have. */
const mostContacts = 10;

/**
 * Whether the line stands by itself above a block of lines that holds an address, or behind a
 * release's end above any words.
 */
function headsContacts(lines: readonly Line[], at: number, to: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || (at > 0 && !line.isApart)) return false;
  // A name on top of a block of contacts is one of its lines.
  const isNamed = /contact|[ei]nquir|information/i.test(line.text) || entry.test(next.text);
  if (!next.isApart && !isNamed) return false;
  if (line.text.length > 60 || countWords(line.text, 7) > 6 || /[.!?…;,\d@]/.test(line.text))
    return false;
  if (!/^\p{Lu}/u.test(line.text) || at === 0 || endMark.test(line.text)) return false;
  const above = lines.slice(Math.max(0, at - 12), at);
  if (above.some(({ text }) => endMark.test(text))) return isParagraph(next) || hasAddress();
  const previous = lines[at - 1];
  const isBehind = hasStop(previous) || (previous !== undefined && entry.test(previous.text));
  return !line.text.endsWith(':') && isBehind && hasAddress();

  function hasAddress(): boolean {
    for (let below = at + 1; below < Math.min(to, at + mostContacts); below += 1) {
      const entryLine = lines[below];
      if (entryLine === undefined || entryLine.text.length > 120) return false;
      if (below > at + 1 && entryLine.isApart && !hasMore(below)) return false;
      if (address.test(entryLine.text)) return true;
    }
    return false;
  }

  function hasMore(below: number): boolean {
    return lines[below + 1]?.isApart === false;
  }
}

/** `Norway: NOK 600 million`: a line of a table. */
function isRow(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= 120 &&
    !hasFinalStop(line) &&
    /^[^:]{2,60}: \S|\d/u.test(line.text) &&
    !entry.test(line.text)
  );
}

/** Whether a few words stand by themselves above a block of lines of a table, behind its like. */
function headsTable(lines: readonly Line[], at: number, to: number): boolean {
  const [previous, line, next, below] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]];
  if (line === undefined || previous === undefined || at + 2 >= to || !line.isApart) return false;
  if (line.text.length > 60 || countWords(line.text, 7) > 6 || !/^\p{Lu}/u.test(line.text))
    return false;
  if (hasFinalStop(line) || address.test(line.text) || isRow(line)) return false;
  if (!isParagraphEnd(previous) && !isRow(previous)) return false;
  return next?.isApart === true && below?.isApart === false && isRow(next) && isRow(below);
}

/** `Civil protection: five countries send help`: a headline with a colon, between paragraphs. */
function isColonHeadline(lines: readonly Line[], at: number, turns: Turns): boolean {
  const [previous, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (turns !== 'none' || line === undefined || previous === undefined || next === undefined)
    return false;
  if (!line.isApart || !next.isApart || line.text.length > 120 || hasFinalStop(line)) return false;
  const isSmall = /^\p{Lu}[^:.!?“"]{2,40}: \p{Ll}/u.test(line.text);
  const isCapital = /^\p{Lu}[^:.!?“"]{2,40}: \p{Lu}[^:;]*\p{Ll}$/u.test(line.text);
  if ((!isSmall && !isCapital) || countWords(line.text, 5) < 5) return false;
  if (isMetaLine(line) || address.test(line.text) || entry.test(line.text)) return false;
  const isBehind = hasStop(previous) || /[)\]”"]$/u.test(previous.text);
  return isBehind && next.text.length >= 60 && sentenceStop.test(next.text);
}

/** `AR/MK`: who typed it, below the rule that ends a release. */
function isCode({ text }: Line, previous: Line | undefined): boolean {
  return (
    previous !== undefined &&
    !/[\p{L}\d]/u.test(previous.text) &&
    /^[A-Z]{1,5}(?:[/.][A-Z]{1,5}){1,4}$/.test(text)
  );
}

/** A name, and below it `Reporter` or `Ann Lee is a reporter`: who wrote a report, at its end. */
function tellsOfAuthor(line: Line, next: Line, below: Line | undefined): boolean {
  if (!isNameLine(line)) return false;
  const words = isAuthorLine(next) ? below : next;
  return words?.text.startsWith(`${line.text} is `) === true;
}

/** `2. Attacks`, and right below it `2.1 On roads`. */
function headsNumbers(line: Line, next: Line, below: Line | undefined): boolean {
  const number = /^(\d{1,2})\.? \p{Lu}/u.exec(line.text)?.[1];
  return number !== undefined && next.text.startsWith(`${number}.1`) && isParagraph(below);
}

/** Whether the line at `at` heads the paragraphs behind it, within the lines to `to`. */
export function isHeading(lines: readonly Line[], at: number, to: number, turns: Turns): boolean {
  const line = lines[at];
  const next = at + 1 < to ? lines[at + 1] : undefined;
  if (line === undefined) return false;
  if (marked.test(line.text)) return true;
  if (next === undefined || isCode(line, lines[at - 1])) return false;
  if (line.text.length <= 60 && headsContacts(lines, at, to)) return true;
  if (headsTable(lines, at, to) || isColonHeadline(lines, at, turns)) return true;
  if (!isHeadingForm(line, turns === 'explainer')) return false;
  if (turns === 'interview' && isQuestion(line)) return false;
  if (turns === 'transcript' && speakerTurn.test(line.text)) return false;
  if (isPointsHeading(line)) return true;
  const previous = lines[at - 1];
  const before = lines[at - 2];
  // The last of three short lines or more ends a list.
  const isList = [previous, before].every((other) => other !== undefined && isHeadingForm(other));
  if (isList && !marked.test(previous?.text ?? '')) return false;
  if (isListed(line, previous, next) || isSpeakersName(line, previous)) return false;
  if (tellsOfAuthor(line, next, lines[at + 2])) return false;
  const below = at + 2 < to ? lines[at + 2] : undefined;
  if (isParagraph(firstBelow(lines, at, to)) || leadsEntries(next, below)) return true;
  if (headsNumbers(line, next, below)) return true;
  if (bold.test(line.text)) return !bold.test(previous?.text ?? '');
  return headsHeading(lines, at, to);
}

/** Whether a heading stands right below this one, each by itself, behind a paragraph. */
function headsHeading(lines: readonly Line[], at: number, to: number): boolean {
  const [previous, line, next, below] = lines.slice(at === 0 ? 0 : at - 1, at + 3);
  if (previous === undefined || line === undefined || next === undefined) return false;
  if (at === 0 || at + 2 >= to || below === undefined) return false;
  if (!line.isApart || !next.isApart || !below.isApart) return false;
  if (!isHeadingForm(next) || !isParagraphEnd(previous)) return false;
  return isParagraph(below) || leadsEntries(below, lines[at + 3]);
}

function isParagraphEnd(line: Line): boolean {
  return isParagraph(line) && !line.text.endsWith(':');
}

/** Whether the first lines of a text hold its title: `at` is the line, `first` the text's first. */
export function isTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || lines.length < 2 || line.text.length > 220) return false;
  if (marked.test(line.text) || bold.test(line.text)) return true;
  if (isMetaLine(line) || entry.test(line.text)) return false;
  // The numbers of a day are no telephone's.
  if (address.test(line.text.replace(/\b\d{1,4}([-/])\d{1,2}\1\d{2,4}\b/u, ''))) return false;
  if (!/\p{L}/u.test(line.text) || countWords(line.text, 40) > 34) return false;
  // Sentences with an emoji instead of the last stop are a post's.
  if (/[\p{Ll}\d][.!?] \p{Lu}/u.test(line.text) && /\p{Extended_Pictographic}/u.test(line.text))
    return false;
  if (/[?!]["”’]?$/.test(line.text)) return countWords(line.text, 24) <= 20;
  return !hasFinalStop(line);
}
