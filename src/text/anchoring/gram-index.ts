/** How many code units are looked up at once. */
export const gramLength = 8;

/** Longer texts are not indexed: it takes four bytes for each of their code units. */
export const longestIndexed = 16_000_000;

/** Of a gram that stands more often, the first so many places are looked at. */
const placesLooked = 4096;
/** How many places of a needle are answered at most. */
const placesFound = 64;

/** Finds words in a text without reading through it each time; offsets are UTF-16 code units. */
export interface GramIndex {
  /**
   * Where the eight code units at `offset` of `needle` stand in the text, but for the kind of white
   * space; none if they stand at more than `most` places.
   */
  readonly gram: (needle: string, offset: number, most: number) => readonly number[];
  /** Where a needle of eight code units or more stands in the text, in order; 64 places at most. */
  readonly places: (needle: string) => readonly number[];
}

const factor = 0x01000193;

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + gramLength; i += 1) hash = Math.imul(hash, factor) + text.charCodeAt(i);
  return hash;
}

const whiteSpace = /\s/g;

/** A text in which all white space is alike, so that other line breaks are no difference. */
export function evenSpace(text: string): string {
  return text.replace(whiteSpace, ' ');
}

/** Indexes every eight code units that follow each other in a text; linear. */
export function gramIndex(text: string): GramIndex {
  const even = evenSpace(text);
  const last = text.length > longestIndexed ? -1 : text.length - gramLength;
  const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(Math.max(1, last)))));
  const bucketOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> (32 - bits)) | 0;
  /** The first place of each bucket, counted from 1, then of each place the next. */
  const heads = new Int32Array(2 ** bits);
  const counts = new Int32Array(2 ** bits);
  const next = new Int32Array(Math.max(0, last + 1));
  // From the end to the beginning, so that the chains lead onwards.
  for (let at = last; at >= 0; at -= 1) {
    const hash = hashAt(even, at);
    const bucket = bucketOf(hash);
    next[at] = heads[bucket] ?? 0;
    heads[bucket] = at + 1;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }

  const gram = (needle: string, offset: number, most: number): readonly number[] => {
    const found: number[] = [];
    const wanted = evenSpace(needle.slice(offset, offset + gramLength));
    const bucket = bucketOf(hashAt(wanted, 0));
    if ((counts[bucket] ?? 0) > 4 * most) return found;
    for (let at = heads[bucket] ?? 0; at > 0; at = next[at - 1] ?? 0) {
      if (!even.startsWith(wanted, at - 1)) continue;
      if (found.length === most) return [];
      found.push(at - 1);
    }
    return found;
  };

  const rarest = (needle: string): number => {
    const end = needle.length - gramLength;
    let best = 0;
    let fewest = Infinity;
    for (const offset of [0, end >> 2, end >> 1, end - (end >> 2), end]) {
      const count = counts[bucketOf(hashAt(needle, offset))] ?? 0;
      if (count < fewest) [best, fewest] = [offset, count];
    }
    return best;
  };

  const places = (needle: string): readonly number[] => {
    const found: number[] = [];
    if (needle.length < gramLength || needle.length > text.length) return found;
    const evenNeedle = evenSpace(needle);
    const offset = rarest(evenNeedle);
    let looked = 0;
    for (
      let at = heads[bucketOf(hashAt(evenNeedle, offset))] ?? 0;
      at > 0 && looked < placesLooked && found.length < placesFound;
      at = next[at - 1] ?? 0
    ) {
      looked += 1;
      const start = at - 1 - offset;
      if (start >= 0 && text.startsWith(needle, start)) found.push(start);
    }
    return found;
  };
  return { gram, places };
}
