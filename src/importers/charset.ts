import { decodeAs, decodeStrictly, decodeLeniently } from './decode.ts';
import { rankCharsets } from './charset-candidates.ts';
import type { CharsetCandidate, Source } from './importer.ts';

/** Decoded text, or the encodings between which only a person can choose. */
export type Decoding =
  | { readonly kind: 'decoded'; readonly text: string }
  | { readonly kind: 'undecided'; readonly candidates: readonly CharsetCandidate[] };

/** The encoding that a byte order mark declares, or null. */
export function markedCharset(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/**
 * Decodes a source: by the encoding that a person chose, else by its byte order mark, else by the
 * encoding that it declares itself (`declared`, if its bytes are valid in it), else as UTF-8 if
 * that is what it is. Anything else is a question, for a wrong guess spoils the text for good.
 */
export function decode(source: Source, declared: string | null = null): Decoding {
  const { bytes, charset } = source;
  if (charset !== null) return { kind: 'decoded', text: decodeAs(bytes, charset) };
  const marked = markedCharset(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be')
    return { kind: 'decoded', text: decodeLeniently(bytes, marked) };
  for (const candidate of [marked, declared, 'utf-8']) {
    const text = candidate === null ? null : decodeStrictly(bytes, candidate);
    if (text !== null && !(candidate === 'utf-8' && looksLikeUtf16(bytes)))
      return { kind: 'decoded', text };
  }
  return { kind: 'undecided', candidates: rankCharsets(bytes) };
}

/** How much of the start is enough to tell UTF-16 without a mark. */
const sampleLength = 4096;

/**
 * Whether bytes seem to be UTF-16 without a byte order mark: at least two in five are NUL, all at
 * even or all at odd places.
 */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength);
  const nulls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  return Math.min(even, odd) === 0 && Math.max(even, odd) * 5 > sample.length * 2;
}
