import { markedCharset } from './charset.ts';
import { decodeLeniently } from './decode.ts';
import { headBytes } from './limits.ts';

/** The first characters of a file, good enough to see tags and field names in. */
export function headText(bytes: Uint8Array, length = headBytes): string {
  const head = bytes.subarray(0, length);
  const text = decodeLeniently(head, markedCharset(bytes) ?? 'utf-8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
