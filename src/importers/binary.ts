import { hasControls, looksWide, markedCharset } from './charset.ts';

/** Whether bytes hold what no text does: a NUL, or many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const marked = markedCharset(bytes);
  if ((marked !== null && marked !== 'utf-8') || looksWide(bytes)) return false;
  return bytes.includes(0) || hasControls(bytes);
}
