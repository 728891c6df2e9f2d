import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { constants } from 'node:os';

export interface RunOptions {
  readonly cwd?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Kills the program after so many milliseconds; the exit code is then not 0. */
  readonly timeout?: number;
}

export interface Captured {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function start(
  command: string,
  args: readonly string[],
  options: RunOptions,
  stdio: SpawnOptions['stdio'],
): ChildProcess {
  return spawn(command, [...args], {
    stdio,
    env: { ...process.env, ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
  });
}

/** The exit code as a shell would give it: 128 + n for a signal, 127 for a missing program. */
function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(127);
      else reject(error);
    });
    child.once('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Ctrl+C reaches the child from the terminal by itself; we only have to live long enough to clean
 * up after it. Other signals reach us alone and are handed on.
 */
function outlive(): void {}

/** Runs a program on this terminal and gives its exit code. */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<number> {
  const child = start(command, args, options, 'inherit');
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', outlive).on('SIGTERM', forward).on('SIGHUP', forward);
  try {
    return await ended(child);
  } finally {
    process.off('SIGINT', outlive).off('SIGTERM', forward).off('SIGHUP', forward);
  }
}

/** Runs a program silently and gives what it printed. */
export async function capture(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Captured> {
  const child = start(command, args, options, ['ignore', 'pipe', 'pipe']);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const code = await ended(child);
  return { code, stdout, stderr };
}

export async function hasProgram(name: string): Promise<boolean> {
  return (await capture('sh', ['-c', `command -v "$1"`, 'sh', name])).code === 0;
}
