import { GlossError, type ErrorKind } from '../../shared/result.ts';

const words: Readonly<Record<string, readonly [ErrorKind, message: string, hint: string]>> = {
  ENOSPC: [
    'disk-full',
    'The disk is full.',
    'Free some space, or choose a folder on another disk.',
  ],
  EDQUOT: [
    'disk-full',
    'Your disk quota is used up.',
    'Free some space, or choose another folder.',
  ],
  EFBIG: [
    'disk-full',
    'The disk cannot hold a file of this size.',
    'Choose a folder on another disk.',
  ],
  EROFS: ['read-only', 'The disk is read-only.', 'Choose a folder on another disk.'],
  EACCES: ['read-only', 'You may not write there.', 'Choose a folder that you may write to.'],
  EPERM: [
    'read-only',
    'The file or folder may not be changed.',
    'Close it in other programs, such as a spreadsheet, or choose another folder.',
  ],
  EBUSY: [
    'locked',
    'The file is open in another program.',
    'Close it there, such as in a spreadsheet, then export again.',
  ],
  ENOENT: ['not-found', 'The folder does not exist.', 'Choose a folder that exists.'],
  ENOTDIR: ['exists', 'A part of the path is a file, not a folder.', 'Choose a folder.'],
  EEXIST: ['exists', 'A part of the path is a file, not a folder.', 'Choose a folder.'],
  EISDIR: ['exists', 'There is a folder of that name.', 'Choose another name.'],
  EIO: [
    'unreadable-file',
    'The disk could not be written to.',
    'Check that the drive is connected, then export again.',
  ],
};

/** Turns an error of the file system into a failure in words; what is none passes unchanged. */
export function explainWriteError(thrown: unknown, path: string): unknown {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string')
    return thrown;
  const found = words[thrown.code];
  if (found === undefined) return thrown;
  const [kind, message, hint] = found;
  const error = new GlossError(kind, `${path} was not written: ${message}`, hint);
  error.cause = thrown;
  return error;
}
