import type { Codebook } from '../../shared/domain/codebook.ts';
import type { FactQuery } from '../../shared/domain/fact.ts';
import type { Touched } from '../history/touched.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { column } from '../sqlite/sql.ts';
import type { ShownContext } from './functions.ts';
import { isPlain, numbersQuery } from './query-sql.ts';

/**
 * The facts that a query shows, in its order, kept in memory: scrolling and finding a row then cost
 * the same in the first and in the millionth row, and an edit moves one number instead of sorting
 * all again.
 */
export interface FactOrders {
  readonly numbers: (query: FactQuery) => readonly number[];
  /** Where the fact stands in the order, or -1. */
  readonly indexOf: (query: FactQuery, n: number) => number;
  /** Notes what a step touched; a kept order follows when it is next asked for. */
  readonly update: (touched: Touched) => void;
}

interface KeptOrder {
  readonly query: FactQuery;
  readonly numbers: number[];
  /** Facts that were touched since the order was last asked for. */
  readonly touched: Set<number>;
}

/** Tabs of the grid, in article and project, that stay at hand. */
const kept = 8;
/** Beyond this many facts, sorting anew is cheaper than moving them one by one. */
const movable = 200;

/** Where `n` belongs among numbers that `precedes` orders. */
function placeOf(numbers: readonly number[], precedes: (other: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (precedes(numbers[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function factOrders(
  db: ReadableDb,
  codebook: () => Codebook,
  shown: ShownContext,
): FactOrders {
  const orders = new Map<string, KeptOrder>();

  const select = (query: FactQuery, only: readonly number[] | null): number[] => {
    if (!isPlain(query)) shown.prepare();
    return column<number>(db, numbersQuery(codebook(), query, only));
  };

  /** Takes the facts out and puts those that the query still shows where they belong now. */
  const bringUpToDate = ({ query, numbers, touched }: KeptOrder): void => {
    if (touched.size === 0) return;
    for (const n of touched) {
      const index = isPlain(query) ? placeOf(numbers, (other) => other < n) : numbers.indexOf(n);
      if (numbers[index] === n) numbers.splice(index, 1);
    }
    for (const n of select(query, [...touched])) {
      const precedes = isPlain(query)
        ? (other: number) => other < n
        : (other: number) => select(query, [other, n])[0] === other;
      numbers.splice(placeOf(numbers, precedes), 0, n);
    }
    touched.clear();
  };

  const orderOf = (query: FactQuery): KeptOrder => {
    const key = JSON.stringify(query);
    const order = orders.get(key) ?? { query, numbers: select(query, null), touched: new Set() };
    bringUpToDate(order);
    // Put last, so that the first is the one that was not asked for the longest.
    orders.delete(key);
    orders.set(key, order);
    const oldest = orders.keys().next();
    if (orders.size > kept && oldest.done !== true) orders.delete(oldest.value);
    return order;
  };

  return {
    numbers: (query) => orderOf(query).numbers,
    indexOf: (query, n) => {
      const { numbers } = orderOf(query);
      if (!isPlain(query)) return numbers.indexOf(n);
      const index = placeOf(numbers, (other) => other < n);
      return numbers[index] === n ? index : -1;
    },
    update: (touched) => {
      if (touched.entities || touched.codebook) shown.forget();
      for (const [key, order] of orders) {
        const elsewhere = touched.context || touched.renamed || touched.codebook;
        for (const n of touched.factNumbers) {
          order.touched.add(n);
          if (order.touched.size > movable) break;
        }
        if (order.touched.size > movable || (elsewhere && !isPlain(order.query)))
          orders.delete(key);
      }
    },
  };
}
