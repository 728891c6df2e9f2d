import { GlossError } from '../shared/result.ts';

/** What windows-1252 has at 0x80 to 0x9F, where ISO 8859-1 has control characters. */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Node before 22 (Electron 33 has 20.18) decodes windows-1252 as ISO 8859-1. A right decoder leaves
 * in that range only what the table maps to itself, so the repair changes nothing there.
 */
function repairWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) =>
    windows1252.charAt(control.charCodeAt(0) - 0x80),
  );
}

/** The encoding's own name for any of its labels (`latin1` is `windows-1252`); null if unknown. */
export function charsetName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** Decodes with the encoding; null if the bytes are not valid in it. A byte order mark stays. */
export function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    return charsetName(charset) === 'windows-1252' ? repairWindows1252(text) : text;
  } catch {
    return null;
  }
}

/**
 * Decodes with an encoding that a person chose. In UTF-8 and UTF-16, damaged places become U+FFFD,
 * since a person saw them and chose so. Throws `invalid-arguments` for an unknown name and
 * `unknown-charset` if the bytes are not valid in another encoding.
 */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const charset = charsetName(label);
  if (charset === null)
    throw new GlossError('invalid-arguments', `There is no text encoding named ${label}.`);
  if (charset.startsWith('utf-')) return decodeLeniently(bytes, charset);
  const text = decodeStrictly(bytes, charset);
  if (text !== null) return text;
  throw new GlossError(
    'unknown-charset',
    `The file is not valid ${charset}.`,
    'Choose another encoding, or save the file as UTF-8 in the program that it comes from.',
  );
}

/** Decodes UTF-8 or UTF-16; damaged places and lone surrogates become U+FFFD. A mark stays. */
export function decodeLeniently(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
}
