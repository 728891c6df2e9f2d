import { emptyMetadata } from '../shared/domain/article.ts';
import { GlossError } from '../shared/result.ts';
import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { latin1Of } from './latin1.ts';
import { readPdf, type PdfContent } from './pdf/open-pdf.ts';
import { pdfMetadata } from './pdf/pdf-metadata.ts';
import { pdfNotes } from './pdf/pdf-notes.ts';
import { pdfText } from './pdf/pdf-text.ts';
import type { Task } from './task.ts';
import { titleOf } from './title.ts';

const recognise = 'Have a program read it (OCR), for example ocrmypdf, and import what it writes.';

/** Letters whose fonts do not say which they are, of those that are no space. */
function strangeShare(text: string): number {
  const letters = text.replace(/\s/g, '').length;
  return letters === 0 ? 0 : (text.match(/[\uE000-\uF8FF\uFFFD]/g) ?? []).length / letters;
}

function refuseTextless({ pages, unreadable, missingTables }: PdfContent, text: string): void {
  if (text.trim() === '') {
    if (missingTables.length > 0)
      throw new GlossError(
        'unknown-format',
        `Its fonts are not in the file and need tables of characters that Gloss does not have (${missingTables.slice(0, 3).join(', ')}).`,
        'Open it in a PDF reader, save its text or print it to a new PDF, and import that.',
      );
    if (unreadable.length > 0 && unreadable.length >= pages.length)
      throw new GlossError(
        'unknown-format',
        'No page of this PDF can be read: it is damaged.',
        'Get it anew, or print it to a new PDF and import that.',
      );
    throw new GlossError(
      'empty',
      'There is no text in this PDF: it is a scan, or holds pictures of its pages only.',
      recognise,
    );
  }
  if (strangeShare(text) > 0.3)
    throw new GlossError(
      'unknown-format',
      'The fonts of this PDF do not say which letters they show, so that its text cannot be read.',
      recognise,
    );
}

async function read({ bytes, name }: Source, task: Task): Promise<Reading> {
  const content = await readPdf(bytes, task.alive);
  const printed = pdfText(content.pages);
  const { text } = canonicalise(printed.text);
  refuseTextless(content, text);
  task.spendBytes(text.length);
  const said = pdfMetadata(content.info, printed.removed);
  return {
    kind: 'read',
    text,
    metadata: {
      ...emptyMetadata,
      ...said,
      title: said.title ?? printed.heading ?? titleOf(text, name),
      published: leadingDate(text)?.published ?? null,
    },
    notes: pdfNotes(content, printed),
  };
}

/** PDF documents, read by pdf.js: text in the order of reading, without what runs through pages. */
export const pdfImporter: Importer = {
  mediaType: 'application/pdf',
  recognises: ({ bytes, name }) => {
    const at = latin1Of(bytes.subarray(0, 1024)).search(/%PDF-\d\.\d/);
    // Mail gateways and web servers put some bytes before it, which all readers accept.
    return at === 0 || (at > 0 && /\.pdf$/i.test(name));
  },
  read,
};
