import { readZip, type ZipEntry } from './read-zip.ts';

/** What an archive is, told by what lies in it. */
export type ZipKind =
  | 'docx'
  | 'odt'
  | 'epub'
  | 'xlsx'
  | 'pptx'
  | 'open document'
  | 'pages'
  | 'zip'
  /** It begins as an archive, but has no directory. */
  | 'damaged';

/** Entries by name, the first of a name; null for what is no archive or a damaged one. */
export type ZipFiles = ReadonlyMap<string, ZipEntry>;

export function filesOf(bytes: Uint8Array): ZipFiles {
  const files = new Map<string, ZipEntry>();
  for (const entry of readZip(bytes)) if (!files.has(entry.name)) files.set(entry.name, entry);
  return files;
}

function mimeTypeIn(files: ZipFiles): string {
  const entry = files.get('mimetype');
  if (entry === undefined || entry.size > 200) return '';
  try {
    return new TextDecoder().decode(entry.open()).trim();
  } catch {
    return '';
  }
}

function kindOfFiles(files: ZipFiles): ZipKind {
  if (files.has('word/document.xml')) return 'docx';
  if (files.has('xl/workbook.xml') || files.has('xl/workbook.bin')) return 'xlsx';
  if (files.has('ppt/presentation.xml')) return 'pptx';
  if (files.has('Index/Document.iwa') || files.has('index.apxl')) return 'pages';
  const type = mimeTypeIn(files);
  if (type === 'application/epub+zip' || files.has('META-INF/container.xml')) return 'epub';
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt';
  if (type.startsWith('application/vnd.oasis.opendocument')) return 'open document';
  return 'zip';
}

const kinds = new WeakMap<Uint8Array, ZipKind>();

/** The kind of archive that bytes are; null if they are none. */
export function zipKind(bytes: Uint8Array): ZipKind | null {
  const [p, k, third, fourth] = bytes;
  const isZip = (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
  if (p !== 0x50 || k !== 0x4b || !isZip) return null;
  const known = kinds.get(bytes);
  if (known !== undefined) return known;
  let kind: ZipKind = 'damaged';
  try {
    kind = kindOfFiles(filesOf(bytes));
  } catch {
    // The importer that takes it reads it again, and says what is wrong.
  }
  kinds.set(bytes, kind);
  return kind;
}
