import type { Command } from './command.ts';

/** The command line cannot be understood; exit code 2. */
export class UsageError extends Error {
  /** The command whose usage is to be shown, or null for the list of all. */
  readonly command: Command | null;

  constructor(message: string, command: Command | null) {
    super(message);
    this.name = 'UsageError';
    this.command = command;
  }
}

/** The usage of one command. */
export function commandUsage(command: Command): string {
  return [
    `Usage: gloss ${command.name} ${command.takes} [--json]`,
    '',
    command.summary,
    ...(command.details === '' ? [] : ['', command.details]),
    '',
  ].join('\n');
}

/** The list of all commands. */
export function generalUsage(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Usage: gloss COMMAND …',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Every command takes --json, which prints one JSON object on standard output.',
    'Messages go to standard error. Exit code 0: done; 1: something failed, the rest',
    'was done; 2: wrong usage. "gloss help COMMAND" tells more.',
    '',
  ].join('\n');
}
