import { metadataSchema, type Metadata } from '../../shared/domain/article.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { identifier, run, sql } from '../sqlite/sql.ts';

/** Gives an article (by its number) the metadata that it lacks; what it has stays. */
export function fillMetadata(db: WritableDb, article: number, from: Metadata): void {
  for (const name of metadataSchema.keyof().options) {
    const value = from[name];
    if (typeof value === 'string')
      run(
        db,
        sql`UPDATE article SET ${identifier(name)} = ${value}
          WHERE n = ${article} AND ${identifier(name)} IS NULL`,
      );
  }
}
