import { resolve } from 'node:path';

/**
 * The folder that relative paths start from: where the person stands. `npm run` moves to the
 * package's folder first and leaves the old one in `INIT_CWD`.
 */
function startFolder(): string {
  const { INIT_CWD: before, npm_lifecycle_event: script } = process.env;
  return script === 'gloss' && before !== undefined ? before : process.cwd();
}

/** A path from the command line as an absolute one. */
export function pathOf(argument: string): string {
  return resolve(startFolder(), argument);
}
