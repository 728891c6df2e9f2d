import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');

export interface CliAnswer {
  readonly code: number;
  /** What it printed with `--json`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Runs the command line as an analyst would, on files that the window has closed. */
export async function cli(...args: readonly string[]): Promise<CliAnswer> {
  return new Promise((done, failed) => {
    execFile(process.execPath, [program, ...args, '--json'], (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      try {
        done({ code, json: JSON.parse(stdout) as Readonly<Record<string, unknown>> });
      } catch {
        failed(new Error(`gloss ${args.join(' ')} (${String(code)}): ${stderr}`));
      }
    });
  });
}
