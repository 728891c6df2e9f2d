import { parseArgs } from 'node:util';
import { toFailure, type Failure } from '../shared/result.ts';
import type { Command, Invocation } from './command.ts';
import { commands } from './commands/commands.ts';
import { makeOutput, type Output, type Streams } from './output.ts';
import { commandUsage, generalUsage, UsageError } from './usage.ts';

/** 0: done; 1: something failed, the rest was done; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

function parse(command: Command, args: readonly string[]): Omit<Invocation, 'output' | 'signal'> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const options: Record<string, string | boolean> = {};
    const lists: Record<string, readonly string[]> = {};
    for (const [name, value] of Object.entries<unknown>(values))
      if (typeof value === 'string' || typeof value === 'boolean') options[name] = value;
      else if (Array.isArray(value)) lists[name] = value.map(String);
    return { positionals, options, lists };
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? thrown.message : String(thrown), command);
  }
}

function report(error: Failure, output: Output): void {
  output.result({ error }, '');
  output.message(`gloss: ${error.message}`);
  if (error.hint !== undefined) output.message(error.hint);
}

function help(topic: string | undefined, output: Output): ExitCode {
  if (topic === undefined) {
    output.result({ commands: commands.map(({ name }) => name) }, generalUsage(commands));
    return 0;
  }
  const command = commands.find(({ name }) => name === topic);
  if (command === undefined) throw new UsageError(`There is no command "${topic}".`, null);
  const text = commandUsage(command);
  output.result({ usage: text }, text);
  return 0;
}

async function dispatch(
  args: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError('Which command?', null);
  if (name === 'help' || name === '--help' || name === '-h') return help(rest[0], output);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`There is no command "${name}".`, null);
  const parsed = parse(command, rest);
  if (parsed.options['help'] === true) return help(name, output);
  return (await command.run({ ...parsed, output, signal })) === 'done' ? 0 : 1;
}

/** Runs `gloss` with its arguments; answers the exit code. */
export async function runCli(
  args: readonly string[],
  streams: Streams,
  signal: AbortSignal,
): Promise<ExitCode> {
  const output = makeOutput(args.includes('--json'), streams);
  try {
    return await dispatch(
      args.filter((arg) => arg !== '--json'),
      output,
      signal,
    );
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) {
      report(toFailure(thrown), output);
      return 1;
    }
    report({ kind: 'invalid-arguments', message: thrown.message }, output);
    output.message('');
    output.message(thrown.command === null ? generalUsage(commands) : commandUsage(thrown.command));
    return 2;
  }
}
