import { spawn, type ChildProcess } from 'node:child_process';

import { hasProgram } from '../tools/run.ts';
import { say, SetupError } from '../tools/say.ts';
import { displayPackages, requirePackages } from './packages.ts';

function hasDisplay(env: NodeJS.ProcessEnv): boolean {
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

/** The number that Xvfb chose for itself: it writes it when it is ready for clients. */
function displayOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new SetupError(`Xvfb ended at once (${code})`)));
  });
}

function startServer(): ChildProcess {
  const screen = ['-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-displayfd', '3'];
  // Its own process group: Ctrl+C must end the app before the screen that it is drawn on.
  return spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
}

/**
 * Runs `work` with a screen to draw on: the user's own, or on Linux without one an unseen one. Where
 * `unseen` asks for several of those, all are named in GLOSS_DISPLAYS, with blanks between.
 */
export async function withDisplay<T>(
  work: (env: Readonly<Record<string, string>>) => Promise<T>,
  { unseen = 1 }: { readonly unseen?: number } = {},
): Promise<T> {
  if (process.platform !== 'linux' || hasDisplay(process.env)) return work({});
  if (!(await hasProgram('Xvfb'))) await requirePackages(displayPackages, 'There is no display');
  const servers = Array.from({ length: unseen }, startServer);
  const stop = (): void => {
    for (const server of servers) server.kill();
  };
  process.on('exit', stop);
  try {
    const displays = await Promise.all(servers.map(displayOf));
    const [first = ''] = displays;
    say(`no display: windows open unseen, under Xvfb on ${displays.join(' and ')}`);
    return await work({ DISPLAY: first, GLOSS_DISPLAYS: displays.join(' ') });
  } finally {
    process.off('exit', stop);
    stop();
  }
}
