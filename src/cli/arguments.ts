import type { Command, Invocation } from './command.ts';
import { UsageError } from './usage.ts';

/** The project's path, which is the first argument of every command. */
export function projectArgument(command: Command, { positionals }: Invocation): string {
  const [project] = positionals;
  if (project === undefined || project === '')
    throw new UsageError('Which project? Give the path of a .gloss file.', command);
  return project;
}

/** Refuses arguments that the command does not take. */
export function refuseMore(command: Command, { positionals }: Invocation, most: number): void {
  const extra = positionals[most];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many.`, command);
}

/** A whole number of at least 1, or the default if it is not given. */
export function countArgument(
  command: Command,
  given: string | boolean | undefined,
  otherwise: number,
): number {
  if (given === undefined) return otherwise;
  if (typeof given !== 'string' || !/^[1-9]\d{0,8}$/.test(given))
    throw new UsageError(`"${String(given)}" is not a whole number from 1.`, command);
  return Number(given);
}
