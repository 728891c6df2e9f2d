import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { buildStamp, isBuildFresh } from './freshness.ts';
import { withLock } from './lock.ts';
import { checkoutCache, inModules, repoRoot } from './paths.ts';
import { run } from './run.ts';
import { say, SetupError } from './say.ts';

async function build(args: readonly string[]): Promise<number> {
  const began = new Date();
  await rm(buildStamp, { force: true });
  const tool = inModules('electron-vite/bin/electron-vite.js');
  const code = await run(process.execPath, [tool, 'build', ...args], { cwd: repoRoot });
  if (code !== 0) return code;
  // A source that changed while the build ran may have missed it: the stamp tells when it began.
  await writeFile(buildStamp, '');
  await utimes(buildStamp, began, began);
  return code;
}

/** One build at a time per checkout: it empties `out` before it fills it. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return withLock(join(checkoutCache, 'build.lock'), work, () =>
    say('waiting for another build of this checkout'),
  );
}

/** Builds in any case; gives the exit code. */
export function buildApp(args: readonly string[] = []): Promise<number> {
  return alone(() => build(args));
}

/** Builds only when `out` is missing or older than the sources. */
export async function requireBuild(): Promise<void> {
  if (await isBuildFresh()) return;
  await alone(async () => {
    if (await isBuildFresh()) return;
    if ((await build(['--logLevel', 'warn'])) !== 0) throw new SetupError('the build failed');
  });
}
