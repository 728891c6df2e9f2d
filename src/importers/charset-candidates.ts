import { decodeLeniently, decodeStrictly } from './decode.ts';
import { previewsOf } from './charset-preview.ts';
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
] as const;

/** Only these hold NUL bytes, and in running text they always do. */
const wide = ['utf-16le', 'utf-16be'] as const;

const maxCandidates = 6;

/** How much of a file's text the encodings are judged by, in bytes around its first odd byte. */
const sampleBytes = 8192;

/** The stretch around the first byte that is not ASCII, cut at ASCII bytes where there are any. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 64);
  return bytes.subarray(start - (start % 2), start - (start % 2) + sampleBytes);
}

/** Signs that text was read in a wrong encoding, and how much each weighs. */
const oddities: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/[^\P{Cc}\s]|[\p{Co}\p{Cn}\uFFFD]/gu, 20],
  // Boxes, arrows and the like; not money, which news are full of.
  [/[^\p{L}\p{M}\p{N}\p{P}\p{Z}\p{Sc}\p{Cc}\u00A9\u00AE\u00B0\u2122]/gu, 3],
  // A small letter before a capital, as Cyrillic has it in the wrong encoding.
  [/\p{Ll}(?=\p{Lu})/gu, 3],
  [/[a-zA-Z](?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])/gu, 3],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}](?=[a-zA-Z])/gu, 3],
  // Runs of accented letters, as any other script read as Latin gives.
  [/[\u00C0-\u024F]{3}/gu, 4],
  // Signs within words, as letters of Central Europe read as Western give.
  [/\p{L}(?=[¡-©«-´¶-¹»-¿×÷])|[¡-§©«-´¶-¹»-¾×÷](?=\p{Ll})/gu, 2],
  // Chinese in the Korean encoding mixes the scripts.
  [/\p{Script=Hangul}(?=\p{Script=Han})|\p{Script=Han}(?=\p{Script=Hangul})/gu, 3],
  [/[\u3400-\u4DBF\u{20000}-\u{3FFFF}]/gu, 4],
  // Half-width kana hardly occur in running text, but in misread text.
  [/[\uFF61-\uFF9F]/gu, 2],
];

/** The characters beyond ASCII that make up most of real text in each script. */
const common =
  /[’‘“”–—…«»éèêàâçùûôîïëäöüßñóáíúãõåæøąćęłńśźżčďěňřšťůýžőűаеиоунтрсвлкмдпіαεηιοστνρυκπλόάέίאהוילמרתבשנالمويرنتبسدعهة的一是不了在人有我他这中大来上国個們這為來國时時]|\p{Script=Hiragana}|\p{Script=Hangul}/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Lower is likelier: the oddities, less the common characters, for each one beyond ASCII. */
function oddity(text: string): number {
  const beyond = text.replace(/[\0-\x7F]/g, '').length;
  if (beyond === 0) return -1;
  let points = -count(text, common);
  for (const [pattern, weight] of oddities) points += count(text, pattern) * weight;
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

/** UTF-8 with a few damaged places, for which every other reading would be worse. */
function damagedUtf8(sample: Uint8Array): readonly { charset: string; text: string }[] {
  const text = decodeLeniently(sample, 'utf-8');
  const damaged = count(text, /\uFFFD/g);
  const beyond = count(text, /[^\0-\x7F]/gu);
  return damaged * 4 < beyond ? [{ charset: 'utf-8', text }] : [];
}

/**
 * The encodings in which the bytes are valid and read like text, the likeliest first, at most six.
 * Judged by a stretch around the first byte beyond ASCII; previews are equal only where they all
 * read that stretch alike.
 */
export function rankCharsets(bytes: Uint8Array): readonly CharsetCandidate[] {
  const sample = sampleOf(bytes);
  const whole = sample.length === bytes.length;
  const others = (sample.includes(0) ? wide : known)
    .flatMap((charset) => {
      const text = decodeSample(sample, charset, whole);
      return text === null ? [] : [{ charset, text, oddity: oddity(text) }];
    })
    .toSorted((a, b) => a.oddity - b.oddity);
  const readings = [...damagedUtf8(sample), ...others].slice(0, maxCandidates);
  const previews = previewsOf(readings.map(({ text }) => text));
  return readings.map(({ charset }, index) => ({ charset, preview: previews[index] ?? '' }));
}
