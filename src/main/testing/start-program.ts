import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostChild, HostReply } from '../host/connection.ts';

/** The hosts as a plain Node program: its argument is `importer` or `store`. */
export const hostProgram = join(import.meta.dirname, 'host-program.ts');

/** What the system says that a process takes, on Linux. */
function residentBytes(pid: number | undefined): number | null {
  try {
    const pages = readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1];
    return Number(pages) * 4096;
  } catch {
    return null;
  }
}

/** Starts a program as a plain Node process: what `utilityProcess` is in Electron. */
export function startProgram(
  program: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): HostChild {
  const child = fork(program, args, { serialization: 'advanced', execArgv: [...execArgv] });
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
