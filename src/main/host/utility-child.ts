import { app, utilityProcess } from 'electron/main';
import type { HostChild, HostReply } from './connection.ts';

/** Starts a host's program as an Electron utility process; what it prints goes to the log. */
export function forkHost(
  program: string,
  name: string,
  env: NodeJS.ProcessEnv,
  log: (message: string) => void,
): HostChild {
  const child = utilityProcess.fork(program, [], {
    serviceName: `gloss-${name}`,
    env,
    stdio: 'pipe',
  });
  const print = (chunk: unknown): void => log(`[${name}] ${String(chunk).trimEnd()}`);
  child.stdout?.on('data', print);
  child.stderr?.on('data', print);
  return {
    // The empty list of transfers tells this from a window's postMessage, which needs an origin.
    send: (request) => child.postMessage(request, []),
    onMessage: (listener) => {
      child.on('message', (message: HostReply) => listener(message));
    },
    onExit: (listener) => {
      child.once('exit', (code) => listener(code));
    },
    kill: () => {
      child.kill();
    },
    memory: () => {
      const own = app.getAppMetrics().find(({ pid }) => pid === child.pid);
      return own === undefined ? null : own.memory.workingSetSize * 1024;
    },
  };
}
