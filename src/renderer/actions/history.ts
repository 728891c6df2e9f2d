import { call } from '../api.ts';
import { useReading } from '../state/reading.ts';
import { factsGrid } from '../state/panes.ts';
import { useSaving } from '../state/saving.ts';
import { commit } from './commit.ts';
import { attempt, say, toast } from './notify.ts';
import { closeArticle, openArticle } from './reading.ts';

type Way = 'undo' | 'redo';

const said: Readonly<Record<Way, string>> = { undo: 'Undone', redo: 'Redone' };

/** Undoes or redoes steps, shows the article that they touched, and says what happened. */
export async function travel(way: Way, count: number): Promise<void> {
  await factsGrid.current?.commitEdit();
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
  if (!elsewhere) return;
  // The text under the coder's eyes changes: the status bar alone would be too quiet.
  toast({ message, timeout: 4000 }, 'history');
  await openArticle(touched).catch(closeArticle);
}

/** Undo or redo of one step as a key or button asks for it. */
export function undoOrRedo(way: Way): void {
  attempt(() => travel(way, 1));
}
