import { GlossError } from '../../shared/result.ts';
import type { Done } from '../../shared/domain/step.ts';
import { useSaving } from '../state/saving.ts';
import { refreshAfter } from './changes.ts';
import { say } from './notify.ts';

/** Which views have their new rows already, so that a change need not fetch them again. */
export interface Known {
  /** The table applies the answered rows itself. */
  readonly table?: boolean;
  /** The marks were set from the answered rows. */
  readonly marks?: boolean;
  /** The open article's metadata and decisions did not change, or were set from the answer. */
  readonly article?: boolean;
  /** The table of all articles applies the answered rows itself. */
  readonly articles?: boolean;
}

/**
 * Waits for a command's commit, keeps the status bar true meanwhile, then refreshes the views.
 * `show` puts the answer into the views that hold its rows: at once, so that all that the commit
 * changes is drawn together.
 */
export async function commit<T>(
  command: Promise<Done<T>>,
  known: Known = {},
  show: (value: T) => void = () => undefined,
): Promise<Done<T>> {
  useSaving.setState((saving) => ({ pending: saving.pending + 1 }));
  try {
    const done = await command;
    useSaving.setState({
      savedAt: Date.now(),
      history: done.history,
      message: done.change.label,
    });
    show(done.value);
    refreshAfter(done.change, known);
    return done;
  } catch (thrown) {
    // Nothing else is told of what the coder has taken back.
    if (thrown instanceof GlossError && thrown.kind === 'cancelled') say(thrown.message);
    throw thrown;
  } finally {
    useSaving.setState((saving) => ({ pending: saving.pending - 1 }));
  }
}
