import { noteEnd, noteStart, type Line } from './lines.ts';

/** A page's column without the notes at its foot, and these. */
export interface Footed {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
}

const label = new RegExp(
  `^(?:${noteStart}([^${noteEnd}]{1,20})${noteEnd}|(\\d{1,3}|[*†‡§]{1,3})(?=[\\s.)]))[.)]?\\s{0,3}`,
  'u',
);

/** What a line of notes begins with, and the rest of it; null if it begins no note. */
export function noteLabel(text: string): { readonly label: string; readonly rest: string } | null {
  const match = label.exec(text);
  const found = match?.[1] ?? match?.[2];
  return match === null || found === undefined
    ? null
    : { label: found, rest: text.slice(match[0].length) };
}

/**
 * Parts the notes at a column's foot from the text: the lines at its end that are set smaller than
 * the document's main size, from the first of them that begins with a number or a sign.
 */
export function splitFootnotes(
  lines: readonly Line[],
  mainSize: number,
  pageHeight: number,
): Footed {
  let start = lines.length;
  while (start > 0) {
    const line = lines[start - 1];
    if (line === undefined || line.size > mainSize * 0.93 || line.base < pageHeight * 0.35) break;
    start -= 1;
  }
  const first = lines.slice(start).findIndex(({ text }) => noteLabel(text) !== null);
  // Text of that size alone, such as a small print column, is no note.
  if (first < 0 || start === 0) return { body: lines, notes: [] };
  return { body: lines.slice(0, start + first), notes: lines.slice(start + first) };
}

/** The notes as paragraphs, each with its label. */
export function notesOf(
  lines: readonly Line[],
  join: (first: string, next: string) => string,
): readonly { readonly label: string; readonly text: string }[] {
  const notes: { label: string; text: string }[] = [];
  for (const { text } of lines) {
    const begun = noteLabel(text);
    const last = notes.at(-1);
    if (begun !== null) notes.push({ label: begun.label, text: begun.rest });
    else if (last !== undefined) last.text = join(last.text, text);
  }
  return notes;
}

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (digit, at) => [String(at), digit]),
);

const marked = new RegExp(`${noteStart}([^${noteEnd}]{0,40})${noteEnd}`, 'gu');

/**
 * Marks of notes as `[1]`, by the number that a label's note has; what is raised but no note, as
 * in "km²", as raised figures.
 */
export function writeLabels(text: string, numbers: ReadonlyMap<string, number>): string {
  return text.replace(marked, (_, labels: string) => {
    const all = labels.split(',');
    if (all.every((one) => numbers.has(one)))
      return all.map((one) => `[${String(numbers.get(one))}]`).join('');
    return Array.from(labels, (sign) => raised[sign] ?? sign).join('');
  });
}
