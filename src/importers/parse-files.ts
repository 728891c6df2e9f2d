import { basename } from 'node:path';
import { toFailure } from '../shared/result.ts';
import { naming, parseSource, type FileOutcome, type Parsed } from './parse-source.ts';
import type { Source } from './importer.ts';
import { readFileBytes } from './read-file.ts';
import { createTask, type ParseOptions } from './task.ts';

export { placeOf } from './place.ts';
export type { FileOutcome, Parsed } from './parse-source.ts';

/**
 * Reads and parses one file, and what lies in it, one by one as asked for. Never rejects: what goes
 * wrong is `failed`, with a message that names the file and a hint that says what to do.
 */
export async function* parseFile(path: string, options: ParseOptions = {}): AsyncGenerator<Parsed> {
  const name = basename(path);
  let source: Source;
  try {
    source = { name, bytes: await readFileBytes(path, name), charset: options.charset ?? null };
  } catch (thrown) {
    yield { kind: 'failed', entry: '', failure: naming(name, toFailure(thrown)) };
    return;
  }
  yield* parseSource(source, createTask(options));
}

/**
 * The one article of a file: of a mail its text, without what is attached. A file with several, or
 * with none, is `failed`.
 */
export async function onlyOutcome(parsed: AsyncIterable<Parsed>): Promise<FileOutcome> {
  let first: Parsed | null = null;
  for await (const outcome of parsed) {
    if (outcome.entry === '') return outcome;
    if (first !== null)
      return {
        kind: 'failed',
        failure: {
          kind: 'invalid-arguments',
          message: 'There are several articles in it.',
          hint: 'Import it into a project, or take one of them out of it.',
        },
      };
    first = outcome;
  }
  return (
    first ?? {
      kind: 'failed',
      failure: { kind: 'empty', message: 'There is nothing in it.', hint: 'Choose another file.' },
    }
  );
}
