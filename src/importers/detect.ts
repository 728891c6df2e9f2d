import { GlossError } from '../shared/result.ts';
import { hasControls, looksWide, markedCharset } from './charset.ts';
import { htmlImporter } from './html.ts';
import type { Importer, Source } from './importer.ts';
import { txtImporter } from './txt.ts';

/** What the first bytes of well-known formats are, so that a refusal can name them. */
const signatures: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Office document'],
  ['{\\rtf', 'a rich text (RTF) document'],
  ['\u00FF\u00D8\u00FF', 'a JPEG image'],
  ['\u0089PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['\u001F\u008B', 'a gzip archive'],
  ['7z\u00BC\u00AF', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
];

function refuse(what: string): never {
  throw new GlossError(
    'unknown-format',
    `This is ${what}, which Gloss does not read.`,
    'Save it as plain text (.txt) or HTML and import that, or paste its text.',
  );
}

/** The first bytes as characters of the same number. */
function headOf(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 16)) head += String.fromCharCode(byte);
  return head;
}

/** Whether bytes hold what no text does: a NUL, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = markedCharset(bytes);
  if ((marked !== null && marked !== 'utf-8') || looksWide(bytes)) return false;
  if (bytes.includes(0)) return true;
  return hasControls(bytes);
}

/** The importer for a source, told by its content. Throws `unknown-format` if there is none. */
export function detect(source: Source): Importer {
  const head = headOf(source.bytes);
  const signature = signatures.find(([start]) => head.startsWith(start));
  if (signature !== undefined) refuse(signature[1]);
  if (htmlImporter.recognises(source)) return htmlImporter;
  if (isBinary(source.bytes)) refuse('a binary file');
  return txtImporter;
}
