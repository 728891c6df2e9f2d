import { metadataSchema, type ArticleRow, type Metadata } from '../../shared/domain/article.ts';
import type { ArticlePatch, EditedArticles } from '../../shared/domain/article-table.ts';
import { articleRowsOf } from '../articles/queries.ts';
import { articleLabel } from '../articles/row.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import type { Sliced } from '../sqlite/slices.ts';
import { parseTags, tagSpelling, type TagSpelling } from './tags.ts';
import { readEditable, writeEditable, type Editable, type EditableArticle } from './write-rows.ts';

/** Articles by their numbers, with what is to be changed of each. */
export interface NumberedEdit {
  readonly articles: readonly number[];
  readonly patch: ArticlePatch;
}

/** Most rows that an answer carries; more are read again by whoever shows them. */
const answered = 1000;

const labels: Readonly<Record<keyof Editable, string>> = {
  title: 'title',
  outlet: 'outlet',
  author: 'author',
  url: 'URL',
  published: 'date',
  language: 'language',
  tags: 'tags',
  status: 'status',
};
const metadataKeys = metadataSchema.keyof().options;
const keys: readonly (keyof Editable)[] = [...metadataKeys, 'tags', 'status'];

function patchedTags(before: string, patch: ArticlePatch['tags'], spelled: TagSpelling): string {
  if (patch === undefined) return before;
  const tags = new Set(patch.set === undefined ? parseTags(before) : patch.set.map(spelled));
  for (const tag of patch.remove ?? []) tags.delete(spelled(tag));
  for (const tag of patch.add ?? []) tags.add(spelled(tag));
  return JSON.stringify([...tags]);
}

function patched(before: Editable, patch: ArticlePatch, spelled: TagSpelling): Editable {
  const value = (key: keyof Metadata): string | null => {
    const given = patch.metadata?.[key];
    return given === undefined ? before[key] : given;
  };
  return {
    title: value('title'),
    outlet: value('outlet'),
    author: value('author'),
    url: value('url'),
    published: value('published'),
    language: value('language'),
    tags: patchedTags(before.tags, patch.tags, spelled),
    status: patch.status ?? before.status,
  };
}

/** Articles that are read, and written, by one statement. */
const together = 250;

/** Edits in pieces of articles, none of which comes twice in a piece. */
function* piecesOf(edits: Iterable<NumberedEdit>): Generator<Map<number, ArticlePatch>> {
  let piece = new Map<number, ArticlePatch>();
  for (const { articles, patch } of edits)
    for (const n of articles) {
      if (piece.size === together || piece.has(n)) {
        yield piece;
        piece = new Map();
      }
      piece.set(n, patch);
    }
  if (piece.size > 0) yield piece;
}

/**
 * Changes any number of articles as one step. Later edits of an article see the earlier ones.
 * Articles that are as wanted already are not written. `total` is how many are looked at.
 */
export function* editArticles(
  { db }: CommandContext,
  edits: Iterable<NumberedEdit>,
  total: number,
): Sliced<Outcome<EditedArticles<ArticleRow>>> {
  const spelled = tagSpelling(db);
  const changed = new Set<number>();
  const fields = new Set<keyof Editable>();
  let name = '';
  let done = 0;
  for (const piece of piecesOf(edits)) {
    const rows: EditableArticle[] = [];
    const written = new Set<keyof Editable>();
    for (const before of readEditable(db, [...piece.keys()])) {
      const after = patched(before, piece.get(before.n) ?? {}, spelled);
      const differing = keys.filter((key) => before[key] !== after[key]);
      if (differing.length === 0) continue;
      if (changed.size === 0) name = articleLabel(before);
      rows.push({ ...before, ...after });
      changed.add(before.n);
      for (const key of differing) written.add(key);
    }
    writeEditable(db, rows, [...written]);
    for (const key of written) fields.add(key);
    done += piece.size;
    yield { done, total, what: 'Editing articles' };
  }
  const what = keys.filter((key) => fields.has(key)).map((key) => labels[key]);
  const whose = changed.size === 1 ? name : `${changed.size.toLocaleString('en')} articles`;
  return {
    value: { changed: changed.size, rows: articleRowsOf(db, [...changed].slice(0, answered)) },
    label: `Edit ${what.join(', ')} of ${whose}`,
  };
}
