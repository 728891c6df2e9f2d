import { compilerPackages, requirePackages } from '../linux/packages.ts';
import { requireLibraries } from '../linux/libraries.ts';
import { needsOwnAddon, prepareAddon } from '../sqlite/addon.ts';
import { hasProgram } from '../tools/run.ts';
import { say } from '../tools/say.ts';
import { probeElectron } from './probe.ts';
import { resolveElectron } from './resolve.ts';

/** All that is needed to run the app of this checkout on this machine. */
export interface Runtime {
  readonly executable: string;
  /** Switches that go before the app's folder. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function sandboxArgs(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say('running as root: Chromium refuses its sandbox, so it runs WITHOUT one (--no-sandbox)');
  return ['--no-sandbox'];
}

/** Finds Electron and makes it fit to run: libraries, the SQLite addon, switches. */
export async function prepareRuntime(): Promise<Runtime> {
  const { executable, why } = await resolveElectron();
  say(`running on ${why}`);
  await requireLibraries(executable);
  const versions = await probeElectron(executable);
  const env: Record<string, string> = {};
  if (needsOwnAddon(versions)) {
    if (!(await hasProgram('g++'))) {
      await requirePackages(compilerPackages, 'SQLite must be compiled for this Electron');
    }
    env['GLOSS_SQLITE_BINDING'] = await prepareAddon(executable, versions);
  }
  return { executable, args: sandboxArgs(), env };
}
