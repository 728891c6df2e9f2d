import { deflateSync, inflateSync } from 'node:zlib';
import type { ReadableDb, WritableDb } from '../sqlite/handles.ts';
import { first, run, scalar, sql } from '../sqlite/sql.ts';
import { sha256 } from './contents.ts';

/** How an original is kept: see the table's comment in migration 50. */
type Form = 'bytes' | 'deflate' | 'text' | 'absent';

interface Kept {
  readonly form: Form;
  readonly bytes: Uint8Array;
  readonly text: number | null;
}

/** A text that the project holds: its row and its SHA-256 as UTF-8. */
export interface HeldText {
  readonly n: number;
  readonly text: string;
  readonly hash: string;
}

const none = new Uint8Array();

/** Whether the bytes are just the UTF-8 of the text. */
function isUtf8Of(bytes: Uint8Array, text: string): boolean {
  if (bytes.byteLength < text.length || bytes.byteLength > text.length * 3) return false;
  return Buffer.from(text, 'utf8').equals(bytes);
}

function pack(bytes: Uint8Array): Kept {
  const packed = deflateSync(bytes);
  // Archives, PDFs and the like are packed already.
  return packed.byteLength < bytes.byteLength
    ? { form: 'deflate', bytes: packed, text: null }
    : { form: 'bytes', bytes, text: null };
}

/**
 * The row that holds the bytes, made if it is missing: by SHA-256, each once. Without `keep` only
 * size and SHA-256 are written; bytes that were left out once come in when they are kept later.
 */
export function storeOriginal(
  db: WritableDb,
  bytes: Uint8Array,
  keep: boolean,
  held: HeldText,
): number {
  const isText = isUtf8Of(bytes, held.text);
  const hash = isText ? held.hash : sha256(bytes);
  const known = first<{ n: number; form: Form }>(
    db,
    sql`SELECT n, form FROM original WHERE sha256 = ${hash}`,
  );
  if (known !== undefined && (known.form !== 'absent' || !keep)) return known.n;
  const kept: Kept = !keep
    ? { form: 'absent', bytes: none, text: null }
    : isText
      ? { form: 'text', bytes: none, text: held.n }
      : pack(bytes);
  if (known === undefined)
    return run(
      db,
      sql`INSERT INTO original (sha256, bytes, form, size, text)
        VALUES (${hash}, ${kept.bytes}, ${kept.form}, ${bytes.byteLength}, ${kept.text})`,
    );
  run(
    db,
    sql`UPDATE original SET bytes = ${kept.bytes}, form = ${kept.form}, text = ${kept.text}
      WHERE n = ${known.n}`,
  );
  return known.n;
}

/**
 * The bytes of an original as they were imported; null if they were left out. Throws if what is
 * kept cannot be unpacked.
 */
export function readOriginal(db: ReadableDb, n: number): Uint8Array | null {
  const row = first<Kept & { size: number | null }>(
    db,
    sql`SELECT form, bytes, text, size FROM original WHERE n = ${n}`,
  );
  if (row === undefined) return null;
  switch (row.form) {
    case 'bytes':
      return row.bytes;
    case 'deflate':
      // Never more than it was, whatever a damaged or foreign file says.
      return inflateSync(row.bytes, { maxOutputLength: Math.max(1, row.size ?? 1) });
    case 'text':
      return Buffer.from(
        scalar<string>(db, sql`SELECT body FROM text WHERE n = ${row.text}`) ?? '',
        'utf8',
      );
    case 'absent':
      return null;
    default:
      return row.form satisfies never;
  }
}

/** The file that an article's current text was imported from; null if its bytes were left out. */
export function originalOf(
  db: ReadableDb,
  version: number,
): { name: string; mediaType: string; bytes: Uint8Array } | null {
  const row = first<{ original: number; name: string; mediaType: string }>(
    db,
    sql`SELECT original, source_name AS name, media_type AS mediaType FROM article_version
      WHERE n = ${version}`,
  );
  const bytes = row === undefined ? null : readOriginal(db, row.original);
  return row === undefined || bytes === null
    ? null
    : { name: row.name, mediaType: row.mediaType, bytes };
}
