import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { HostChild, HostReply } from '../host/connection.ts';

/** How long a test waits for a process to start or stop, on a machine that is busy. */
export const patience = { timeout: 20_000, interval: 20 };

/** Starts a program as a plain Node process: what `utilityProcess` is in Electron. */
export function forkProgram(
  program: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): HostChild {
  const child = fork(program, args, { serialization: 'advanced', execArgv: [...execArgv] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    send: (request) => {
      // One that has just died hears nothing; its exit tells.
      child.send(request, () => undefined);
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
    memory: () => residentBytes(child.pid),
  };
}

/** What the system says that a process takes, on Linux. */
function residentBytes(pid: number | undefined): number | null {
  try {
    const pages = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1];
    return Number(pages) * 4096;
  } catch {
    return null;
  }
}

/** Starts the scripted host. */
export function forkScriptedHost(...args: readonly string[]): HostChild {
  return forkProgram(join(import.meta.dirname, 'scripted-host.ts'), args);
}
