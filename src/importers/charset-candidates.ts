import { decodeLeniently, decodeStrictly } from './decode.ts';
import { previewsOf } from './charset-preview.ts';
import { guessesOf } from './charset-guess.ts';
import type { CharsetCandidate } from './importer.ts';

/** The encodings that news texts of the last decades come in, beside UTF-8. */
const known: readonly string[] = [
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
  'windows-1257',
  'windows-874',
  'iso-8859-5',
  'ibm866',
  'x-mac-cyrillic',
  'macintosh',
];

/** Only these hold NUL bytes, and in running text they always do. */
const wide: readonly string[] = ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'];

const maxCandidates = 6;

/** How much of a file's text the encodings are judged by, in bytes around its first odd byte. */
const sampleBytes = 4096;

/** The stretch around the first byte that is not ASCII, cut at ASCII bytes where there are any. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 64);
  return bytes.subarray(start - (start % 4), start - (start % 4) + sampleBytes);
}

/** Signs that text was read in a wrong encoding, and how much each weighs. */
const oddSigns: readonly (readonly [pattern: RegExp, weight: number])[] = [
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
  // An accented capital in ISO 8859-7 that is a quotation mark in windows-1253, and vice versa.
  [/(?<![^\s])[’¶](?=\p{Script=Greek})/gu, 8],
  // Chinese in the Korean encoding mixes the scripts.
  [/\p{Script=Hangul}(?=\p{Script=Han})|\p{Script=Han}(?=\p{Script=Hangul})/gu, 3],
  [/[\u3400-\u4DBF\u{20000}-\u{3FFFF}]/gu, 4],
  // Half-width kana hardly occur in running text, but in misread text.
  [/[\uFF61-\uFF9F]/gu, 2],
];

/** The characters beyond ASCII that make up most of real text in each script. */
const common =
  /[’‘“”–—…«»éèêàâçùûôîïëäöüßñóáíúãõåæøąćęłńśźżčďěňřšťůýžőűāēģīķļņūėįųаеиоунтрсвлкмдпіαεηιοστνρυκπλόάέίΆΈΉΊΌΎΏאהוילמרתבשנالمويرنتبسدعهة的一是不了在人有我他这中大来上国個們這為來國时時]|\p{Script=Hiragana}|\p{Script=Hangul}/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Lower is likelier: the oddities, less the common characters, for each one beyond ASCII. */
function oddity(text: string): number {
  const beyond = text.replace(/[\0-\x7F]/g, '').length;
  if (beyond === 0) return -1;
  let points = -count(text, common);
  for (const [pattern, weight] of oddSigns) points += count(text, pattern) * weight;
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

/** A stretch of a file as it reads in an encoding. */
export interface ScoredReading {
  readonly charset: string;
  readonly text: string;
  /** How little its characters look like text: -1 is good, 1 and more is no text. */
  readonly oddity: number;
  /** How sure chardet is of it, by its language: from 0 to 1. */
  readonly confidence: number;
}

/** What a file's encodings are judged by. */
export interface Judgement {
  readonly sample: Uint8Array;
  /** Those in which the sample is valid, the likeliest first. */
  readonly readings: readonly ScoredReading[];
}

/** Both ways of judging in one figure; lower is likelier. */
export function unlikelihood({ oddity: odd, confidence }: ScoredReading): number {
  return odd - confidence;
}

/** Judges the encodings by a stretch around the first byte beyond ASCII. */
export function judgeCharsets(bytes: Uint8Array): Judgement {
  const sample = sampleOf(bytes);
  const whole = sample.length === bytes.length;
  const isWide = sample.includes(0);
  const guesses: ReadonlyMap<string, number> = isWide ? new Map() : guessesOf(sample);
  // Encodings of one family mostly read a stretch alike.
  const oddities = new Map<string, number>();
  const oddityOf = (text: string): number => {
    const judged = oddities.get(text) ?? oddity(text);
    oddities.set(text, judged);
    return judged;
  };
  const readings = [...new Set(isWide ? wide : [...known, ...guesses.keys()])]
    .flatMap((charset) => {
      const text = decodeSample(sample, charset, whole);
      const confidence = guesses.get(charset) ?? 0;
      return text === null ? [] : [{ charset, text, oddity: oddityOf(text), confidence }];
    })
    .toSorted((a, b) => unlikelihood(a) - unlikelihood(b));
  return { sample, readings };
}

/**
 * The encodings in which the bytes are valid and read like text, the likeliest first, at most six.
 * Judged by a stretch around the first byte beyond ASCII; previews are equal only where they all
 * read that stretch alike.
 */
export function rankCharsets({ sample, readings: judged }: Judgement): readonly CharsetCandidate[] {
  const readings = [...damagedUtf8(sample), ...judged].slice(0, maxCandidates);
  const previews = previewsOf(readings.map(({ text }) => text));
  return readings.map(({ charset }, index) => ({ charset, preview: previews[index] ?? '' }));
}
