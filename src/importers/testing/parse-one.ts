import type { Source } from '../importer.ts';
import { onlyOutcome, parseFile, type FileOutcome, type Parsed } from '../parse-files.ts';
import { parseSource } from '../parse-source.ts';
import { createTask, type ParseOptions } from '../task.ts';

/** The one article of a file, or why there is none. */
export async function parseOne(path: string, charset: string | null = null): Promise<FileOutcome> {
  return onlyOutcome(parseFile(path, { charset }));
}

/** The one article of bytes. */
export async function parseSourceOnce(source: Source): Promise<FileOutcome> {
  return onlyOutcome(parseSource(source, createTask()));
}

/** All that lies in bytes. */
export async function parseAll(source: Source, options: ParseOptions = {}): Promise<Parsed[]> {
  const all: Parsed[] = [];
  for await (const parsed of parseSource(source, createTask(options))) all.push(parsed);
  return all;
}
