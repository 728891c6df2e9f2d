import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import type { z } from 'zod';

export interface Loaded<T> {
  readonly value: T;
  /** Says that the file could not be read, and where it was kept; null if all is well. */
  readonly problem: string | null;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Where a file that makes no sense is kept: `settings.bad-2025-04-11T14-07-00-000Z.json`. */
export function keptAsidePath(path: string, now: Date): string {
  const { name, ext } = parse(path);
  return join(dirname(path), `${name}.bad-${now.toISOString().replaceAll(/[:.]/g, '-')}${ext}`);
}

/**
 * Reads a JSON file by its schema. A missing file gives the schema's defaults. A file that cannot
 * be parsed is never overwritten: it is moved aside under a name of its own, and defaults are used.
 */
export function loadJson<S extends z.ZodType>(
  path: string,
  schema: S,
  now = new Date(),
): Loaded<z.output<S>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return { value: schema.parse({}), problem: null };
    throw error;
  }
  try {
    return { value: schema.parse(JSON.parse(text)), problem: null };
  } catch {
    const aside = keptAsidePath(path, now);
    renameSync(path, aside);
    return {
      value: schema.parse({}),
      problem: `${parse(path).base} could not be read. It was kept as ${aside}, and defaults are used.`,
    };
  }
}

/** Writes a JSON file through a temporary file and a rename, so that no crash leaves half of it. */
export function saveJson<S extends z.ZodType>(path: string, schema: S, value: z.input<S>): void {
  const text = `${JSON.stringify(schema.parse(value), null, 2)}\n`;
  const temporary = `${path}.tmp`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}
