import { codePointMapper } from '../../text/offsets.ts';
import { GlossError } from '../../shared/result.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { scalar, sql } from '../sqlite/sql.ts';

export interface LoadedText {
  readonly body: string;
  /** From UTF-16 code units to code points. */
  readonly codePoint: (utf16: number) => number;
}

export interface ArticleTexts {
  /** The text of a version by its row number. */
  readonly ofVersion: (version: number) => LoadedText;
}

/** How many texts stay in memory: the one being read, and those that undo jumps between. */
const kept = 4;

/** Loads texts and keeps the last few; texts never change, so that a kept one is always right. */
export function articleTexts(db: ReadableDb): ArticleTexts {
  const loaded = new Map<number, LoadedText>();
  return {
    ofVersion: (version) => {
      // Kept by the text's row, which is final; a version's row may be undone and made again.
      const row = scalar<number>(db, sql`SELECT text FROM article_version WHERE n = ${version}`);
      const known = row === undefined ? undefined : loaded.get(row);
      if (known !== undefined) return known;
      const body =
        row === undefined
          ? undefined
          : scalar<string>(db, sql`SELECT body FROM text WHERE n = ${row}`);
      if (row === undefined || body === undefined)
        throw new GlossError('not-found', 'This text is not in the project.');
      const text = { body, codePoint: codePointMapper(body) };
      const oldest = loaded.keys().next();
      if (loaded.size >= kept && oldest.done !== true) loaded.delete(oldest.value);
      loaded.set(row, text);
      return text;
    },
  };
}
