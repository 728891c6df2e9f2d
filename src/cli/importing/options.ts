import { importOptionsSchema, type ImportOptions } from '../../shared/domain/batch.ts';
import { compileNamePattern } from '../../shared/domain/name-pattern.ts';
import { readColumnMap } from '../column-map.ts';
import type { Command, Invocation } from '../command.ts';
import { UsageError } from '../usage.ts';

function text(value: string | boolean | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/**
 * What the options of `gloss import` say, read before the first file, so that a wrong one costs
 * nothing. Throws `UsageError`, or why the column map cannot be read.
 */
export function importOptions(
  command: Command,
  { options, lists }: Pick<Invocation, 'options' | 'lists'>,
): ImportOptions {
  const namePattern = text(options['name-pattern']);
  if (namePattern !== null) {
    const compiled = compileNamePattern(namePattern);
    if (!compiled.ok) throw new UsageError(`--name-pattern: ${compiled.reason}`, command);
  }
  const map = text(options['map']);
  const parsed = importOptionsSchema.safeParse({
    defaults: {
      outlet: text(options['outlet']),
      published: text(options['published']),
      language: text(options['language']),
    },
    namePattern,
    tags: lists['tag'] ?? [],
    charset: text(options['charset']),
    columns: map === null ? null : readColumnMap(map),
    wholePage: options['whole-page'] === true,
    keepOriginals: options['no-originals'] !== true,
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path.at(-1) ?? issue?.path[0] ?? 'option');
  throw new UsageError(`--${name}: ${issue?.message ?? 'not valid'}`, command);
}
