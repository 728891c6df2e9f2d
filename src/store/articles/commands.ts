import { metadataSchema } from '../../shared/domain/article.ts';
import type {
  ArticleRow,
  DuplicateArticle,
  ImportedArticle,
  ImportReport,
  Metadata,
  ParsedArticle,
} from '../../shared/domain/article.ts';
import { GlossError } from '../../shared/result.ts';
import { deleteFactRows } from '../facts/delete.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { column, run, sql } from '../sqlite/sql.ts';
import { forgetNear, noteNearAgain } from '../versions/forget-near.ts';
import { arrivals } from './arrivals.ts';
import { articleHead, articleRow } from './queries.ts';
import { articleLabel } from './row.ts';

type Added = Omit<ImportReport, 'questions' | 'failed'>;

/** Adds articles as one step. A text that the project holds already is reported, not added. */
export function addArticles(
  context: CommandContext,
  articles: readonly ParsedArticle[],
): Outcome<Added> {
  const imported: ImportedArticle[] = [];
  const duplicates: DuplicateArticle[] = [];
  const names: string[] = [];
  const arriving = arrivals(context, { keepOriginals: true, tags: [] });
  for (const article of articles) {
    const path = article.path ?? article.sourceName;
    const inserted = arriving.add(article);
    if (inserted.outcome === 'empty')
      throw new GlossError('empty', `${path} holds no text. Nothing was imported.`);
    const { id, title } = inserted;
    if (inserted.outcome === 'duplicate') duplicates.push({ path, id, title });
    else {
      const { notes } = article;
      imported.push(notes === undefined ? { id, title, path } : { id, title, path, notes });
      names.push(article.sourceName);
    }
  }
  arriving.land();
  const [only] = imported;
  const label =
    imported.length === 1 && only !== undefined
      ? `Import ${articleLabel({ title: only.title, sourceName: names[0] ?? only.path })}`
      : `Import ${imported.length.toLocaleString('en')} articles`;
  return { value: { imported, duplicates }, label };
}

const metadataLabels: Readonly<Record<keyof Metadata, string>> = {
  title: 'title',
  outlet: 'outlet',
  author: 'author',
  url: 'URL',
  published: 'date',
  language: 'language',
};

type Given = { readonly [K in keyof Metadata]?: Metadata[K] | undefined };

/** Sets the metadata that are given; the others stay. */
export function setMetadata(
  context: CommandContext,
  id: string,
  given: Given,
): Outcome<ArticleRow> {
  const { db } = context;
  const before = articleRow(db, id);
  const after = (name: keyof Metadata): string | null => {
    const value = given[name];
    return value === undefined ? before[name] : value;
  };
  const changed = metadataSchema.keyof().options.filter((name) => before[name] !== after(name));
  if (changed.length > 0) {
    run(
      db,
      sql`UPDATE article SET title = ${after('title')}, outlet = ${after('outlet')},
        author = ${after('author')}, url = ${after('url')}, published = ${after('published')},
        language = ${after('language')} WHERE id = ${id}`,
    );
  }
  const what = changed.map((name) => metadataLabels[name]).join(', ');
  return { value: articleRow(db, id), label: `Edit ${what} of ${articleLabel(before)}` };
}

/** Deletes articles with all their facts; their text and original stay for undo. */
export function deleteArticles(context: CommandContext, ids: readonly string[]): Outcome<null> {
  const { db } = context;
  let label = '';
  const distinct = [...new Set(ids)];
  const lookAgain: number[] = [];
  for (const id of distinct) {
    const head = articleHead(db, id);
    label = `Delete ${articleLabel(head)}`;
    deleteFactRows(db, column<number>(db, sql`SELECT n FROM fact WHERE article = ${head.n}`));
    run(db, sql`DELETE FROM suggestion_decision WHERE article = ${head.n}`);
    lookAgain.push(...forgetNear(context, head.n));
    run(db, sql`DELETE FROM article WHERE n = ${head.n}`);
    run(db, sql`DELETE FROM article_version WHERE article = ${head.n}`);
  }
  noteNearAgain(context, lookAgain);
  if (distinct.length > 1) label = `Delete ${String(distinct.length)} articles`;
  return { value: null, label };
}
