import { certainReading } from './charset-certain.ts';
import { judgeCharsets, rankCharsets } from './charset-candidates.ts';
import { charsetName, decodeAs, decodeStrictly, decodeLeniently } from './decode.ts';
import type { CharsetCandidate, Source } from './importer.ts';

/** Decoded text, or the encodings between which only a person can choose. */
export type Decoding =
  | {
      readonly kind: 'decoded';
      readonly text: string;
      /** The encoding, where it was guessed; null where it was told or can be no other. */
      readonly guessed: string | null;
    }
  | { readonly kind: 'undecided'; readonly candidates: readonly CharsetCandidate[] };

export type MarkedCharset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Byte order marks. That of UTF-32 begins as that of UTF-16 does. */
const marks: readonly (readonly [charset: MarkedCharset, mark: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte order mark declares, or null. */
export function markedCharset(bytes: Uint8Array): MarkedCharset | null {
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}

function decoded(text: string, guessed: string | null = null): Decoding {
  return { kind: 'decoded', text, guessed };
}

/**
 * Decodes a source: by the encoding that a person chose, else by its byte order mark, else by the
 * encoding that it declares itself (`declared`, if its bytes are valid in it), else as UTF-8 if
 * that is what it is, else by a guess of which there is no doubt. Anything else is a question, for
 * a wrong guess spoils the text for good.
 */
export function decode(source: Source, declared: string | null = null): Decoding {
  const { bytes, charset } = source;
  const marked = markedCharset(bytes);
  // What a person says of a whole batch is not meant for a file that says it is in Unicode.
  if (charset !== null && (marked === null || charsetName(charset)?.startsWith('utf-') !== false))
    return decoded(decodeAs(bytes, charset));
  if (marked !== null && marked !== 'utf-8') return decoded(decodeLeniently(bytes, marked));
  const mistaken = declared !== null && marked === null ? mistakenUtf8(bytes, declared) : null;
  if (mistaken !== null) return decoded(mistaken, 'utf-8');
  for (const candidate of [marked, declared, 'utf-8']) {
    const text = candidate === null ? null : decodeStrictly(bytes, candidate);
    const isOther = candidate === 'utf-8' && (looksWide(bytes) || hasControls(bytes));
    if (text !== null && !isOther) return decoded(text);
  }
  const judgement = judgeCharsets(bytes);
  const certain = certainReading(bytes, judgement);
  return certain === null
    ? { kind: 'undecided', candidates: rankCharsets(judgement) }
    : decoded(certain.text, certain.charset);
}

/** So many characters that are valid UTF-8 are none of another encoding by chance. */
const leastUtf8 = 3;

/** The text of a file that declares an encoding of single bytes though it is UTF-8; else null. */
function mistakenUtf8(bytes: Uint8Array, declared: string): string | null {
  if (declared.startsWith('utf-')) return null;
  const text = decodeStrictly(bytes, 'utf-8');
  return text !== null && (text.match(/[^\0-\x7F]/gu) ?? []).length >= leastUtf8 ? text : null;
}

/** How much of the start is enough to tell UTF-16 and UTF-32 without a mark. */
const sampleLength = 4096;
/** Fewer control characters may stand in any text. */
const leastControls = 4;

/** Whether bytes hold more control characters than any text does: at least one in fifty. */
export function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength);
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls += 1;
  return controls >= leastControls && controls * 50 > sample.length;
}

/** Fewer NUL bytes may stand anywhere. */
const leastNulls = 4;

/**
 * Whether bytes seem to be UTF-16 or UTF-32 without a byte order mark. In UTF-16 the spaces and
 * line ends alone make NUL bytes, all at even or all at odd places; in UTF-32 each fourth byte is.
 */
export function looksWide(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength);
  // Most files have none, which is seen at once.
  if (!sample.includes(0)) return false;
  const nulls = [0, 0, 0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 4] = (nulls[index % 4] ?? 0) + 1;
  });
  const [a = 0, b = 0, c = 0, d = 0] = nulls;
  const all = a + b + c + d;
  if (all < leastNulls || all === sample.length || bytes.length % 2 !== 0) return false;
  if (Math.min(a + c, b + d) === 0) return all * 32 > sample.length;
  const words = Math.floor(sample.length / 4);
  // The highest byte is always NUL, the next hardly ever anything else than NUL or 1.
  const little = d === words && c * 10 >= words * 9;
  const big = a === words && b * 10 >= words * 9;
  return bytes.length % 4 === 0 && (little || big);
}
