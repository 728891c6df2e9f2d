import iconv from 'iconv-lite';
import { GlossError } from '../shared/result.ts';

/** Names that `TextDecoder` gives to encodings, where iconv-lite knows them by another. */
const tables: Readonly<Record<string, string>> = {
  'x-mac-cyrillic': 'maccyrillic',
  'iso-8859-8-i': 'iso-8859-8',
};

/** Names for what iconv-lite has and browsers have not, as they are shown. */
const unicode: Readonly<Record<string, string>> = {
  utf32: 'utf-32',
  utf32le: 'utf-32le',
  utf32be: 'utf-32be',
};

function folded(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Encodings of iconv-lite that turn bytes into bytes, or that no file of text is in. */
const noText = new Set([
  'base64',
  'hex',
  'binary',
  'utf7',
  'utf7imap',
  'ucs2',
  'cesu8',
  'internal',
]);

/**
 * The encoding's own name for any of its labels (`latin1` is `windows-1252`, as in browsers); null
 * if unknown. Beside the encodings of browsers: UTF-32, those of the Mac (`maccenteuro`), of DOS
 * (`cp437`), and the rest of iconv-lite's tables.
 */
export function charsetName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    const name = folded(label);
    if (name === '' || noText.has(name) || !iconv.encodingExists(name)) return null;
    return unicode[name] ?? name;
  }
}

/** Whether an encoding is one of Unicode's own, which `TextDecoder` reads the same everywhere. */
function isUtf(charset: string): boolean {
  return charset === 'utf-8' || charset.startsWith('utf-16');
}

/**
 * Decodes with the encoding; null if the bytes are not valid in it. A byte order mark stays in
 * UTF-8 and UTF-16. The tables are iconv-lite's, for those of Node and Electron differ between
 * versions (Node 20 reads windows-1252 as ISO 8859-1).
 */
export function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  const name = charsetName(charset);
  if (name === null) return null;
  const table = tables[name] ?? name;
  try {
    if (isUtf(name) || !iconv.encodingExists(table))
      return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
    const text = iconv.decode(bytes, table);
    return text.includes('\uFFFD') ? null : text;
  } catch {
    return null;
  }
}

/**
 * Decodes with an encoding that a person chose. In those of Unicode, damaged places become U+FFFD,
 * since a person saw them and chose so. Throws `invalid-arguments` for an unknown name and
 * `unknown-charset` if the bytes are not valid in another encoding.
 */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const charset = charsetName(label);
  if (charset === null)
    throw new GlossError(
      'invalid-arguments',
      `There is no text encoding named ${label}.`,
      'Names are such as utf-8, windows-1251, koi8-r, shift_jis, big5, gb18030 or macintosh.',
    );
  if (charset.startsWith('utf-')) return decodeLeniently(bytes, charset);
  const text = decodeStrictly(bytes, charset);
  if (text !== null) return text;
  throw new GlossError(
    'unknown-charset',
    `The file is not valid ${charset}.`,
    'Choose another encoding, or save the file as UTF-8 in the program that it comes from.',
  );
}

/** Decodes any of Unicode's encodings; damaged places become U+FFFD. A mark stays. */
export function decodeLeniently(bytes: Uint8Array, charset: string): string {
  return charset.startsWith('utf-32')
    ? iconv.decode(bytes, charset)
    : new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
}
