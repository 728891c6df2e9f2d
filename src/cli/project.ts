import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname } from 'node:path';
import { codebookSchema, type Codebook } from '../shared/domain/codebook.ts';
import { GlossError } from '../shared/result.ts';
import { createStore, openStore, type Store } from '../store/store.ts';
import { pathOf } from './paths.ts';

/** Who acts if `--coder` does not say: the name of the system's user. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // Containers run as users that the system has no name for.
    return 'unknown';
  }
}

/** The coder that an invocation names, else the system's user. */
export function coderOf(option: string | boolean | undefined): string {
  return typeof option === 'string' && option.trim() !== '' ? option.trim() : systemUser();
}

function builtInCodebook(): Codebook {
  const file = new URL('../../resources/codebooks/news.json', import.meta.url);
  return codebookSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The message of the store says what; this says it for somebody who has no window before them. */
function explainLocked(thrown: unknown, path: string): unknown {
  if (!(thrown instanceof GlossError) || thrown.kind !== 'locked') return thrown;
  return new GlossError(
    'locked',
    `${basename(path)} is open in Gloss or in another command. Nothing was changed.`,
    'Close it there (File > Close Project) or wait until the other command is done, then try again.',
  );
}

/** Opens a project; `argument` is its path as given. */
export function openProject(argument: string, coder: string): Store {
  const path = pathOf(argument);
  try {
    return openStore(path, { coder });
  } catch (thrown) {
    throw explainLocked(thrown, path);
  }
}

/** Whether there is something at the project's path. */
export function projectExists(argument: string): boolean {
  return existsSync(pathOf(argument));
}

/** Makes a project with the built-in codebook and opens it. */
export function makeProject(argument: string, coder: string): Store {
  const path = pathOf(argument);
  if (!existsSync(dirname(path)))
    throw new GlossError(
      'not-found',
      `The project was not made: there is no folder ${dirname(path)}.`,
      'Make the folder first, or choose another one.',
    );
  return createStore(path, builtInCodebook(), { coder });
}

/** Runs `body` on an open project, and closes it whatever happens. */
export async function withProject<T>(
  argument: string,
  coder: string,
  body: (store: Store) => T | Promise<T>,
): Promise<T> {
  const store = openProject(argument, coder);
  try {
    return await body(store);
  } finally {
    store.close();
  }
}
