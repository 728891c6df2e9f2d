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

/** Runs `work` with a screen to draw on: the user's own, or on Linux without one an unseen one. */
export async function withDisplay<T>(
  work: (env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  if (process.platform !== 'linux' || hasDisplay(process.env)) return work({});
  if (!(await hasProgram('Xvfb'))) await requirePackages(displayPackages, 'There is no display');
  const server = startServer();
  const stop = (): void => void server.kill();
  process.on('exit', stop);
  try {
    const display = await displayOf(server);
    say(`no display: windows open unseen, under Xvfb on ${display}`);
    return await work({ DISPLAY: display });
  } finally {
    process.off('exit', stop);
    stop();
  }
}
