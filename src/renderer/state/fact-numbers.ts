import { create } from 'zustand';
import type { FactRow } from '../../shared/domain/fact.ts';

/** The numbers of facts by id, as far as they have been seen: marks carry ids only. */
export const useFactNumbers = create<{ readonly numbers: ReadonlyMap<string, number> }>()(() => ({
  numbers: new Map(),
}));

/** Takes in the numbers of rows that came from the store. */
export function learnNumbers(rows: readonly FactRow[]): void {
  const { numbers } = useFactNumbers.getState();
  const unknown = rows.filter((row) => numbers.get(row.id) !== row.n);
  if (unknown.length === 0) return;
  useFactNumbers.setState({
    numbers: new Map([...numbers, ...unknown.map(({ id, n }) => [id, n] as const)]),
  });
}
