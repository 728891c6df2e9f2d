import type { Attributes } from '../html-tokens.ts';
import { buildText } from '../html-text.ts';
import { readXml } from '../xml/read-xml.ts';

/** What is no text of the document: what was deleted, comments, tables of contents, formulas. */
const dropped: ReadonlySet<string> = new Set(
  'text:tracked-changes office:annotation text:table-of-content office:forms office:scripts text:sequence-decls draw:object'.split(
    ' ',
  ),
);

const mostSpaces = 1000;

function spaces(attributes: Attributes): string {
  const count = Number(attributes.get('text:c') ?? 1);
  return ' '.repeat(Math.min(Number.isSafeInteger(count) && count > 0 ? count : 1, mostSpaces));
}

/**
 * The text of an OpenDocument `content.xml`: paragraphs, headings and list items as lines, cells
 * parted by a tab, notes numbered and put at the end.
 */
export function odtText(xml: string): string {
  const body = buildText();
  const notes: ReturnType<typeof buildText>[] = [];
  let text = body;
  let isBody = false;
  let hidden: string | null = null;
  let hiddenDepth = 0;
  let cells = 0;

  // Cells and notes are one line each.
  const isInline = (): boolean => cells > 0 || text !== body;
  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'office:text': () => {
      isBody = true;
    },
    'text:p': () => (isInline() ? text.add(' ') : text.startLine()),
    'text:h': () => (isInline() ? text.add(' ') : text.startLine()),
    'text:line-break': () => (isInline() ? text.add(' ') : text.breakLine()),
    'text:tab': () => text.addVerbatim('\t'),
    'text:s': (attributes) => text.addVerbatim(spaces(attributes)),
    'table:table-row': () => text.startLine(),
    'table:table-cell': () => {
      text.startCell();
      cells += 1;
    },
    'text:note-citation': () => {
      hidden = 'text:note-citation';
      hiddenDepth = 1;
    },
    'text:note-body': () => {
      const note = buildText();
      notes.push(note);
      text.add(`[${String(notes.length)}]`);
      note.add(`[${String(notes.length)}] `);
      text = note;
    },
  };
  const close: Readonly<Record<string, () => void>> = {
    'office:text': () => {
      isBody = false;
    },
    'text:p': () => {
      if (!isInline()) text.startLine();
    },
    'text:h': () => {
      if (!isInline()) text.startLine();
    },
    'table:table-row': () => text.startLine(),
    'table:table-cell': () => {
      cells = Math.max(0, cells - 1);
    },
    'text:note-body': () => {
      text = body;
    },
  };
  readXml(xml, {
    onOpen: (name, attributes) => {
      if (hidden !== null) {
        if (name === hidden) hiddenDepth += 1;
      } else if (dropped.has(name)) {
        hidden = name;
        hiddenDepth = 1;
      } else if (isBody || name === 'office:text') open[name]?.(attributes);
    },
    onClose: (name) => {
      if (hidden === null) {
        if (isBody) close[name]?.();
        return;
      }
      if (name === hidden) hiddenDepth -= 1;
      if (hiddenDepth === 0) hidden = null;
    },
    onText: (piece) => {
      if (isBody && hidden === null) text.add(piece);
    },
  });
  return [body, ...notes].map((part) => part.finish()).join('\n');
}
