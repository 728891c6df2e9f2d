import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ImportReport } from '../../shared/domain/article.ts';
import type { ExportedFile } from '../../shared/domain/export.ts';
import type { VerifyReport } from '../../shared/domain/project.ts';
import type { Step } from '../../shared/domain/step.ts';
import type { Failure } from '../../shared/result.ts';
import { runCli } from '../run.ts';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Runs the real `gloss` as a process of its own, in a folder. */
export function runGloss(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs `gloss` within the test, for the many cases in which it does nothing but answer. */
export async function runHere(args: readonly string[]): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const streams = {
    stdout: (text: string) => (stdout += text),
    stderr: (text: string) => (stderr += text),
  };
  const code = await runCli(args, streams, new AbortController().signal);
  return { code, stdout, stderr };
}

interface NumberedStep {
  readonly number: number;
  readonly label: string;
}

/** All that answers hold; which parts are there depends on the command. */
export interface Answer extends Partial<Omit<ImportReport, 'questions'>> {
  readonly error?: Failure;
  readonly articles?: readonly {
    readonly title: string;
    readonly published: string | null;
    readonly facts: number;
    readonly length_utf16: number;
    readonly source_name: string;
  }[];
  readonly files?: readonly ExportedFile[];
  readonly ok?: boolean;
  readonly findings?: VerifyReport['findings'];
  readonly steps?: readonly Step[];
  readonly total?: number;
  readonly undone?: readonly NumberedStep[];
  readonly redone?: readonly NumberedStep[];
  readonly undo?: number;
  readonly redo?: number;
}

/** Runs with `--json`; what it prints is checked to be exactly one line with one object. */
export async function runJson(
  folder: string,
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly answer: Answer; readonly stderr: string }> {
  const { code, stdout, stderr } = await runGloss(folder, [...args, '--json']);
  if (!/^\{.*\}\n$/.test(stdout))
    throw new Error(`Not one JSON object: ${JSON.stringify(stdout)}; ${stderr}`);
  return { code, answer: JSON.parse(stdout) as Answer, stderr };
}
