import type { ParsedArticle } from '../../shared/domain/article.ts';
import type { TextReading } from '../../shared/domain/text-reading.ts';
import { newId } from '../../shared/ids.ts';
import { canonicalise } from '../../text/canonical.ts';
import { spelledTags } from '../article-table/tags.ts';
import { nextNumber } from '../history/numbers.ts';
import type { CommandContext } from '../session.ts';
import type { WritableDb } from '../sqlite/handles.ts';
import { first, run, script, sql } from '../sqlite/sql.ts';
import { putReadSections } from '../sections/rows.ts';
import { noteNearDuplicates } from '../versions/note-near.ts';
import { sha256, storeText } from './contents.ts';
import { storeOriginal } from './originals.ts';
import { readingOf } from './reading.ts';

interface Holder {
  readonly id: string;
  readonly title: string | null;
}

/** What became of an article that was to be added; `empty` if there is no text in it. */
export type Arrival =
  ({ readonly outcome: 'imported' | 'duplicate' } & Holder) | { readonly outcome: 'empty' };

/** What an import has decided for its articles. */
export interface ArrivalOptions {
  /** Whether the bytes are kept; else only their size and SHA-256 are known. */
  readonly keepOriginals: boolean;
  readonly tags: readonly string[];
}

/** Articles that one command adds. */
export interface Arrivals {
  /** Takes an article unless an article of the project holds its text already. */
  readonly add: (article: ParsedArticle) => Arrival;
  /**
   * Brings all that were taken into the project, with their sections; once, at the end. Answers
   * their numbers.
   */
  readonly land: () => ReadonlySet<number>;
}

/**
 * Where rows wait until all of them go in by one statement. FTS5 writes what it has gathered to its
 * tables whenever a statement with triggers begins, so that articles that go in one by one make as
 * many trees, which then have to be merged: more than half of the time of an import.
 */
export function installArrivals(db: WritableDb): void {
  script(
    db,
    `CREATE TEMP TABLE arriving_version (n INTEGER PRIMARY KEY, id, article, text, original,
      source_name, media_type, at);
    CREATE TEMP TABLE arriving_article (n INTEGER PRIMARY KEY, id, version, title, outlet, author,
      url, published, language, tags, coder, at);`,
  );
}

function landRows(db: WritableDb): void {
  // The versions come first: the search index reads the text through them when the articles come.
  run(
    db,
    sql`INSERT INTO main.article_version
      (n, id, article, number, text, original, source_name, media_type, created_at)
      SELECT n, id, article, 1, text, original, source_name, media_type, at
      FROM temp.arriving_version ORDER BY n`,
  );
  run(
    db,
    sql`INSERT INTO main.article (n, id, version, title, outlet, author, url, published, language,
        tags, coder, imported_at)
      SELECT n, id, version, title, outlet, author, url, published, language, tags, coder, at
      FROM temp.arriving_article ORDER BY n`,
  );
  run(db, sql`DELETE FROM temp.arriving_version`);
  run(db, sql`DELETE FROM temp.arriving_article`);
}

/** The article that holds the text already, in any version. */
function holderOf({ db }: CommandContext, hash: string): Holder | undefined {
  return first<Holder>(
    db,
    sql`SELECT a.id, a.title FROM text AS t CROSS JOIN article_version AS v ON v.text = t.n
      CROSS JOIN article AS a ON a.n = v.article WHERE t.sha256 = ${hash} ORDER BY a.n LIMIT 1`,
  );
}

/** Begins to add articles, inside a command; nothing of them is there before `land`. */
export function arrivals(
  context: CommandContext,
  { keepOriginals, tags }: ArrivalOptions,
): Arrivals {
  const { db, at, coder } = context;
  const tagList = JSON.stringify(spelledTags(db, tags));
  const waiting = new Map<string, Holder>();
  const read = new Map<
    number,
    { readonly text: string; readonly sections: TextReading['sections'] }
  >();
  let n = nextNumber(db, 'article');
  let version = nextNumber(db, 'article_version');
  return {
    add: (article) => {
      const { metadata, original, sourceName, mediaType } = article;
      const { text } = canonicalise(article.text);
      if (text === '') return { outcome: 'empty' };
      const hash = sha256(text);
      const holder = waiting.get(hash) ?? holderOf(context, hash);
      if (holder !== undefined) return { outcome: 'duplicate', ...holder };
      const reading = readingOf(article, text);
      read.set(n, { text, sections: reading.sections });
      const textRow = storeText(db, text, hash, reading);
      const bytes = storeOriginal(db, original, keepOriginals, { n: textRow, text, hash });
      run(
        db,
        sql`INSERT INTO temp.arriving_version VALUES (${version}, ${newId()}, ${n}, ${textRow},
          ${bytes}, ${sourceName}, ${mediaType}, ${at})`,
      );
      const { title, outlet, author, url, published, language } = metadata;
      const id = newId();
      run(
        db,
        sql`INSERT INTO temp.arriving_article VALUES (${n}, ${id}, ${version}, ${title}, ${outlet},
          ${author}, ${url}, ${published}, ${language}, ${tagList}, ${coder}, ${at})`,
      );
      waiting.set(hash, { id, title });
      n += 1;
      version += 1;
      return { outcome: 'imported', id, title };
    },
    land: () => {
      const numbers = new Set(read.keys());
      if (numbers.size === 0) return numbers;
      landRows(db);
      for (const [number, { text, sections }] of read) putReadSections(db, number, text, sections);
      for (const number of numbers) noteNearDuplicates(context, number, number);
      return numbers;
    },
  };
}
