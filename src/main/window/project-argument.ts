import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

function asPath(argument: string, folder: string): string | null {
  if (!argument.startsWith('file:')) return resolve(folder, argument);
  try {
    return fileURLToPath(argument);
  } catch {
    return null;
  }
}

/**
 * The project that a command line asks for: its last argument that names a `.gloss` file, as a
 * path relative to `folder` or as a file URL (what Linux desktops pass). Switches are skipped, and
 * so is the program itself.
 */
export function projectArgument(argv: readonly string[], folder: string): string | null {
  const named = argv.slice(1).findLast((argument) => {
    return !argument.startsWith('-') && extname(argument).toLowerCase() === '.gloss';
  });
  return named === undefined ? null : asPath(named, folder);
}
