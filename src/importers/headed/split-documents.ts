import { isHeader, linesOf, readHeader } from './read-fields.ts';

/** Lines at which one document of an export ends: rules, "End of Document", "Document 3 of 20". */
const separator =
  /^[ \t]{0,200}(?:End of Document|Document \d{1,6} of \d{1,6}|\d{1,6} of \d{1,6} DOCUMENTS|Document [A-Z0-9]{15,40}|[=_*~-]{5,200}|\f.{0,40})[ \t]{0,20}$/;

function isDocument(text: string): boolean {
  const header = readHeader(text.replace(/^\s{1,1000}/, ''));
  return header !== null && isHeader(header);
}

/**
 * Cuts an export of several documents at the lines that part them, and, where there are none, before
 * each header that repeats the first field of the first one behind an empty line. What stands
 * before, between or behind (tables of contents, notices) and has no header joins the document
 * before it, or falls away in front of the first. Spans of `text`, at least one.
 */
export function splitDocuments(text: string): readonly (readonly [start: number, end: number])[] {
  const cuts: number[] = [];
  let isAfterGap = true;
  const first = /^\s{0,1000}([A-Za-z][A-Za-z -]{0,24}?)[ \t]{0,4}:/.exec(text)?.[1];
  for (const [start, end] of linesOf(text)) {
    const line = text.slice(start, Math.min(end, start + 300));
    if (separator.test(line)) cuts.push(Math.min(text.length, end + 1));
    else if (
      isAfterGap &&
      start > 0 &&
      first !== undefined &&
      line.trimStart().startsWith(`${first}:`)
    )
      cuts.push(start);
    isAfterGap = line.trim() === '' || separator.test(line);
  }
  const edges = [0, ...new Set(cuts), text.length];
  const documents: [number, number][] = [];
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const start = edges[at] ?? 0;
    const end = edges[at + 1] ?? text.length;
    const last = documents.at(-1);
    if (isDocument(text.slice(start, Math.min(end, start + 20_000)))) documents.push([start, end]);
    else if (last !== undefined) last[1] = end;
  }
  return documents.length === 0 ? [[0, text.length]] : documents;
}

/** A document without the separator that ends it. */
export function withoutSeparator(document: string): string {
  const trimmed = document.trimEnd();
  const lastLine = trimmed.slice(trimmed.lastIndexOf('\n') + 1);
  return separator.test(lastLine) ? trimmed.slice(0, trimmed.length - lastLine.length) : document;
}
