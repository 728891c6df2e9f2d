import type { ArticleRow, Metadata } from '../../shared/domain/article.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import { call } from '../api.ts';
import {
  articlePageSize,
  indexOf,
  listQuery,
  rowAt,
  useArticles,
  type Articles,
} from '../state/articles.ts';
import { sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { commit } from './commit.ts';
import { undoOrRedo } from './history.ts';
import { say, toast } from './notify.ts';
import { openArticle, reloadArticle } from './reading.ts';
import { changeSettings } from './settings.ts';

/** Fetches one page of the list; what a newer search or change overtook is thrown away. */
export async function loadArticlePage(page: number): Promise<void> {
  const { generation } = useArticles.getState();
  const { rows, total } = await call('article.table', {
    offset: page * articlePageSize,
    limit: articlePageSize,
    query: listQuery(useArticles.getState()),
  });
  const now = useArticles.getState();
  // A search, a filter and an order make another generation.
  if (now.generation !== generation) return;
  useArticles.setState({ total, pages: new Map(now.pages).set(page, rows) });
}

/** Shows only some articles: those with these words, of this status, with one of these tags. */
export function filterArticles(
  filter: Partial<Pick<Articles, 'search' | 'status' | 'tags'>>,
): void {
  useArticles.setState(({ generation }) => ({
    ...filter,
    cursor: 0,
    generation: generation + 1,
  }));
}

/** Puts the list in another order, in which it stays. */
export function orderArticles(articleOrder: Settings['articleOrder']): void {
  changeSettings({ articleOrder });
  filterArticles({});
}

/** The row at an index of the list, fetched if need be. */
export async function articleAt(index: number): Promise<ArticleRow | undefined> {
  const { pages } = useArticles.getState();
  const known = rowAt(pages, index);
  if (known !== undefined) return known;
  const query = listQuery(useArticles.getState());
  return (await call('article.table', { offset: index, limit: 1, query })).rows[0];
}

/** Opens the row at an index and puts the list's cursor there. */
export async function openArticleAt(index: number): Promise<void> {
  const row = await articleAt(index);
  if (row === undefined) return;
  useArticles.setState({ cursor: index });
  await openArticle(row.id);
}

/** Opens the article after or before the open one in the list. */
export async function stepArticle(by: 1 | -1): Promise<void> {
  const { cursor, total, pages } = useArticles.getState();
  const { article } = useReading.getState();
  const at = article === null ? undefined : indexOf(pages, article.id);
  const to = at === undefined ? cursor : at + by;
  if (total === null || to < 0 || to >= total) {
    say(by === 1 ? 'This is the last article' : 'This is the first article');
    return;
  }
  await openArticleAt(to);
  sourcePane.current?.focus();
}

/** Changes an article's metadata; only the given parts. */
export async function setMetadata(id: string, metadata: Partial<Metadata>): Promise<void> {
  const { value } = await commit(call('article.setMetadata', { id, metadata }), { article: true });
  const { article } = useReading.getState();
  if (article?.id !== id) return;
  // The sections' moments, and what "today" means, go by the date.
  if (metadata.published !== undefined) await reloadArticle();
  else useReading.setState({ article: { ...article, ...value } });
}

/** Takes an article with its facts out of the project; the toast gives it back. */
export async function deleteArticle(
  row: Pick<ArticleRow, 'id' | 'title' | 'facts'>,
): Promise<void> {
  const done = await commit(call('article.delete', { ids: [row.id] }));
  toast(
    {
      message: done.change.label,
      action: { text: 'Undo', onClick: () => undoOrRedo('undo') },
    },
    'deleted',
  );
}
