import type { Change, HistoryStatus } from '../../shared/domain/step.ts';
import type { Tell } from '../window/window-link.ts';

/** How far apart the window hears of what came in, in milliseconds: it reads its lists anew then. */
const interval = 400;

/** Puts what two transactions have touched into one. */
export function joinChanges(a: Change, b: Change): Change {
  return {
    articles: [...a.articles, ...b.articles],
    facts: [...a.facts, ...b.facts],
    rowsMoved: a.rowsMoved || b.rowsMoved,
    entities: a.entities || b.entities,
    codebook: a.codebook || b.codebook,
    label: b.label,
  };
}

/** Tells the window what an import adds while it adds it, so that lists grow before its eyes. */
export interface ChangeTeller {
  readonly add: (change: Change, history: HistoryStatus) => void;
  /** Tells at once what was not told yet. */
  readonly flush: () => void;
}

/** Makes one that has told nothing yet. */
export function createChangeTeller(tell: Tell): ChangeTeller {
  let waiting: { readonly change: Change; readonly history: HistoryStatus } | null = null;
  let timer: NodeJS.Timeout | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (waiting !== null) tell('change', waiting);
    waiting = null;
  };
  return {
    add: (change, history) => {
      waiting = {
        change: waiting === null ? change : joinChanges(waiting.change, change),
        history,
      };
      timer ??= setTimeout(flush, interval);
    },
    flush,
  };
}
