import { keysOf, likenessOf, sketchLength } from '../../text/likeness/sketch.ts';

/** Of texts that share a key, such as a paper's standing column, the latest so many are looked at. */
const latestOfKey = 8;

/** A text by its row, and in how much its sketch agrees: 0 to 1. */
export interface LikeText {
  readonly text: number;
  readonly likeness: number;
}

/** Finds texts by their sketches; holds some 400 bytes a text. */
export interface NearIndex {
  readonly add: (text: number, sketch: Uint16Array) => void;
  /** Texts whose sketches agree with this one in as much or more, the likest first. */
  readonly find: (sketch: Uint16Array, least: number) => readonly LikeText[];
}

function grown<T extends Int32Array | Uint16Array>(old: T, make: (length: number) => T): T {
  const larger = make(old.length * 2);
  larger.set(old);
  return larger;
}

const keysEach = sketchLength / 2;

/**
 * An index of sketches in memory, in typed arrays: chains of entries by key, the latest first. In
 * the file such an index would be a tree over numbers in no order, which every import into a large
 * project would write anew from end to end; the sketches alone are appended. `expected` texts have room
 * from the start.
 */
export function nearIndex(expected = 0): NearIndex {
  let capacity = 1024;
  while (capacity < expected) capacity *= 2;
  let count = 0;
  let texts = new Int32Array(capacity);
  let sketches = new Uint16Array(capacity * sketchLength);
  let keys = new Int32Array(capacity * keysEach);
  /** By entry (a text's key): the next entry of its chain, counted from 1; 0 ends it. */
  let next = new Int32Array(capacity * keysEach);
  let heads = new Int32Array(capacity * keysEach);

  const bucketOf = (key: number): number => key & (heads.length - 1);

  const link = (entry: number): void => {
    const bucket = bucketOf(keys[entry] ?? 0);
    next[entry] = heads[bucket] ?? 0;
    heads[bucket] = entry + 1;
  };

  const grow = (): void => {
    capacity *= 2;
    texts = grown(texts, (length) => new Int32Array(length));
    sketches = grown(sketches, (length) => new Uint16Array(length));
    keys = grown(keys, (length) => new Int32Array(length));
    next = new Int32Array(capacity * keysEach);
    heads = new Int32Array(capacity * keysEach);
    for (let entry = 0; entry < count * keysEach; entry += 1) link(entry);
  };

  const sketchAt = (at: number): Uint16Array =>
    sketches.subarray(at * sketchLength, (at + 1) * sketchLength);

  return {
    add: (text, sketch) => {
      if (count === capacity) grow();
      texts[count] = text;
      sketches.set(sketch, count * sketchLength);
      keys.set(keysOf(sketch), count * keysEach);
      for (let at = 0; at < keysEach; at += 1) link(count * keysEach + at);
      count += 1;
    },
    find: (sketch, least) => {
      const likeness = new Map<number, number>();
      for (const key of keysOf(sketch)) {
        let seen = 0;
        for (let entry = heads[bucketOf(key)] ?? 0; entry > 0 && seen < latestOfKey;) {
          if (keys[entry - 1] === key) {
            seen += 1;
            const at = Math.floor((entry - 1) / keysEach);
            if (!likeness.has(at)) likeness.set(at, likenessOf(sketch, sketchAt(at)));
          }
          entry = next[entry - 1] ?? 0;
        }
      }
      const alike = [...likeness].filter(([, like]) => like >= least);
      return alike
        .toSorted(([one, likeOne], [other, likeOther]) => likeOther - likeOne || one - other)
        .map(([at, like]) => ({ text: texts[at] ?? 0, likeness: like }));
    },
  };
}
