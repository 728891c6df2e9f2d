/** Hashes of the runs of words in a passage, and of those a few that stand for it. */
export interface Sketch {
  /** Hashes of the words, in order. */
  readonly words: readonly number[];
  /** The least hashes of its runs of three words: similar passages are likely to share one. */
  readonly marks: readonly number[];
}

const shingle = 3;
const marksEach = 4;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01_00_01_93) >>> 0;
}

/** A 32-bit hash (FNV-1a over code units) of a word, whatever its case. */
export function hashWord(word: string): number {
  const lower = word.toLowerCase();
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < lower.length; at += 1) hash = mix(hash, lower.charCodeAt(at));
  return hash;
}

/** Hashes of the words of the text between two offsets, without marks. */
export function hashWords(text: string, start = 0, end = text.length): readonly number[] {
  const words = text.slice(start, end).match(wordPattern) ?? [];
  return words.map(hashWord);
}

/** Scatters a hash, so that the least of several is as good as one taken at random. */
function scatter(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return Math.imul(once ^ (once >>> 12), 0x29_7a_2d_39) >>> 0;
}

/** The sketch of a passage by the hashes of its words; no marks if it has fewer than three. */
export function sketchOf(words: readonly number[]): Sketch {
  const marks: number[] = [];
  for (let at = 0; at + shingle <= words.length; at += 1) {
    let hash = 0;
    for (let word = at; word < at + shingle; word += 1) hash = mix(hash, words[word] ?? 0);
    const value = scatter(hash);
    if (marks.length === marksEach && value >= (marks.at(-1) ?? 0)) continue;
    if (marks.includes(value)) continue;
    marks.push(value);
    marks.sort((a, b) => a - b);
    if (marks.length > marksEach) marks.pop();
  }
  return { words, marks };
}

/** Dice's coefficient of the words of two passages, 0 to 1; words count as often as they stand. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  // What is much longer is not alike, and is not read through.
  if (many.length > few.length * 2) return 0;
  const left = new Map<number, number>();
  for (const word of few) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of many) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (few.length + many.length);
}
