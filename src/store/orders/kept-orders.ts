/**
 * The rows that queries show, in their order, kept in memory by their numbers: scrolling and
 * finding a row then cost the same in the first and in the millionth row, and an edit moves one
 * number instead of sorting all again.
 */
export interface KeptOrders<Q> {
  readonly numbers: (query: Q) => readonly number[];
  /** Where the row stands in the order, or -1. */
  readonly indexOf: (query: Q, n: number) => number;
  /** Notes rows that were changed, made or deleted; a kept order follows when it is next asked for. */
  readonly touch: (numbers: Iterable<number>) => void;
  /** Drops the orders of some queries, which something else than their own rows has changed. */
  readonly forget: (isStale: (query: Q) => boolean) => void;
}

/** How the rows of a query are found. */
export interface Ordering<Q> {
  /** The numbers that the query shows, in its order; `only` limits it to some rows. */
  readonly select: (query: Q, only: readonly number[] | null) => number[];
  /** Whether the order is that of the numbers. */
  readonly isByNumber: (query: Q) => boolean;
}

interface KeptOrder<Q> {
  readonly query: Q;
  readonly numbers: number[];
  /** Rows that were touched since the order was last asked for. */
  readonly touched: Set<number>;
}

/** Tabs of the grid, in article and project, that stay at hand. */
const kept = 8;
/** Beyond this many rows, sorting anew is cheaper than moving them one by one. */
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

export function keptOrders<Q>({ select, isByNumber }: Ordering<Q>): KeptOrders<Q> {
  const orders = new Map<string, KeptOrder<Q>>();

  /** Takes the rows out and puts those that the query still shows where they belong now. */
  const bringUpToDate = ({ query, numbers, touched }: KeptOrder<Q>): void => {
    if (touched.size === 0) return;
    for (const n of touched) {
      const index = isByNumber(query) ? placeOf(numbers, (other) => other < n) : numbers.indexOf(n);
      if (numbers[index] === n) numbers.splice(index, 1);
    }
    for (const n of select(query, [...touched])) {
      const precedes = isByNumber(query)
        ? (other: number) => other < n
        : (other: number) => select(query, [other, n])[0] === other;
      numbers.splice(placeOf(numbers, precedes), 0, n);
    }
    touched.clear();
  };

  const orderOf = (query: Q): KeptOrder<Q> => {
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
      if (!isByNumber(query)) return numbers.indexOf(n);
      const index = placeOf(numbers, (other) => other < n);
      return numbers[index] === n ? index : -1;
    },
    touch: (touched) => {
      for (const [key, order] of orders) {
        for (const n of touched) {
          order.touched.add(n);
          if (order.touched.size > movable) break;
        }
        if (order.touched.size > movable) orders.delete(key);
      }
    },
    forget: (isStale) => {
      for (const [key, { query }] of orders) if (isStale(query)) orders.delete(key);
    },
  };
}
