import { GlossError, type ErrorKind } from '../../shared/result.ts';

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : '';
}

const kinds: readonly (readonly [prefix: string, kind: ErrorKind])[] = [
  ['SQLITE_CORRUPT', 'damaged-project'],
  ['SQLITE_NOTADB', 'damaged-project'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['EROFS', 'read-only'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_IOERR', 'unreadable-file'],
  ['SQLITE_CANTOPEN', 'unreadable-file'],
];

const words: Partial<Record<ErrorKind, readonly [message: string, hint: string]>> = {
  'damaged-project': [
    'The project file is damaged: SQLite cannot read a part of it. Nothing was written.',
    'Keep the file as it is, and open a backup or a copy of it.',
  ],
  'disk-full': [
    'The disk is full. The last action was not saved; everything before it is safe.',
    'Free some space, then do it again.',
  ],
  'read-only': [
    'The project cannot be written to. Nothing was changed.',
    'Check the permissions of the file and of its folder, or save a copy elsewhere.',
  ],
  locked: [
    'Another program is using the project file. Nothing was changed.',
    'Close the project in the other program, then try again.',
  ],
  'unreadable-file': [
    'The disk could not read or write the project file. What was saved before is safe.',
    'Check that the drive is connected, then try again.',
  ],
};

/** Turns an error of SQLite or of the file system into words; other errors pass unchanged. */
export function explain(thrown: unknown): unknown {
  const code = codeOf(thrown);
  const kind = kinds.find(([prefix]) => code.startsWith(prefix))?.[1];
  const text = kind === undefined ? undefined : words[kind];
  if (kind === undefined || text === undefined) return thrown;
  const error = new GlossError(kind, ...text);
  error.cause = thrown;
  return error;
}

/** Whether SQLite says that the file's content cannot be right. */
export function isCorruption(thrown: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(thrown));
}

/** Whether somebody else holds the file. */
export function isBusy(thrown: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(thrown));
}
