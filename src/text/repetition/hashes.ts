/** FNV-1a's start and factor, 32 bits. */
const basis = 0x811c9dc5;
const factor = 0x01000193;

/** Spreads 32 bits, so that each bit of the input moves half of those of the output (MurmurHash3). */
export function mix(hash: number): number {
  let h = hash | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over the UTF-16 code units of a part of a text; 32 bits. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = basis;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), factor);
  return hash >>> 0;
}

/** A whole number below 2^53 that two different texts have in common about never. */
export function longHashOf(text: string): number {
  let high = basis;
  let low = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, factor);
    low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 15);
  }
  return (mix(high) >>> 11) * 2 ** 32 + mix(low);
}
