import { flushSync } from 'react-dom';
import type { ArticleRow } from '../../shared/domain/article.ts';
import type {
  AppliedPattern,
  ArticlePatch,
  PatternField,
  WhichArticles,
} from '../../shared/domain/article-table.ts';
import { call } from '../api.ts';
import type { ArticlesSource, SelectedRows } from '../features/articles-grid/contract.ts';
import { useArticleTable } from '../state/article-table.ts';
import { useArticles } from '../state/articles.ts';
import { openDialog } from '../state/dialogs.ts';
import { articlesGrid, factsGrid, sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { filterArticles } from './articles.ts';
import { commit } from './commit.ts';
import { undoOrRedo } from './history.ts';
import { say, toast } from './notify.ts';
import { openArticle } from './reading.ts';

/** The table's reads and commands, over the bridge. */
export const articlesSource: ArticlesSource = {
  list: (query, offset, limit) => call('article.table', { query, offset, limit }),
  position: (id, query) => call('article.position', { id, query }),
  edit: async (edits, show) => {
    const { value } = await commit(
      call('article.edit', { edits: [...edits] }),
      { articles: true },
      ({ rows }) => show(rows),
    );
    if (value.changed > value.rows.length) articlesGrid.current?.refresh();
  },
  known: async (column) => {
    if (column !== 'tags') return call('article.values', { column });
    const tags = await call('article.tags');
    return tags.map(({ tag, articles }) => ({ value: tag, articles }));
  },
};

/** Shows the table of all articles in the place of the reading, at the open article. */
export async function showArticleTable(): Promise<void> {
  await factsGrid.current?.commitEdit();
  flushSync(() => useArticleTable.setState({ open: true }));
  const id = useReading.getState().article?.id;
  if (id !== undefined) await articlesGrid.current?.show(id);
  articlesGrid.current?.focus();
}

/** Goes back to the reading. */
export async function leaveArticleTable(): Promise<void> {
  await articlesGrid.current?.commitEdit();
  flushSync(() => useArticleTable.setState({ open: false }));
  sourcePane.current?.focus();
}

/** Goes back to the reading, with an article of the table. */
export async function openFromTable(row: Pick<ArticleRow, 'id'>): Promise<void> {
  await articlesGrid.current?.commitEdit();
  await openArticle(row.id);
  flushSync(() => useArticleTable.setState({ open: false }));
  sourcePane.current?.focus();
}

/** The store takes so many articles in one step. */
const mostArticles = 100_000;

/** The selected rows' articles, also those that are not loaded. */
export async function idsOf({ query, offset, count }: SelectedRows): Promise<readonly string[]> {
  return call('article.ids', { query, offset, limit: Math.min(mostArticles, count) });
}

/** Whether there are selected articles, and not too many; says what is wrong. */
function canChange(): boolean {
  const { selected } = useArticleTable.getState();
  if (selected === null) say('Choose some articles first');
  else if (selected.count > mostArticles)
    say(`That is too much at once: ${mostArticles.toLocaleString('en')} articles at most`);
  return selected !== null && selected.count <= mostArticles;
}

/** Asks what to change in the selected articles. */
export function editSelected(): undefined {
  if (canChange()) openDialog('bulkEdit');
  return undefined;
}

/** Asks whether the selected articles shall go. */
export function deleteSelected(): undefined {
  if (canChange()) openDialog('deleteArticles');
  return undefined;
}

function offerUndo(message: string, key: string): void {
  toast({ message, action: { text: 'Undo', onClick: () => undoOrRedo('undo') } }, key);
}

/** Changes articles in one step; answers how many it changed. */
export async function patchArticles(articles: WhichArticles, patch: ArticlePatch): Promise<number> {
  const { value, change } = await commit(call('article.edit', { edits: [{ articles, patch }] }));
  if (value.changed === 0) say('Nothing was changed: the articles are so already');
  else offerUndo(change.label, 'bulk');
  return value.changed;
}

/** Gives a tag another name in all articles, in one step; what is filtered by it stays so. */
export async function renameTag(tag: string, to: string): Promise<void> {
  const { value, change } = await commit(call('article.renameTag', { tag, to }));
  const follow = (tags: readonly string[] | null): readonly string[] | null =>
    tags === null ? null : [...new Set(tags.map((each) => (each === tag ? value.tag : each)))];
  useArticleTable.setState(({ tags }) => ({ tags: follow(tags) }));
  const { tags } = useArticles.getState();
  if (tags?.includes(tag) === true) filterArticles({ tags: follow(tags) });
  if (change.articles.length > 0) offerUndo(change.label, 'bulk');
}

/** Fills metadata from the names of the articles' files, in one step. */
export async function applyPattern(
  articles: WhichArticles,
  use: {
    readonly pattern: string;
    readonly fields: readonly PatternField[];
    readonly overwrite: boolean;
  },
): Promise<AppliedPattern> {
  const { value, change } = await commit(
    call('article.applyPattern', { ...use, articles, fields: [...use.fields] }),
  );
  if (value.changed === 0) say('Nothing was changed: the names say nothing new');
  else offerUndo(change.label, 'bulk');
  return value;
}

/** Takes articles with their facts out of the project; the toast gives them back. */
export async function deleteArticles(ids: readonly string[]): Promise<void> {
  const { change } = await commit(call('article.delete', { ids: [...ids] }));
  offerUndo(change.label, 'deleted');
}
