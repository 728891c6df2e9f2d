import { create } from 'zustand';
import type {
  BatchSteps,
  ImportBatch,
  ImportItem,
  ItemOutcome,
} from '../../../../shared/domain/batch.ts';
import { call } from '../../../api.ts';

/** Which lines of a report are listed. */
export type Filter = ItemOutcome | 'all';

/** The reports: the imports, and the lines of the one that shows, fetched as they are looked at. */
export interface Report {
  /** The newest first; null before the first answer. */
  readonly batches: readonly ImportBatch[] | null;
  /** How many imports the project has. */
  readonly batchTotal: number;
  readonly shown: string | null;
  /** Where the shown one stands in the history. */
  readonly steps: BatchSteps | null;
  readonly filter: Filter;
  /** Words that the lines must have; empty lists all. */
  readonly search: string;
  /** How many lines the filter shows; null before the first answer. */
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly ImportItem[]>;
  /** Index of the line that the keyboard is on. */
  readonly cursor: number;
}

export const pageSize = 200;
const batchPage = 100;

const atFirst: Report = {
  batches: null,
  batchTotal: 0,
  shown: null,
  steps: null,
  filter: 'all',
  search: '',
  total: null,
  pages: new Map(),
  cursor: 0,
};

export const useReport = create<Report>()(() => atFirst);

/** Rises when what is loaded is out of date: answers to earlier questions are thrown away. */
let generation = 0;
const asked = new Set<number>();

/** The line at an index, if its page is loaded. */
export function itemAt(pages: Report['pages'], index: number): ImportItem | undefined {
  return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}

export function shownBatch({ batches, shown }: Report): ImportBatch | undefined {
  return batches?.find(({ id }) => id === shown);
}

/** What is looked at first: what needs the coder. */
function firstFilter({ failed, asked: toAnswer, duplicates, imported }: ImportBatch): Filter {
  if (toAnswer > 0) return 'asked';
  if (failed > 0) return 'failed';
  return duplicates > 0 && imported > 0 ? 'duplicate' : 'all';
}

async function fetchPage(batchId: string, { filter, search }: Report, page: number) {
  return call('batch.items', {
    batchId,
    outcomes: filter === 'all' ? null : [filter],
    search,
    offset: page * pageSize,
    limit: pageSize,
  });
}

/** Fetches the pages that are not there yet. */
export async function loadPages(wanted: readonly number[]): Promise<void> {
  const mine = generation;
  const state = useReport.getState();
  const { shown } = state;
  if (shown === null) return;
  const missing = wanted.filter((page) => !asked.has(page));
  for (const page of missing) asked.add(page);
  await Promise.all(
    missing.map(async (page) => {
      const { rows, total } = await fetchPage(shown, state, page);
      if (mine !== generation) return;
      useReport.setState(({ pages }) => ({ total, pages: new Map([...pages, [page, rows]]) }));
    }),
  );
}

/** Reads the lines from the first one on. */
async function readItems(): Promise<void> {
  generation += 1;
  asked.clear();
  useReport.setState({ total: null, pages: new Map(), cursor: 0 });
  await loadPages([0]);
}

async function readSteps(): Promise<void> {
  const { shown } = useReport.getState();
  if (shown === null) return;
  const steps = await call('batch.steps', { id: shown });
  if (useReport.getState().shown === shown) useReport.setState({ steps });
}

/** Shows another import. */
export async function showBatch(id: string): Promise<void> {
  const batch = useReport.getState().batches?.find((each) => each.id === id);
  useReport.setState({
    shown: id,
    steps: null,
    search: '',
    filter: batch === undefined ? 'all' : firstFilter(batch),
  });
  await Promise.all([readItems(), readSteps()]);
}

export async function setFilter(filter: Filter): Promise<void> {
  if (useReport.getState().filter === filter) return;
  useReport.setState({ filter });
  await readItems();
}

/** Lists only the lines that have these words. */
export async function setSearch(search: string): Promise<void> {
  if (useReport.getState().search === search) return;
  useReport.setState({ search });
  await readItems();
}

/** Puts the keyboard on a line. */
export function moveTo(cursor: number): void {
  useReport.setState({ cursor });
}

/** Opens the reports, at an import or the newest. */
export async function openReports(id: string | null): Promise<void> {
  generation += 1;
  useReport.setState(atFirst);
  const { rows, total } = await call('batch.list', { offset: 0, limit: batchPage });
  const isListed = id !== null && rows.some((batch) => batch.id === id);
  const older = id === null || isListed ? [] : [await call('batch.get', { id })];
  useReport.setState({ batches: [...rows, ...older], batchTotal: total });
  const first = id ?? rows[0]?.id;
  if (first !== undefined) await showBatch(first);
}

export async function loadMoreBatches(): Promise<void> {
  const before = useReport.getState().batches ?? [];
  const { rows, total } = await call('batch.list', { offset: before.length, limit: batchPage });
  const known = new Set(before.map(({ id }) => id));
  useReport.setState({
    batches: [...before, ...rows.filter(({ id }) => !known.has(id))],
    batchTotal: total,
  });
}

/** Reads anew what shows, in place: figures, standing, and the lines that are loaded. */
export async function refresh(): Promise<void> {
  const state = useReport.getState();
  const { shown, pages, cursor, batches } = state;
  if (shown === null || batches === null) return openReports(null);
  generation += 1;
  const mine = generation;
  const here = Math.floor(cursor / pageSize);
  const wanted = pages.has(here) ? here : 0;
  const [newest, batch, { rows, total }] = await Promise.all([
    call('batch.list', { offset: 0, limit: batchPage }),
    call('batch.get', { id: shown }),
    fetchPage(shown, state, wanted),
    readSteps(),
  ]);
  if (mine !== generation) return undefined;
  asked.clear();
  asked.add(wanted);
  const known = new Map(newest.rows.map((each) => [each.id, each]));
  known.set(shown, batch);
  const older = batches.filter(({ id }) => !known.has(id));
  useReport.setState({
    batches: [...known.values(), ...older].toSorted((a, b) => (a.id < b.id ? 1 : -1)),
    batchTotal: newest.total,
    total,
    // The other pages stay until they are read anew: nothing flickers.
    pages: new Map([...pages, [wanted, rows]]),
    cursor: Math.max(0, Math.min(cursor, total - 1)),
  });
  return undefined;
}
