import { rowsOf, rowText } from './lines.ts';
import type { PdfPage, Run } from './run.ts';

/** What was left out of all pages, as it is printed on the first that has it. */
export interface Furnished {
  readonly pages: readonly PdfPage[];
  readonly removed: readonly string[];
}

/** How much of a page, at each end, may be taken up by what runs through all pages. */
const margin = 0.16;
/** Of these outermost rows. */
const mostRows = 4;

interface Row {
  readonly page: number;
  readonly runs: readonly Run[];
  readonly text: string;
  /** The same without its figures, and at which height of the page. */
  readonly key: string;
  readonly figures: readonly number[];
  readonly isEdge: boolean;
}

const pageNumber =
  /^(?:[-–—[(|]\s?)?(?:page|seite|p\.|стр\.|página|pagina)?\s?\d{1,4}(?:\s?(?:\/|of|von|de|из|sur|di)\s?\d{1,4})?\s?[-–—\])|]?$/i;

function rowsAtEdges({ number, height, runs }: PdfPage): readonly Row[] {
  const rows = rowsOf(runs);
  const toRow = (row: readonly Run[], edge: string, isEdge: boolean): Row => {
    const text = rowText(row);
    const place = Math.round((row[0]?.base ?? 0) / 6);
    const figures = (text.match(/\d{1,9}/g) ?? []).map(Number);
    const key = `${edge} ${String(place)} ${text.replace(/\d{1,9}/g, '#')}`;
    return { page: number, runs: row, text, key, figures, isEdge };
  };
  const top = rows
    .slice(0, mostRows)
    .filter((row) => (row[0]?.base ?? 0) < height * margin)
    .map((row, at) => toRow(row, 'top', at === 0));
  const bottom = rows
    .slice(Math.max(top.length, rows.length - mostRows))
    .filter((row) => (row[0]?.base ?? 0) > height * (1 - margin))
    .map((row, at, all) => toRow(row, 'bottom', at === all.length - 1));
  return [...top, ...bottom];
}

/** Whether every figure is the same on all pages, or counts them. */
function countPages(rows: readonly Row[]): boolean {
  const [first] = rows;
  return (first?.figures ?? []).every((figure, at) => {
    const isSame = rows.every((row) => row.figures[at] === figure);
    const isCounting = rows.every(
      (row) => (row.figures[at] ?? 0) - row.page === figure - (first?.page ?? 0),
    );
    return isSame || isCounting;
  });
}

/**
 * Takes off what runs through the pages: rows at the upper or lower edge that come again at the
 * same height with the same words, whose figures are the same too or count the pages; and lone
 * numbers of pages.
 */
export function removeFurniture(pages: readonly PdfPage[]): Furnished {
  const groups = new Map<string, Row[]>();
  for (const page of pages)
    for (const row of rowsAtEdges(page)) {
      const group = groups.get(row.key);
      if (group === undefined) groups.set(row.key, [row]);
      else group.push(row);
    }
  const dropped = new Set<Run>();
  const removed: string[] = [];
  const leastPages = pages.length > 8 ? 3 : 2;
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const isRepeated = group.length >= leastPages && countPages(group);
    const isNumber = group.every(
      (row) =>
        row.isEdge &&
        pageNumber.test(row.text) &&
        (row.figures[0] === row.page || (isRepeated && row.figures.length > 0)),
    );
    if (!isRepeated && !isNumber) continue;
    for (const row of group) for (const run of row.runs) dropped.add(run);
    if (!pageNumber.test(first.text)) removed.push(first.text);
  }
  if (dropped.size === 0) return { pages, removed };
  const left = pages.map((page) => ({
    ...page,
    runs: page.runs.filter((run) => !dropped.has(run)),
  }));
  return { pages: left, removed };
}
