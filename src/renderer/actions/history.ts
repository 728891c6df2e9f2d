import { call } from '../api.ts';
import { useArticleTable } from '../state/article-table.ts';
import { useCoding } from '../state/coding.ts';
import { articlesGrid, factsGrid } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { useSaving } from '../state/saving.ts';
import { commit } from './commit.ts';
import { factsMade } from './making-facts.ts';
import { attempt, say, toast } from './notify.ts';
import { closeArticle, openArticle } from './reading.ts';

type Way = 'undo' | 'redo';

const said: Readonly<Record<Way, string>> = { undo: 'Undone', redo: 'Redone' };

/** Goes to the row that a step touched, as a spreadsheet does; the keyboard stays where it is. */
async function showRow(factId: string): Promise<void> {
  const { target } = useCoding.getState();
  const field = target?.factId === factId ? target.field : null;
  await factsGrid.current?.focusCell(factId, field, { keepDomFocus: true });
}

/** Undoes or redoes steps, shows the article that they touched, and says what happened. */
export async function travel(way: Way, count: number): Promise<void> {
  await factsGrid.current?.commitEdit();
  await articlesGrid.current?.commitEdit();
  await factsMade();
  if (count === 1 && useSaving.getState().history[way] === 0) {
    say(way === 'undo' ? 'Nothing to undo' : 'Nothing to redo');
    return;
  }
  const done = await commit(call(`history.${way}`, { count }));
  const open = useReading.getState().article?.id;
  const [touched] = done.change.articles;
  const elsewhere =
    touched !== undefined && (open === undefined || !done.change.articles.includes(open));
  const message =
    done.value === 1 ? `${said[way]}: ${done.change.label}` : `${said[way]}: ${done.value} steps`;
  say(message);
  if (useArticleTable.getState().open) toast({ message, timeout: 4000 }, 'history');
  else if (elsewhere) {
    // The text under the coder's eyes changes: the status bar alone would be too quiet.
    toast({ message, timeout: 4000 }, 'history');
    await openArticle(touched).catch(closeArticle);
  }
  const [fact, more] = done.change.facts;
  if (fact !== undefined && more === undefined) await showRow(fact);
}

/** Undo or redo of one step as a key or button asks for it. */
export function undoOrRedo(way: Way): void {
  attempt(() => travel(way, 1));
}
