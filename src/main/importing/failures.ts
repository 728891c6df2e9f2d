import { basename } from 'node:path';
import type { Failure } from '../../shared/result.ts';
import type { ReadLimits } from './limits.ts';

/** Why the importer's process ended while it read a file. */
export type Death = 'silence' | 'time' | 'memory' | 'crash';

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds === 1) return '1 second';
  return seconds < 120
    ? `${String(seconds)} seconds`
    : `${String(Math.round(seconds / 60))} minutes`;
}

const hints: Readonly<Record<Death, string>> = {
  silence:
    'It may be damaged, or made to hold up programs. Open it in the program that it comes from, save it anew or in parts, and import that.',
  time: 'Split it into smaller files and import those; what is in already is left out.',
  memory: 'Split it into smaller files, or save it as plain text, and import that.',
  crash: 'The file may be damaged. Save it anew in another program, or paste its text.',
};

/**
 * What the report says of a file that ended the importer; `isPartly` if some of what lies in it is
 * in already.
 */
export function fatalFailure(
  path: string,
  death: Death,
  limits: ReadLimits,
  isPartly: boolean,
): Failure {
  const { silence, total, memory } = limits;
  const what: Readonly<Record<Death, string>> = {
    silence: `took longer than Gloss waits for (${duration(silence)} without a result)`,
    time: `took longer than ${duration(total)}`,
    memory: `needed more memory than Gloss gives to one file (${String(Math.round(memory / 1024 ** 2))} MB)`,
    crash: 'stopped the importer',
  };
  const rest = isPartly
    ? 'What was read before that is in; the rest was left out.'
    : 'It was left out.';
  return {
    kind: death === 'crash' ? 'unreadable-file' : 'too-large',
    message: `${basename(path)}: Reading it ${what[death]}. ${rest}`,
    hint: hints[death],
  };
}
