import { open, stat } from 'node:fs/promises';
import { GlossError } from '../shared/result.ts';
import { maxFileBytes } from './limits.ts';

const reasons: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['is not there any more', 'Check that it was not moved, renamed or deleted.'],
  ENOTDIR: ['is not there', 'Check its path.'],
  EACCES: ['may not be read', 'Ask for the right to read it, or copy it to your own folder.'],
  EPERM: ['may not be read', 'Ask for the right to read it, or copy it to your own folder.'],
  EBUSY: ['is locked by another program', 'Close it there and import again.'],
  EISDIR: ['is a folder', 'Choose the files in it.'],
  special: ['is a device or a pipe', 'Choose an ordinary file.'],
};

function describe(name: string, code: string): [message: string, hint: string] {
  const [message, hint] = reasons[code] ?? [
    `could not be read${code === '' ? '' : ` (${code})`}`,
    'Copy it to this computer and import the copy.',
  ];
  return [`${name} ${message}.`, hint];
}

async function readLimited(path: string, name: string): Promise<Uint8Array> {
  // Asked before opening, because opening a pipe waits for somebody to write into it.
  const kind = await stat(path);
  if (kind.isDirectory()) throw new GlossError('unreadable-file', ...describe(name, 'EISDIR'));
  if (!kind.isFile()) throw new GlossError('unreadable-file', ...describe(name, 'special'));
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size > maxFileBytes) {
      throw new GlossError(
        'too-large',
        `${name} is larger than 200 MB, the most that Gloss reads of one file.`,
        'Split it into smaller files.',
      );
    }
    const bytes = new Uint8Array(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

/**
 * Reads a whole file of at most 200 MB. Throws `unreadable-file` for what is no ordinary file or
 * cannot be read, `too-large` above the limit.
 */
export async function readFileBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readLimited(path, name);
  } catch (thrown) {
    if (thrown instanceof GlossError) throw thrown;
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    throw new GlossError('unreadable-file', ...describe(name, code));
  }
}
