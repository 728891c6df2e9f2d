import type { FactRow } from '../../shared/domain/fact.ts';
import type { HistoryStatus, Change } from '../../shared/domain/step.ts';
import { GlossError } from '../../shared/result.ts';
import { call } from '../api.ts';
import { useArticles } from '../state/articles.ts';
import { useCoding } from '../state/coding.ts';
import { articlesGrid, factsGrid } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { useSaving } from '../state/saving.ts';
import { useSession } from '../state/session.ts';
import type { Known } from './commit.ts';
import { report } from './notify.ts';
import { reloadArticle, reloadMarks } from './reading.ts';
import { refreshPending } from './pending-versions.ts';
import { readWithNewNames, refreshDecisions } from './understanding.ts';

/** Above this many changed facts the table is fetched anew instead of row by row. */
const fewFacts = 200;

let countsTimer = 0;

/**
 * Brings the list of articles and the project's counts up to date, once for a burst of changes, and
 * not before the change itself is drawn.
 */
function refreshCounts(): void {
  globalThis.clearTimeout(countsTimer);
  countsTimer = globalThis.setTimeout(() => {
    useArticles.setState(({ generation }) => ({ generation: generation + 1 }));
    refreshPending().catch(report);
    call('project.info').then((project) => {
      if (useSession.getState().project?.id === project.id) useSession.setState({ project });
    }, report);
  }, 100);
}

/** How often the table of articles is read anew while changes keep coming, as in an import; in ms. */
const tablePause = 500;
let tableTimer = 0;
let tableRead = -tablePause;

/** Reads the table of articles anew: at once, or after a pause where it was read a moment ago. */
function refreshArticleTable(): void {
  if (articlesGrid.current === null || tableTimer !== 0) return;
  const rest = Math.max(0, tableRead + tablePause - performance.now());
  tableTimer = globalThis.setTimeout(() => {
    tableTimer = 0;
    tableRead = performance.now();
    articlesGrid.current?.refresh();
  }, rest);
}

/** Reads the fact in work again; drops it if the step has taken it away. */
async function refreshFact(): Promise<void> {
  const id = useCoding.getState().target?.factId;
  if (id === undefined) return;
  try {
    const [row] = await call('fact.get', { ids: [id] });
    keepFact(row);
  } catch (thrown) {
    if (!(thrown instanceof GlossError) || thrown.kind !== 'not-found') throw thrown;
    if (useCoding.getState().target?.factId === id) dropFact();
  }
}

async function refreshTable(change: Change): Promise<void> {
  const grid = factsGrid.current;
  const target = useCoding.getState().target?.factId;
  const touchesTarget = target !== undefined && change.facts.includes(target);
  const moved = change.rowsMoved || change.entities || change.codebook;
  if (moved || change.facts.length > fewFacts) {
    grid?.refresh();
    if (touchesTarget) await refreshFact();
  } else if (change.facts.length > 0) {
    const rows = await call('fact.get', { ids: [...change.facts] });
    grid?.apply(rows);
    keepFact(rows.find((row) => row.id === target));
  }
}

/** Leaves the fact in work, because it is gone or out of sight. */
export function dropFact(): void {
  useCoding.setState({ target: null, fact: null });
}

/** Keeps the fact in work up to date. */
export function keepFact(row: FactRow | undefined): void {
  if (row !== undefined && row.id === useCoding.getState().target?.factId)
    useCoding.setState({ fact: row });
}

async function refreshCodebook(): Promise<void> {
  useSession.setState({ codebook: await call('codebook.get') });
}

/** Fetches again what a committed step made out of date, and nothing else. */
export function refreshAfter(change: Change, known: Known): void {
  const open = useReading.getState().article?.id;
  const touchesOpen = open !== undefined && change.articles.includes(open);
  if (change.codebook) refreshCodebook().catch(report);
  if (known.table !== true) refreshTable(change).catch(report);
  if (known.marks !== true && change.facts.length > 0) reloadMarks().catch(report);
  if (touchesOpen && known.article !== true) {
    reloadArticle().catch(report);
    refreshDecisions().catch(report);
  }
  if (change.entities) readWithNewNames();
  if (change.articles.length > 0 || change.rowsMoved) {
    refreshCounts();
    if (known.articles !== true) refreshArticleTable();
  }
}

/** Takes in a step that the window did not itself ask for. */
export function takeChange(detail: {
  readonly change: Change;
  readonly history: HistoryStatus;
}): void {
  // It says nothing: who brings it in says how far it is, and what came of it in the end.
  useSaving.setState({ history: detail.history, savedAt: Date.now() });
  refreshAfter(detail.change, {});
}
