import type { Span } from '../../shared/domain/span.ts';
import { readLines } from '../document/lines.ts';

/** A line that holds more than white space, without the white space at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** Whether an empty line parts it from the one before. */
  readonly isApart: boolean;
}

/** How much of a line's end or beginning is looked at for a label, a name, a credit. */
const reach = 400;

/** The lines of a text; offsets are UTF-16 code units. */
export function linesOf(text: string): readonly Line[] {
  let last = 0;
  const lines = readLines(text).map(({ start, end }) => {
    const firstBreak = text.indexOf('\n', last);
    const nextBreak = firstBreak === -1 ? -1 : text.indexOf('\n', firstBreak + 1);
    const isApart = nextBreak !== -1 && nextBreak < start;
    const line = { start, end, text: text.slice(start, end), isApart: isApart && last > 0 };
    last = end;
    return line;
  });
  // Where a text has no empty lines, each of its lines is a paragraph.
  if (lines.length < fewestLines || lines.some(({ isApart }) => isApart)) return lines;
  return lines.map(({ start, end, text: own }, at) => ({ start, end, text: own, isApart: at > 0 }));
}

/** How many lines a text needs for that to say anything. */
const fewestLines = 5;

/** The line's first characters: patterns run over these, so that an endless line costs nothing. */
export function headOf(line: Line): string {
  return line.text.slice(0, reach);
}

/** The line's last characters. */
export function tailOf(line: Line): string {
  return line.text.slice(-reach);
}

/** How many marks can stand before a line's first word: bullets, quotes, brackets. */
const mostMarks = 8;

/**
 * The line's first word in small letters, of ASCII alone, or `0` for a number; empty if it begins
 * with another letter. Rules that need certain first words ask for it before they run a pattern.
 */
export function firstWordOf({ text }: Pick<Line, 'text'>): string {
  for (let at = 0; at < mostMarks; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return '0';
    if (!isAsciiLetter(unit)) continue;
    let end = at + 1;
    while (end < at + 16 && isAsciiLetter(text.charCodeAt(end))) end += 1;
    return text.slice(at, end).toLowerCase();
  }
  return '';
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

const finalStop = /[.!?…:;,](?:["'”’»)\]*_]{0,4})$/;

/** `… by June. (Harbour Post)`: whose words they are, behind the last sentence. */
const stopBeforeSource = /[.!?]["'”’]? \([^()]{2,40}\)$/u;

/** Whether the line ends as a sentence (or part of one) does, closing marks and sources aside. */
export function hasFinalStop(line: Line): boolean {
  return (
    finalStop.test(line.text.slice(-8)) ||
    (line.text.endsWith(')') && stopBeforeSource.test(line.text.slice(-50)))
  );
}

const wideSpace = /\s/;

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return wideSpace.test(String.fromCharCode(unit));
}

/** Words parted by white space, counted up to a bound; a loop, since pieces take more to make. */
export function countWords(text: string, most: number): number {
  const end = Math.min(text.length, most * 40);
  let count = 0;
  let inWord = false;
  for (let at = 0; at < end && count < most; at += 1) {
    const isWord = !isSpace(text.charCodeAt(at));
    if (isWord && !inWord) count += 1;
    inWord = isWord;
  }
  return count;
}
