import { strToU8, zipSync } from 'fflate';
import { emptyMetadata, type Metadata } from '../shared/domain/article.ts';
import { GlossError } from '../shared/result.ts';
import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import { reduceHtml } from './html-reduce.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { authorName, languageTag } from './metadata.ts';
import { xmlPart } from './office/part.ts';
import { plainLine } from './plain-line.ts';
import type { Task } from './task.ts';
import { titleAtStart, titleOf } from './title.ts';
import { textsOf } from './xml/texts-of.ts';
import { filesOf, zipKind, type ZipFiles } from './zip/zip-kind.ts';

/** Only these parts hold or lead to text; pictures, fonts, macros and embedded files do not. */
const textParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]{1,100}\.(?:xml|rels))$/;

/** The document with nothing in it but checked XML, stored: nothing else reaches the library. */
function cleaned(files: ZipFiles, task: Task): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const name of files.keys()) {
    const xml = textParts.test(name) ? xmlPart(files, name, task) : null;
    // A declared encoding would no longer be that of the bytes.
    if (xml !== null) parts[name] = strToU8(xml.replace(/^<\?xml[^>]{0,200}\?>/, ''));
  }
  return zipSync(parts, { level: 0 });
}

/** Cells on one line; notes with the number that the text refers to them by. */
function arranged(html: string): string {
  let note = 0;
  return html
    .replace(/<t[dh][^>]*>[^]*?<\/t[dh]>/g, (cell) =>
      cell.replace(/<\/p>\s*<p>/g, ' ').replace(/<\/?p>/g, ''),
    )
    .replace(/<li id="(?:foot|end)note-[^"]*"><p>/g, () => {
      note += 1;
      return `<li>[${String(note)}] `;
    })
    .replace(/<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
}

interface Body {
  readonly text: string;
  /** The first paragraph that is set as a title or heading. */
  readonly heading: string | null;
}

async function bodyOf(files: ZipFiles, task: Task): Promise<Body> {
  // Loaded when the first document comes.
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(cleaned(files, task));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      styleMap: ["p[style-name='Title'] => h1:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const { text, headings } = reduceHtml(arranged(value));
  return { text: canonicalise(text).text, heading: headings[0] ?? null };
}

function properties(files: ZipFiles, task: Task): Partial<Metadata> {
  const xml = xmlPart(files, 'docProps/core.xml', task);
  if (xml === null) return {};
  const said = textsOf(xml, ['dc:title', 'dc:creator', 'dc:language']);
  return {
    title: plainLine(said.get('dc:title')?.[0], 2000),
    author: authorName(said.get('dc:creator')?.[0]),
    language: languageTag(said.get('dc:language')?.[0]),
  };
}

async function read({ bytes, name }: Source, task: Task): Promise<Reading> {
  const files = filesOf(bytes);
  const said = properties(files, task);
  const { text, heading } = await bodyOf(files, task);
  if (text.trim() === '') {
    throw new GlossError(
      'empty',
      'There is no text in this Word document; if it shows some, that is a picture of it.',
      'Have a program read the picture (OCR), and import what it reads.',
    );
  }
  return {
    kind: 'read',
    text,
    metadata: {
      ...emptyMetadata,
      ...said,
      title: titleAtStart(text, heading) ?? said.title ?? titleOf(text, name),
      published: leadingDate(text)?.published ?? null,
    },
  };
}

/** Word documents: paragraphs, lists, tables and notes as lines; no pictures, macros or comments. */
export const docxImporter: Importer = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  recognises: ({ bytes }) => zipKind(bytes) === 'docx',
  read,
};
