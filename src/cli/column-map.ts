import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { columnMapSchema, type ColumnMap } from '../importers/records/column-map.ts';
import { GlossError } from '../shared/result.ts';
import { pathOf } from './paths.ts';

/**
 * Reads the file of `--map`: JSON that tells which columns of a table hold what. Throws
 * `unreadable-file` and `invalid-arguments`.
 */
export function readColumnMap(path: string): ColumnMap {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(pathOf(path), 'utf8').replace(/^\uFEFF/, ''));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new GlossError(
      thrown instanceof SyntaxError ? 'invalid-arguments' : 'unreadable-file',
      `The column map ${path} cannot be read: ${why}`,
      'It is a JSON file such as {"text": "Body", "title": "Headline"}.',
    );
  }
  const parsed = columnMapSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new GlossError(
    'invalid-arguments',
    `The column map ${path} is not one: ${z.prettifyError(parsed.error)}`,
    'It names the columns of text and, if there are any, of title, outlet, author, url, published and language.',
  );
}
