import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const capacity = 256 * 1024;

/** What a finished file holds. */
export interface WrittenFile {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Writes text as UTF-8 to a file that grows from its start. */
export interface FileWriter {
  /**
   * Takes text; answers a promise when the buffer has to go to disk first, which must be awaited
   * before the next write. So a slow disk slows the writer, and memory stays flat.
   */
  readonly write: (text: string) => Promise<void> | undefined;
  /** Writes what is left, and answers when it is on the disk itself. The handle stays open. */
  readonly finish: () => Promise<WrittenFile>;
}

/** Makes a writer on an open, empty file. */
export function fileWriter(handle: FileHandle): FileWriter {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(capacity);
  let used = 0;
  let bytes = 0;

  const put = async (chunk: Buffer): Promise<void> => {
    hash.update(chunk);
    for (let at = 0; at < chunk.length;) {
      const { bytesWritten } = await handle.write(chunk, at, chunk.length - at);
      at += bytesWritten;
    }
    bytes += chunk.length;
  };
  const flush = async (): Promise<void> => {
    const chunk = buffer.subarray(0, used);
    used = 0;
    await put(chunk);
  };
  const spill = async (text: string): Promise<void> => {
    await flush();
    if (Buffer.byteLength(text) > capacity) await put(Buffer.from(text));
    else used = buffer.write(text);
  };

  return {
    write: (text) => {
      // Three bytes are the most that UTF-8 takes for a UTF-16 code unit.
      const fits = used + text.length * 3 <= capacity || used + Buffer.byteLength(text) <= capacity;
      if (!fits) return spill(text);
      used += buffer.write(text, used);
      return undefined;
    },
    finish: async () => {
      await flush();
      await handle.sync();
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}
