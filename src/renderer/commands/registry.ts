import type { MenuCommand } from '../../shared/commands.ts';
import type { Codebook } from '../../shared/domain/codebook.ts';
import { attempt } from '../actions/notify.ts';
import { useSession } from '../state/session.ts';
import { applicationCommands } from './application.ts';
import { articleTableCommands } from './article-table.ts';
import { articleCommands } from './articles.ts';
import { codingCommands } from './coding.ts';
import { commandFor, isAvailable, type Command, type Scope } from './command.ts';
import { entityCommands } from './entities.ts';
import { importCommands } from './imports.ts';
import { keyOf, type KeyPress } from './keys.ts';
import { nativeCommands } from './native.ts';
import { suggestionCommands } from './suggestions.ts';
import { versionCommands } from './versions.ts';

const fixed: readonly Command[] = [
  ...suggestionCommands,
  ...importCommands,
  ...articleCommands,
  ...articleTableCommands,
  ...applicationCommands,
  ...entityCommands,
  ...versionCommands,
  ...nativeCommands,
];

let built: { readonly codebook: Codebook | null; readonly commands: readonly Command[] } = {
  codebook: null,
  commands: fixed,
};

/** Everything that can be done, with what the open project's codebook adds. */
export function allCommands(): readonly Command[] {
  const { codebook } = useSession.getState();
  if (built.codebook !== codebook)
    built = {
      codebook,
      commands: codebook === null ? fixed : [...codingCommands(codebook), ...fixed],
    };
  return built.commands;
}

export function isMac(): boolean {
  return useSession.getState().platform === 'darwin';
}

/** Runs a command and reports its failure. */
export function run(command: Command): void {
  attempt(command.run);
}

/** Runs a command by its id; does nothing if it makes no sense now. */
export function runById(id: string): void {
  const command = allCommands().find((candidate) => candidate.id === id);
  if (command !== undefined && isAvailable(command)) run(command);
}

export function runMenuCommand(id: MenuCommand): void {
  runById(id);
}

/** Runs the command that a key press means in these scopes; false if there is none. */
export function runKey(press: KeyPress, scopes: readonly Scope[]): boolean {
  const command = commandFor(allCommands(), keyOf(press, isMac()), scopes);
  if (command === undefined) return false;
  run(command);
  return true;
}
