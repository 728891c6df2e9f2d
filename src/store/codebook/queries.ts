import { codebookSchema, type Codebook } from '../../shared/domain/codebook.ts';
import { GlossError } from '../../shared/result.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, first, sql } from '../sqlite/sql.ts';
import { fieldOfRow, type CodeRow, type FieldRow, type ListRow, type TypeRow } from './row.ts';

interface BookRow {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly definition: string;
}

function assemble(db: ReadableDb): unknown {
  const book = first<BookRow>(db, sql`SELECT key, name, version, definition FROM codebook`);
  const lists = all<ListRow>(db, sql`SELECT * FROM codebook_list ORDER BY position, n`);
  const codes = all<CodeRow>(db, sql`SELECT * FROM codebook_code ORDER BY position, n`);
  const types = all<TypeRow>(db, sql`SELECT * FROM codebook_type ORDER BY position, n`);
  const fields = all<FieldRow>(db, sql`SELECT * FROM codebook_field ORDER BY position, n`);
  const fieldsOfType = (type: string): unknown =>
    fields.filter((field) => field.type === type).map(fieldOfRow);
  return {
    ...book,
    lists: lists.map(({ key, label }) => ({
      key,
      label,
      codes: codes.filter((code) => code.list === key),
    })),
    common: fieldsOfType(''),
    factTypes: types.map((type) => Object.assign(type, { fields: fieldsOfType(type.key) })),
  };
}

/** The project's codebook. */
export function readCodebook(db: ReadableDb): Codebook {
  const parsed = codebookSchema.safeParse(assemble(db));
  if (parsed.success) return parsed.data;
  throw new GlossError(
    'damaged-project',
    `The project's codebook cannot be read: ${parsed.error.issues[0]?.message ?? 'unknown'}.`,
    'Keep the file as it is, and open a backup or a copy of it.',
  );
}
