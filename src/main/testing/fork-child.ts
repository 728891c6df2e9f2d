import { fork } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { HostChild, HostReply } from '../host/connection.ts';

/** How long a test waits for a process to start or stop, on a machine that is busy. */
export const patience = { timeout: 20_000, interval: 20 };

/** Starts the scripted host as a plain Node process: what `utilityProcess` is in Electron. */
export function forkScriptedHost(...args: readonly string[]): HostChild {
  const child = fork(join(import.meta.dirname, 'scripted-host.ts'), args, {
    serialization: 'advanced',
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    send: (request) => {
      child.send(request);
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as HostReply));
    },
    onExit: (listener) => {
      child.once('exit', (code) => listener(code));
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
