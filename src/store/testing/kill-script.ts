import type { Store } from '../store.ts';

/** What the project says after some of the script's actions. */
export interface ScriptState {
  readonly facts: number;
  readonly note: string | null;
  readonly title: string | null;
  readonly undo: number;
  readonly redo: number;
}

const everything = { articleId: null, factType: null, sort: [], filters: [] };

function lastFact(store: Store): { id: string; note: string | null; total: number } {
  const { total } = store.handlers['fact.list']({ offset: 0, limit: 1, query: everything });
  const offset = Math.max(0, total - 1);
  const [row] = store.handlers['fact.list']({ offset, limit: 1, query: everything }).rows;
  const cell = row?.cells['note'];
  const value = cell !== undefined && 'value' in cell ? cell.value : null;
  return { id: row?.id ?? '', note: typeof value === 'string' ? value : null, total };
}

/** Reads the state from the project. */
export function readState(store: Store): ScriptState {
  const { total, note } = lastFact(store);
  const [article] = store.handlers['article.list']({ offset: 0, limit: 1, search: '' }).rows;
  const { undo, redo } = store.handlers['history.status']({});
  return { facts: total, note, title: article?.title ?? null, undo, redo };
}

/** What the state must be after action `i`, if it was this before. */
export function expectedAfter(state: ScriptState, i: number): ScriptState {
  const { facts, title, undo, redo } = state;
  switch (i % 5) {
    case 0:
      return { facts: facts + 1, note: null, title, undo: undo + 1, redo: 0 };
    case 1:
      return { facts, note: `action ${String(i)}`, title, undo: undo + 1, redo: 0 };
    case 2:
      return { facts, note: null, title, undo: undo - 1, redo: redo + 1 };
    case 3:
      return { facts, note: `action ${String(i - 2)}`, title, undo: undo + 1, redo: redo - 1 };
    default:
      return { ...state, title: `action ${String(i)}`, undo: undo + 1 };
  }
}

/** Does action `i` of the script: each is one call, which answers after its commit. */
export function act(store: Store, i: number): void {
  const { handlers } = store;
  const [article] = handlers['article.list']({ offset: 0, limit: 1, search: '' }).rows;
  const articleId = article?.id ?? '';
  const input = `action ${String(i)}`;
  const start = i % 30;
  const evidence = [{ start, end: start + 4 }];
  switch (i % 5) {
    case 0:
      handlers['fact.create']({ articleId, factType: 'GIFT', spans: evidence });
      return;
    case 1: {
      const factId = lastFact(store).id;
      handlers['fact.edit']({
        edits: [
          { factId, field: 'note', input },
          { factId, field: 'giver', input: `Giver ${String(i)}`, evidence },
        ],
      });
      return;
    }
    case 2:
      handlers['history.undo']({ count: 1 });
      return;
    case 3:
      handlers['history.redo']({ count: 1 });
      return;
    default:
      handlers['article.setMetadata']({ id: articleId, metadata: { title: input } });
  }
}
