import type { Codebook } from '../../shared/domain/codebook.ts';
import type { FactQuery } from '../../shared/domain/fact.ts';
import type { Touched } from '../history/touched.ts';
import { keptOrders, type KeptOrders } from '../orders/kept-orders.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { column } from '../sqlite/sql.ts';
import type { ShownContext } from './functions.ts';
import { isPlain, numbersQuery } from './query-sql.ts';

/** The facts that a query shows, in its order, kept in memory. */
export interface FactOrders extends Pick<KeptOrders<FactQuery>, 'numbers' | 'indexOf'> {
  /** Notes what a step touched; a kept order follows when it is next asked for. */
  readonly update: (touched: Touched) => void;
}

export function factOrders(
  db: ReadableDb,
  codebook: () => Codebook,
  shown: ShownContext,
): FactOrders {
  const orders = keptOrders<FactQuery>({
    select: (query, only) => {
      if (!isPlain(query)) shown.prepare();
      return column<number>(db, numbersQuery(codebook(), query, only));
    },
    isByNumber: isPlain,
  });
  return {
    numbers: orders.numbers,
    indexOf: orders.indexOf,
    update: (touched) => {
      if (touched.entities || touched.codebook) shown.forget();
      orders.touch(touched.factNumbers);
      const elsewhere = touched.context || touched.renamed || touched.codebook;
      if (elsewhere) orders.forget((query) => !isPlain(query));
    },
  };
}
