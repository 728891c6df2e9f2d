import { GlossError } from '../shared/result.ts';
import type { Source } from './importer.ts';
import { latin1Of } from './latin1.ts';

const anew = 'Save it as plain text (.txt) or HTML and import that, or paste its text.';
const unpack = 'Unpack it and import the folder.';
const picture = 'If it shows a text, have a program read it (OCR), and import that as plain text.';

/** What the first bytes of well-known formats are, with what they are and what helps. */
const signatures: readonly (readonly [start: string, what: string, cure: string])[] = [
  ['\u00FF\u00D8\u00FF', 'a JPEG image', picture],
  ['\u0089PNG', 'a PNG image', picture],
  ['GIF8', 'a GIF image', picture],
  ['II*\0', 'a TIFF image', picture],
  ['MM\0*', 'a TIFF image', picture],
  ['SQLite format 3\0', 'a SQLite database', 'Save what you need of it as CSV and import that.'],
  ['\u001F\u008B', 'a gzip archive', unpack],
  ['7z\u00BC\u00AF', 'a 7-Zip archive', unpack],
  ['Rar!', 'a RAR archive', unpack],
  ['BZh', 'a bzip2 archive', unpack],
  ['\u00FD7zXZ', 'an xz archive', unpack],
  ['ID3', 'a sound recording', 'Import a transcript of it.'],
  ['MZ', 'a program', 'Choose a file with text.'],
  ['\u007FELF', 'a program', 'Choose a file with text.'],
  ['!BDN', 'an Outlook data file (PST)', 'Save its messages as .eml, or as an mbox file.'],
];

/** Names in the directory of an OLE file, as UTF-16, which tell what it is. */
const inOle: readonly (readonly [name: string, what: string, cure: string])[] = [
  [
    'EncryptedPackage',
    'a document that is encrypted with a password',
    'Open it with its password, save it without one, and import that.',
  ],
  ['WordDocument', 'an old Word document (.doc)', 'Save it as .docx and import that.'],
  ['Workbook', 'an old Excel workbook (.xls)', 'Save it as CSV and import that.'],
  ['__substg1.0_', 'an Outlook message (.msg)', 'Save it as .eml or as text and import that.'],
  ['PowerPoint', 'an old presentation (.ppt)', anew],
];

function wide(name: string): string {
  return latin1Of(Buffer.from(name, 'utf16le'));
}

/** The directory of an OLE file may stand anywhere in it; a few megabytes are looked at. */
const oleBytes = 8 * 1024 * 1024;

function whatIsOle(bytes: Uint8Array): readonly [what: string, cure: string] {
  const content = latin1Of(bytes.subarray(0, oleBytes));
  const found = inOle.find(([name]) => content.includes(wide(name)));
  return found === undefined ? ['an old Office document', anew] : [found[1], found[2]];
}

function refuse(what: string, cure: string): GlossError {
  return new GlossError('unknown-format', `This is ${what}, which Gloss does not read.`, cure);
}

/** Why a file of a well-known format that Gloss does not read is refused, or null. */
export function refusalOf({ bytes }: Source): GlossError | null {
  const head = latin1Of(bytes.subarray(0, 16));
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return refuse(...whatIsOle(bytes));
  const known = signatures.find(([start]) => head.startsWith(start));
  // Two letters and a bit are a program only if what follows is no text.
  if (known === undefined || (known[0].length < 4 && !head.includes('\0'))) return null;
  return refuse(known[1], known[2]);
}
