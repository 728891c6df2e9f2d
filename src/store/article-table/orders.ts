import type { ArticleQuery } from '../../shared/domain/article-table.ts';
import type { Touched } from '../history/touched.ts';
import { keptOrders, type KeptOrders } from '../orders/kept-orders.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { column } from '../sqlite/sql.ts';
import { isByNumber, numbersQuery } from './query-sql.ts';

/** The articles that a query shows, in its order, kept in memory. */
export interface ArticleOrders extends Pick<KeptOrders<ArticleQuery>, 'numbers' | 'indexOf'> {
  /** Notes what a step touched; a kept order follows when it is next asked for. */
  readonly update: (touched: Touched) => void;
}

export function articleOrders(db: ReadableDb): ArticleOrders {
  const orders = keptOrders<ArticleQuery>({
    select: (query, only) => column<number>(db, numbersQuery(query, only)),
    isByNumber,
  });
  return {
    numbers: orders.numbers,
    indexOf: orders.indexOf,
    update: (touched) => {
      if (touched.articleNumbers.size === 0) return;
      // How well an article matches depends on all the others.
      orders.forget(({ search }) => search.trim() !== '');
      orders.touch(touched.articleNumbers);
    },
  };
}
