import { closeSync, openSync, readSync } from 'node:fs';
import { applicationId } from '../../shared/domain/project.ts';
import { latestVersion } from '../migrations/migrations.ts';
import { refusals } from './refusals.ts';

/** Length of the header of an SQLite file: https://sqlite.org/fileformat2.html#the_database_header */
const headerLength = 100;
const magic = Buffer.from('SQLite format 3\0', 'latin1');

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(headerLength);
  const file = openSync(path, 'r');
  try {
    return header.subarray(0, readSync(file, header, 0, headerLength, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * Refuses what its first bytes show to be no project, too new, or cut off. Reads the file without
 * SQLite. `size` is the file's length in bytes.
 */
export function checkHeader(path: string, size: number): void {
  if (size === 0) throw refusals.empty(path);
  const header = readHeader(path);
  const begun = header.subarray(0, magic.length);
  if (header.length < headerLength) {
    throw magic.subarray(0, begun.length).equals(begun)
      ? refusals.truncated(path)
      : refusals.notProject(path);
  }
  const isOurs = header.readUInt32BE(68) === applicationId;
  if (!begun.equals(magic)) {
    throw isOurs ? refusals.damaged(path, 'its first bytes are wrong') : refusals.notProject(path);
  }
  if (!isOurs) throw refusals.notProject(path);
  if (header.readUInt32BE(60) > latestVersion) throw refusals.newer(path);
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65536 : stated;
  // The page count is right only if the change counter says that the same write set it.
  const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  if (countIsValid && size < header.readUInt32BE(28) * pageSize) throw refusals.truncated(path);
}
