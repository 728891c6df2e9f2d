import { columnsIn } from './columns.ts';
import { notesOf, splitFootnotes, writeLabels } from './footnotes.ts';
import { removeFurniture } from './furniture.ts';
import { joinLines, vocabularyOf } from './hyphens.ts';
import { linesOf, type Line } from './lines.ts';
import { joinColumns, paragraphsOf, type Paragraph } from './paragraphs.ts';
import { mainSize, type PdfPage } from './run.ts';

/** A document's text as a person reads it. */
export interface PdfText {
  readonly text: string;
  /** The heading in the largest letters on the first page; null if nothing stands out. */
  readonly heading: string | null;
  /** What ran through the pages at their edges and was left out. */
  readonly removed: readonly string[];
  /** How many words that were broken at a line's end were put together. */
  readonly mended: number;
}

interface Column {
  readonly lines: readonly Line[];
  readonly notes: readonly Line[];
}

/** The largest lines of the first page that has text, if they are larger than the rest. */
function headingOf(paragraphs: readonly Paragraph[], size: number): string | null {
  const first = paragraphs.slice(0, 12).filter(({ text }) => text.length <= 300);
  const largest = Math.max(0, ...first.map((paragraph) => paragraph.size));
  if (largest < size * 1.15) return null;
  const at = first.findIndex(
    (paragraph) => paragraph.size === largest && /\p{L}{2}/u.test(paragraph.text),
  );
  return first[at]?.text ?? null;
}

/**
 * Puts the text of pages together: columns one behind the other, lines to paragraphs, broken words
 * mended, what runs through the pages left out, notes numbered `[1]` and put at the end, rows of
 * tables as lines with tabs. One line for each paragraph.
 */
export function pdfText(all: readonly PdfPage[]): PdfText {
  const { pages, removed } = removeFurniture(all);
  const size = mainSize(pages.flatMap(({ runs }) => runs));
  const read = pages.map((page) =>
    columnsIn(page.runs).map((runs): Column => {
      const { body, notes } = splitFootnotes(linesOf(runs), size, page.height);
      return { lines: body, notes };
    }),
  );
  const vocabulary = vocabularyOf(
    (function* texts() {
      for (const page of read)
        for (const { lines, notes } of page)
          for (const { text } of [...lines, ...notes]) yield text;
    })(),
  );
  const notes: string[] = [];
  const columns: (readonly Paragraph[])[] = [];
  for (const page of read) {
    const numbers = new Map<string, number>();
    for (const { label, text } of page.flatMap((column) =>
      notesOf(column.notes, (first, next) => joinLines(first, next, vocabulary).text),
    )) {
      notes.push(`[${String(notes.length + 1)}] ${text}`);
      numbers.set(label, notes.length);
    }
    for (const { lines } of page) columns.push(paragraphsOf(lines, vocabulary, numbers));
  }
  const paragraphs = joinColumns(columns, vocabulary);
  return {
    text: [
      ...paragraphs.map(({ text }) => text),
      ...notes.map((note) => writeLabels(note, new Map())),
    ].join('\n'),
    heading: headingOf(paragraphs, size),
    removed,
    mended: paragraphs.reduce((sum, paragraph) => sum + paragraph.mended, 0),
  };
}
