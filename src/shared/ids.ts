import { z } from 'zod';

/** A UUIDv7 in its canonical lower-case text form (RFC 9562 section 5.7). */
export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** Supplies 16 random bytes; replaced in tests to make ids repeatable. */
export type RandomBytes = (into: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

let lastTime = 0;
let counter = 0;

/**
 * Makes a UUIDv7: 48 bits of milliseconds, a 12-bit counter that rises within a millisecond, so
 * that ids made by one process sort in the order of their making, and 62 random bits.
 */
export function newId(
  now: number = Date.now(),
  random: RandomBytes = (into) => crypto.getRandomValues(into),
): string {
  const bytes = random(new Uint8Array(16));
  if (now > lastTime) {
    lastTime = now;
    counter = 0;
  } else {
    counter += 1;
    if (counter > 0xfff) {
      lastTime += 1;
      counter = 0;
    }
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(lastTime / 0x10000));
  view.setUint16(4, lastTime % 0x10000);
  view.setUint16(6, 0x7000 | counter);
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
