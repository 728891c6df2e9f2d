import { decodeStrictly } from '../decode.ts';

/**
 * The name of an entry, with `/` between folders. Whatever would lead out of the archive (drives, a
 * leading `/`, `..`) is left out, control characters become U+FFFD; nothing is ever written to the
 * disk under it. A name that does not say its encoding is UTF-8 or else that of DOS.
 */
export function entryName(bytes: Uint8Array, isUtf8: boolean): string {
  const name =
    decodeStrictly(bytes, 'utf-8') ??
    (isUtf8 ? null : decodeStrictly(bytes, 'cp437')) ??
    new TextDecoder().decode(bytes);
  const isFolder = /[\\/]$/.test(name);
  const parts = name
    .replace(/\p{Cc}/gu, '\uFFFD')
    .replace(/^[a-z]:/i, '')
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/') + (isFolder && parts.length > 0 ? '/' : '');
}
