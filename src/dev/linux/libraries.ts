import { capture } from '../tools/run.ts';
import { SetupError } from '../tools/say.ts';
import { electronPackages, requirePackages } from './packages.ts';

/** The libraries that `ldd` could not find, in its order. */
export function parseMissing(ldd: string): string[] {
  return [...ldd.matchAll(/^\s*(\S+) => not found$/gm)].flatMap((match) => match[1] ?? []);
}

async function missingLibraries(executable: string): Promise<string[]> {
  return parseMissing((await capture('ldd', [executable])).stdout);
}

/** On Linux, makes sure that the executable can be loaded at all. */
export async function requireLibraries(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length === 0) return;
  await requirePackages(electronPackages, `Electron lacks ${missing.join(', ')}`);
  const still = await missingLibraries(executable);
  if (still.length > 0) throw new SetupError(`Electron still lacks ${still.join(', ')}`);
}
