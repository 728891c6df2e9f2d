import type { ParsedArticle } from '../../shared/domain/article.ts';
import { newId } from '../../shared/ids.ts';
import { canonicalise } from '../../text/canonical.ts';
import { nextNumber } from '../history/numbers.ts';
import type { CommandContext } from '../session.ts';
import { first, run, sql } from '../sqlite/sql.ts';
import { noteNearDuplicates } from '../versions/note-near.ts';
import { sha256, storeText } from './contents.ts';
import { storeOriginal } from './originals.ts';

/** What became of an article that was to be added; `empty` if there is no text in it. */
export type Insertion =
  | {
      readonly outcome: 'imported' | 'duplicate';
      readonly id: string;
      readonly title: string | null;
    }
  | { readonly outcome: 'empty' };

/** The article that holds the text already, in any version. */
function holderOf(
  context: CommandContext,
  hash: string,
): { id: string; title: string | null } | undefined {
  return first<{ id: string; title: string | null }>(
    context.db,
    sql`SELECT a.id, a.title FROM text AS t CROSS JOIN article_version AS v ON v.text = t.n
      CROSS JOIN article AS a ON a.n = v.article WHERE t.sha256 = ${hash} ORDER BY a.n LIMIT 1`,
  );
}

/**
 * Adds an article unless an article of the project holds its text already. Inside a command. With
 * `keepOriginal` false the bytes are left out; their size and SHA-256 stay known.
 */
export function insertArticle(
  context: CommandContext,
  article: ParsedArticle,
  keepOriginal: boolean,
): Insertion {
  const { db, at, coder } = context;
  const { metadata, sourceName, mediaType } = article;
  const { text } = canonicalise(article.text);
  if (text === '') return { outcome: 'empty' };
  const hash = sha256(text);
  const holder = holderOf(context, hash);
  if (holder !== undefined) return { outcome: 'duplicate', ...holder };

  const textRow = storeText(db, text, hash);
  const original = storeOriginal(db, article.original, keepOriginal, { n: textRow, text, hash });
  const n = nextNumber(db, 'article');
  const version = nextNumber(db, 'article_version');
  // The version comes first: the search index reads the text through it when the article comes.
  run(
    db,
    sql`INSERT INTO article_version
      (n, id, article, number, text, original, source_name, media_type, created_at)
      VALUES (${version}, ${newId()}, ${n}, 1, ${textRow}, ${original}, ${sourceName},
        ${mediaType}, ${at})`,
  );
  const id = newId();
  run(
    db,
    sql`INSERT INTO article
      (n, id, version, title, outlet, author, url, published, language, coder, imported_at)
      VALUES (${n}, ${id}, ${version}, ${metadata.title}, ${metadata.outlet}, ${metadata.author},
        ${metadata.url}, ${metadata.published}, ${metadata.language}, ${coder}, ${at})`,
  );
  noteNearDuplicates(context, n);
  return { outcome: 'imported', id, title: metadata.title };
}
