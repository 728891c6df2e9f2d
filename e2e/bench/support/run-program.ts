import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { devNull } from 'node:os';
import { peakMemory } from './peak-memory.ts';

export interface Run {
  readonly ms: number;
  /** Looked at every 20 ms, so that the very last steps may be missed; null where it is not told. */
  readonly peakMB: number | null;
}

/** Runs a program to its end, its output in a file, and looks at its memory meanwhile. */
export async function runProgram(
  command: string,
  args: readonly string[],
  output: string = devNull,
): Promise<Run> {
  const { GLOSS_SQLITE_BINDING: _forElectron, ...env } = process.env;
  const began = performance.now();
  const child = spawn(command, [...args], {
    env,
    stdio: ['ignore', openSync(output, 'w'), 'inherit'],
  });
  let peakMB: number | null = null;
  const watch = setInterval(() => {
    peakMB = peakMemory(child.pid ?? 0) ?? peakMB;
  }, 20);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}`);
  return { ms: performance.now() - began, peakMB };
}
