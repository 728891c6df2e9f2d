import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { inModules, userCache } from '../tools/paths.ts';
import { capture } from '../tools/run.ts';
import { executableName } from './executable.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The version of Electron that package.json pins. */
export async function pinnedVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(inModules('electron/package.json'), 'utf8'));
  if (manifest !== null && typeof manifest === 'object' && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('node_modules/electron/package.json has no version');
}

/** The official binary, if an earlier start has downloaded it. */
export async function findOfficial(version: string): Promise<string | undefined> {
  const dist = inModules('electron/dist');
  const name = await readFile(inModules('electron/path.txt'), 'utf8').catch(() => undefined);
  const installed = await readFile(join(dist, 'version'), 'utf8').catch(() => '');
  if (name === undefined || installed.trim().replace(/^v/, '') !== version) return undefined;
  const executable = join(dist, name);
  return existsSync(executable) ? executable : undefined;
}

function refusalNote(version: string): string {
  return join(userCache(), `electron-${version}-refused`);
}

/** Whether the network refused this download within the last day: then a start need not wait. */
export async function wasRefusedLately(version: string): Promise<boolean> {
  const noted = await stat(refusalNote(version)).catch(() => undefined);
  return noted !== undefined && Date.now() - noted.mtimeMs < day;
}

/**
 * Lets the package download its binary, once: it gives up by itself when it cannot connect, and
 * here when it takes too long. The result is the executable, or the reason in a line.
 */
export async function downloadOfficial(
  version: string,
): Promise<{ executable: string } | { refused: string }> {
  const result = await capture(process.execPath, [inModules('electron/install.js')], {
    timeout: 10 * minute,
  });
  const executable = inModules('electron/dist', executableName(process.platform));
  if (result.code === 0 && existsSync(executable)) {
    await rm(refusalNote(version), { force: true });
    return { executable };
  }
  const reason = result.stderr.split('\n').find((line) => line.trim() !== '') ?? 'no answer';
  await mkdir(userCache(), { recursive: true });
  await writeFile(refusalNote(version), reason);
  return { refused: reason.trim() };
}
