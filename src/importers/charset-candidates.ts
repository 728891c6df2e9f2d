import { decodeStrictly } from './decode.ts';
import { previewOf } from './charset-preview.ts';
import type { CharsetCandidate } from './importer.ts';

/** The encodings that news texts of the last decades come in, beside UTF-8. */
const known = [
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'iso-8859-2',
  'koi8-u',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'utf-16le',
  'utf-16be',
] as const;

const maxCandidates = 6;

/** How much of a file's text the encodings are judged by, in bytes around its first odd byte. */
const sampleBytes = 8192;

/** The stretch around the first byte that is not ASCII, cut at ASCII bytes where there are any. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 64);
  return bytes.subarray(start - (start % 2), start - (start % 2) + sampleBytes);
}

const control = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu;
const letter = /\p{L}/gu;
const other = /[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{Sc}\s]/gu;
/** A small letter before a capital in one word, as Cyrillic read in the wrong encoding has it. */
const oddCase = /\p{Ll}\p{Lu}/gu;
/** Letters of two scripts in one word. */
const mixed =
  /[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}][\p{Script=Latin}]/gu;
/** Runs of accented Latin letters, as any other script read as Latin gives. */
const accentRun = /[À-ɏ]{3,}/gu;
/** Han characters that plain text rarely holds stand beyond the common block's middle. */
const rareHan = /[\u3400-\u4DBF\uE000-\uF8FF]|[\u{20000}-\u{3FFFF}]/gu;
const halfKana = /[\uFF61-\uFF9F]/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Lower is likelier; the number of oddities for each character beyond ASCII. */
function oddity(text: string): number {
  const beyond = text.replace(/[\0-\x7F]/g, '').length;
  if (beyond === 0) return 1;
  const controls = count(text.replace(/[\t\n\r\f]/g, ''), control);
  const points =
    controls * 20 +
    count(text, other) * 3 +
    count(text, oddCase) * 3 +
    count(text, mixed) * 3 +
    count(text, accentRun) * 4 +
    count(text, rareHan) * 4 +
    count(text, halfKana) * 2 -
    count(text, letter) * 0.01;
  return points / beyond;
}

/** The sample in the encoding; a character cut at the sample's end is left out. */
function decodeSample(sample: Uint8Array, charset: string, whole: boolean): string | null {
  const cuts = whole ? [0] : [0, 1, 2, 3];
  for (const cut of cuts) {
    const text = decodeStrictly(sample.subarray(0, sample.length - cut), charset);
    if (text !== null) return text;
  }
  return null;
}

/**
 * The encodings in which the bytes are valid and read like text, the likeliest first, at most six.
 * Judged by a stretch around the first byte beyond ASCII.
 */
export function rankCharsets(bytes: Uint8Array): readonly CharsetCandidate[] {
  const sample = sampleOf(bytes);
  const whole = sample.length === bytes.length;
  return known
    .flatMap((charset) => {
      const text = decodeSample(sample, charset, whole);
      return text === null ? [] : [{ charset, text, oddity: oddity(text) }];
    })
    .toSorted((a, b) => a.oddity - b.oddity)
    .slice(0, maxCandidates)
    .map(({ charset, text }) => ({ charset, preview: previewOf(text) }));
}
