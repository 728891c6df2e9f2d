import { plainLine } from '../plain-line.ts';
import { shorten } from '../title.ts';
import type { PdfContent } from './open-pdf.ts';
import { createdOn } from './pdf-metadata.ts';
import type { PdfText } from './pdf-text.ts';

const mostShown = 4;

function listOf(lines: readonly string[]): string {
  const shown = lines
    .slice(0, mostShown)
    .flatMap((line) => plainLine(line.slice(0, 300), 400) ?? [])
    .map((line) => `“${shorten(line, 80)}”`);
  const rest = lines.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}

function pagesOf(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).join(', ');
  const rest = numbers.length - 10;
  return `Page${numbers.length === 1 ? '' : 's'} ${shown}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}

/** What was decided while a PDF was read, and may be wrong. */
export function pdfNotes(
  { empty, unreadable, turned, info, isMended, missingTables }: PdfContent,
  { removed, mended }: PdfText,
): readonly string[] {
  const made = createdOn(info);
  return [
    ...(isMended ? ['The file is truncated: what is left of it was read.'] : []),
    ...(missingTables.length === 0
      ? []
      : [
          `Letters are missing: fonts are not in the file and need tables that Gloss does not have (${missingTables.slice(0, 3).join(', ')}).`,
        ]),
    ...(empty.length === 0
      ? []
      : [`${pagesOf(empty)}: no text there, so it is empty, a picture or a scan.`]),
    ...(unreadable.length === 0 ? [] : [`${pagesOf(unreadable)} could not be read.`]),
    ...(removed.length === 0 ? [] : [`Left out, since it is on every page: ${listOf(removed)}.`]),
    ...(turned.length === 0 ? [] : [`Left out, since it is printed askew: ${listOf(turned)}.`]),
    ...(mended === 0
      ? []
      : [`${String(mended)} word${mended === 1 ? '' : 's'} broken at a line’s end put together.`]),
    ...(made === null
      ? []
      : [`The file was made on ${made}, which need not be when it was published.`]),
  ];
}
