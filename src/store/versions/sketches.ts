import { sketchLength, sketchOf } from '../../text/likeness/sketch.ts';
import { readAnew, type Told } from '../reading-anew.ts';
import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { all, column, run, scalar, sql } from '../sqlite/sql.ts';
import { nearIndex, type NearIndex } from './near-index.ts';

/**
 * Which reading of texts the sketches come from. Raise it with every release in which
 * `src/text/likeness` reads a text otherwise: projects then make theirs anew.
 */
const readerVersion = '1';

/** The index of an open project, from the first search on. */
const indexes = new WeakMap<ReadableDb, NearIndex>();

const bytesEach = sketchLength * Uint16Array.BYTES_PER_ELEMENT;

/** A sketch as it is kept: 16-bit numbers, the lower byte first. */
export function sketchBytes(sketch: Uint16Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(bytesEach));
  for (const [at, value] of sketch.entries()) bytes.setUint16(2 * at, value, true);
  return new Uint8Array(bytes.buffer);
}

function sketchFrom(bytes: Uint8Array): Uint16Array {
  const sketch = new Uint16Array(sketchLength);
  for (let at = 0; at < sketchLength; at += 1)
    sketch[at] = (bytes[2 * at] ?? 0) | ((bytes[2 * at + 1] ?? 0) << 8);
  return sketch;
}

/** Writes the sketch of a text that is new; short texts have none. */
export function putSketch(db: WritableDb, text: number, sketch: Uint16Array | null): void {
  if (sketch === null) return;
  run(db, sql`INSERT INTO text_sketch (text, sketch) VALUES (${text}, ${sketchBytes(sketch)})`);
  // Rolled back, it finds a text that is not there, which is looked for all the same.
  indexes.get(db)?.add(text, sketch);
}

/** The sketch that is kept of a text; null if it has none. */
export function storedSketch(db: ReadableDb, text: number): Uint16Array | null {
  const bytes = scalar<Uint8Array>(db, sql`SELECT sketch FROM text_sketch WHERE text = ${text}`);
  return bytes === undefined ? null : sketchFrom(bytes);
}

/** Makes the sketches of all texts anew; inside a transaction. */
export function rebuildSketches(db: WritableDb, told: Told = () => null): void {
  run(db, sql`DELETE FROM text_sketch`);
  const texts = column<number>(db, sql`SELECT n FROM text ORDER BY n`);
  readAnew(texts, 'Looking for articles that are nearly the same', told, (text) =>
    putSketch(
      db,
      text,
      sketchOf(scalar<string>(db, sql`SELECT body FROM text WHERE n = ${text}`) ?? ''),
    ),
  );
  run(db, sql`INSERT OR REPLACE INTO meta (key, value) VALUES ('sketches', ${readerVersion})`);
}

/** Whether another version of Gloss has made the sketches in another way. */
export function sketchesAreStale(db: ReadableDb): boolean {
  return scalar<string>(db, sql`SELECT value FROM meta WHERE key = 'sketches'`) !== readerVersion;
}

/** The project's index, read from its sketches at the first search: some 2 µs a text. */
export function nearIndexOf(db: ReadableDb): NearIndex {
  const known = indexes.get(db);
  if (known !== undefined) return known;
  const count = scalar<number>(db, sql`SELECT count(*) FROM text_sketch`) ?? 0;
  const index = nearIndex(count);
  for (const { text, sketch } of all<{ text: number; sketch: Uint8Array }>(
    db,
    sql`SELECT text, sketch FROM text_sketch ORDER BY text`,
  ))
    index.add(text, sketchFrom(sketch));
  indexes.set(db, index);
  return index;
}
