import type { ParseArgsOptionsConfig } from 'node:util';
import type { Output } from './output.ts';

/** What a command is run with. */
export interface Invocation {
  /** What stands after the command's name and is no option. */
  readonly positionals: readonly string[];
  /** Options by name; those without a value are absent. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Options that may be given several times, by name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly output: Output;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** `done`: all of it; `partly`: something failed, the rest was done. */
export type Outcome = 'done' | 'partly';

/** One command of `gloss`. What it throws becomes a failure in words. */
export interface Command {
  readonly name: string;
  /** What it takes, as the usage line shows it: `PROJECT PATH…`. */
  readonly takes: string;
  readonly summary: string;
  /** More lines for `gloss help COMMAND`. */
  readonly details: string;
  /** Beside `--json` and `--help`, which every command has. */
  readonly options: ParseArgsOptionsConfig;
  readonly run: (invocation: Invocation) => Promise<Outcome>;
}
