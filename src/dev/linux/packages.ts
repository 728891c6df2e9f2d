import { readFile } from 'node:fs/promises';

import { capture, hasProgram } from '../tools/run.ts';
import { say, SetupError } from '../tools/say.ts';

/** What Chromium links to or opens at run time, by Debian's names. */
export const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libdrm2',
  'libatk-bridge2.0-0',
  'libcups2',
  'libsecret-1-0',
  'dbus',
];
export const displayPackages = ['xvfb', 'xauth'];
export const compilerPackages = ['g++'];

async function isDebian(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) && (await hasProgram('apt-get'));
}

/** Newer Debians renamed some libraries for their 64-bit time: `libgtk-3-0t64`. */
async function currentName(name: string): Promise<string> {
  const renamed = `${name}t64`;
  const known = await capture('apt-cache', ['show', '--no-all-versions', renamed]);
  return known.code === 0 && known.stdout.includes(`Package: ${renamed}`) ? renamed : name;
}

async function currentNames(names: readonly string[]): Promise<string[]> {
  return Promise.all(names.map(currentName));
}

async function install(names: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A fresh image has no package lists, and old ones name versions that are gone.
  const updated = await capture('apt-get', ['update', '-q'], { env });
  if (updated.code !== 0) say(`apt-get update failed:\n${updated.stderr.trim()}`);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...(await currentNames(names))];
  const installed = await capture('apt-get', args, { env });
  if (installed.code !== 0) {
    throw new SetupError(`apt-get ${args.join(' ')} failed:\n${installed.stderr.trim()}`);
  }
}

/**
 * Gets system packages where we may (root on Debian, as in a container), and otherwise stops with
 * the very command that gets them.
 */
export async function requirePackages(names: readonly string[], reason: string): Promise<void> {
  if (!(await isDebian())) {
    throw new SetupError(`${reason}. Debian has it in: ${names.join(' ')}`);
  }
  if (process.getuid?.() === 0) {
    say(`${reason}: installing ${names.join(' ')}`);
    await install(names);
    return;
  }
  const command = `apt-get install -y --no-install-recommends ${(await currentNames(names)).join(' ')}`;
  throw new SetupError(
    `${reason}. This command gets it:\n  sudo apt-get update && sudo ${command}`,
  );
}
