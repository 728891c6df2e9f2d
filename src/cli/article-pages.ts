import type { ArticleRow } from '../shared/domain/article.ts';
import type { Store } from '../store/store.ts';

const pageSize = 1000;

/** All articles of a project in the order of the list, page by page. */
export function* articlePages(store: Store): Generator<readonly ArticleRow[], void> {
  for (let offset = 0; ;) {
    const page = store.handlers['article.list']({ offset, limit: pageSize, search: '' });
    if (page.rows.length > 0) yield page.rows;
    offset += page.rows.length;
    if (page.rows.length === 0 || offset >= page.total) return;
  }
}
