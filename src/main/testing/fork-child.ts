import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { HostChild } from '../host/connection.ts';
import { startProgram } from './start-program.ts';

/** How long a test waits for a process to start or stop, on a machine that is busy. */
export const patience = { timeout: 20_000, interval: 20 };

/** Starts a program that ends with the test. */
export function forkProgram(
  program: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): HostChild {
  const child = startProgram(program, args, execArgv);
  onTestFinished(child.kill);
  return child;
}

/** Starts the scripted host. */
export function forkScriptedHost(...args: readonly string[]): HostChild {
  return forkProgram(join(import.meta.dirname, 'scripted-host.ts'), args);
}
