import type { Place } from './place.ts';

/** Characters that glue what is before them to a date: `Su-24`, `$2014`, `#Friday`, `1.2025`. */
const gluedBefore = /[\p{L}\p{N}\p{Sc}@#_+\\]$/u;
const gluedMarkBefore = /[\p{L}\p{N}][-./:,‑]$/u;
const gluedAfter = /^(?:[\p{L}\p{N}@_%°]|[-.,:/‑][\p{N}]|[-‑][\p{L}])/u;

/** Whether the date is cut out of something longer that it is not a word of. */
export function isGlued({ text, source, from, to }: Place): boolean {
  const start = source.starts[from] ?? 0;
  const end = source.ends[to - 1] ?? 0;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return gluedBefore.test(before) || gluedMarkBefore.test(before) || gluedAfter.test(after);
}
