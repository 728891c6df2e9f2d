import type { ParsedArticle } from '../../shared/domain/article.ts';
import type { VersionTaken } from '../../shared/domain/versions.ts';
import { newId } from '../../shared/ids.ts';
import { GlossError } from '../../shared/result.ts';
import { canonicalise } from '../../text/canonical.ts';
import { sha256, storeText } from '../articles/contents.ts';
import { storeOriginal } from '../articles/originals.ts';
import { readingOf } from '../articles/reading.ts';
import { articleHead } from '../articles/queries.ts';
import { articleLabel } from '../articles/row.ts';
import type { Outcome } from '../history/command.ts';
import { nextNumber } from '../history/numbers.ts';
import type { CommandContext } from '../session.ts';
import { first, run, scalar, sql } from '../sqlite/sql.ts';
import { fillMetadata } from './fill-metadata.ts';
import { nothingCarried, setCurrentVersion, versionTaken } from './set-current.ts';

/** The article that holds a text, and the version that it does so with. */
function holderOf(
  { db }: CommandContext,
  hash: string,
):
  | { article: number; version: number; id: string; title: string | null; sourceName: string }
  | undefined {
  return first(
    db,
    sql`SELECT v.article, v.n AS version, a.id, a.title, v.source_name AS sourceName
      FROM text AS t CROSS JOIN article_version AS v ON v.text = t.n
      CROSS JOIN article AS a ON a.n = v.article WHERE t.sha256 = ${hash} ORDER BY v.n LIMIT 1`,
  );
}

/** The number that the next version of an article gets. */
export function nextVersionNumber({ db }: Pick<CommandContext, 'db'>, article: number): number {
  const last = scalar<number | null>(
    db,
    sql`SELECT max(number) FROM article_version WHERE article = ${article}`,
  );
  return (last ?? 0) + 1;
}

/**
 * Gives an article another text, as a new version of it: all evidence is carried over, and waits
 * for decision where it is not simply where it was. The article keeps its metadata and takes only
 * those that it lacks. A text that it had before becomes the one that is read again; its present
 * text changes nothing. With `keepOriginal` false the bytes are left out. Throws `exists` if
 * another article holds the text, `empty` if there is none.
 */
export function giveText(
  context: CommandContext,
  articleId: string,
  given: ParsedArticle,
  keepOriginal = true,
): Outcome<VersionTaken> {
  const { db, at } = context;
  const head = articleHead(db, articleId);
  const { text } = canonicalise(given.text);
  if (text === '')
    throw new GlossError('empty', `${given.sourceName} holds no text. Nothing was changed.`);
  const hash = sha256(text);
  const holder = holderOf(context, hash);
  if (holder !== undefined && holder.article !== head.n) {
    throw new GlossError(
      'exists',
      `The article ${articleLabel(holder)} holds this text already. Nothing was changed.`,
      'Take that article as a version of this one, if they are the same.',
    );
  }
  if (holder?.version === head.version)
    return { value: versionTaken(context, head, nothingCarried), label: 'Nothing' };
  const label = `New text for ${articleLabel(head)}`;
  if (holder !== undefined)
    return { value: setCurrentVersion(context, head, holder.version), label };
  const textRow = storeText(db, text, hash, readingOf(given, text));
  const original = storeOriginal(db, given.original, keepOriginal, { n: textRow, text, hash });
  const version = nextNumber(db, 'article_version');
  const number = nextVersionNumber(context, head.n);
  run(
    db,
    sql`INSERT INTO article_version
      (n, id, article, number, text, original, source_name, media_type, created_at)
      VALUES (${version}, ${newId()}, ${head.n}, ${number}, ${textRow}, ${original},
        ${given.sourceName}, ${given.mediaType}, ${at})`,
  );
  fillMetadata(db, head.n, given.metadata);
  return { value: setCurrentVersion(context, head, version), label };
}
