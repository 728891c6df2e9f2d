import { readFileSync, statSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { GlossError } from '../shared/result.ts';
import { maxFileBytes } from './limits.ts';

const reasons: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['is not there any more', 'Check that it was not moved, renamed or deleted.'],
  ENOTDIR: ['is not there', 'Check its path.'],
  EACCES: ['may not be read', 'Ask for the right to read it, or copy it to your own folder.'],
  EPERM: ['may not be read', 'Ask for the right to read it, or copy it to your own folder.'],
  EBUSY: ['is locked by another program', 'Close it there and import again.'],
  EISDIR: ['is a folder', 'Choose the files in it.'],
  ELOOP: ['is a link that leads back to itself', 'Choose the file that it should lead to.'],
  ENAMETOOLONG: ['has a name that is too long', 'Rename it, then import it again.'],
  EMFILE: ['could not be read, since too many files are open', 'Import it again.'],
  special: ['is a device or a pipe', 'Choose an ordinary file.'],
};

const unreadableName: readonly [message: string, hint: string] = [
  'has a name that is not valid UTF-8, by which it cannot be opened',
  'Rename it, then import it again.',
];

/** Why the system does not give a file or folder, by its error's code, and what helps. */
export function describeUnreadable(path: string, code: string): [message: string, hint: string] {
  const isMisnamed = code === 'ENOENT' && path.includes('\uFFFD');
  const [message, hint] = (isMisnamed ? unreadableName : reasons[code]) ?? [
    `could not be read${code === '' ? '' : ` (${code})`}`,
    'Copy it to this computer and import the copy.',
  ];
  return [`${basename(path)} ${message}.`, hint];
}

/**
 * Files of up to so many bytes are read in one go: each of the steps of reading costs more in another
 * thread than in this one, which has nothing else to do.
 */
const smallBytes = 1024 * 1024;

function readSmall(path: string, { size }: Stats): Uint8Array | null {
  if (size > smallBytes) return null;
  const read = readFileSync(path);
  // One that grows just now may be large by now.
  if (read.byteLength > smallBytes) return null;
  // A small buffer is a part of a shared one, which would travel whole.
  return new Uint8Array(read);
}

async function readLimited(path: string, name: string): Promise<Uint8Array> {
  // Asked before opening, because opening a pipe waits for somebody to write into it.
  const kind = statSync(path);
  if (kind.isDirectory())
    throw new GlossError('unreadable-file', ...describeUnreadable(path, 'EISDIR'));
  if (!kind.isFile())
    throw new GlossError('unreadable-file', ...describeUnreadable(path, 'special'));
  const small = readSmall(path, kind);
  if (small !== null) return small;
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
    throw new GlossError('unreadable-file', ...describeUnreadable(path, code));
  }
}
