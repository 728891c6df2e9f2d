import type { HistoryStatus, Step } from '../../shared/domain/step.ts';
import type { Store } from '../../store/store.ts';
import { countArgument, projectArgument, refuseMore } from '../arguments.ts';
import type { Command, Invocation } from '../command.ts';
import { count } from '../output.ts';
import { coderOf, withProject } from '../project.ts';
import { stepsOf } from '../steps.ts';

interface Replayed {
  readonly steps: readonly Pick<Step, 'number' | 'label'>[];
  readonly history: HistoryStatus;
}

/** Replays up to `n` steps; answers those that changed their state. */
function replay(store: Store, direction: 'undo' | 'redo', n: number): Replayed {
  const before = new Map(stepsOf(store).map((step) => [step.id, step.state]));
  const { history } = store.handlers[`history.${direction}`]({ count: n });
  const steps = stepsOf(store).filter((step) => before.get(step.id) !== step.state);
  const ordered = direction === 'undo' ? steps : steps.toReversed();
  return { steps: ordered.map(({ number, label }) => ({ number, label })), history };
}

async function run(
  command: Command,
  direction: 'undo' | 'redo',
  invocation: Invocation,
): Promise<'done' | 'partly'> {
  const project = projectArgument(command, invocation);
  refuseMore(command, invocation, 2);
  const wanted = countArgument(command, invocation.positionals[1], 1);
  const { steps, history } = await withProject(project, coderOf(undefined), (store) =>
    replay(store, direction, wanted),
  );
  const key = direction === 'undo' ? 'undone' : 'redone';
  const lines = steps.map(({ number, label }) => `${key}: ${String(number)} ${label}`);
  invocation.output.result(
    { [key]: steps, undo: history.undo, redo: history.redo },
    lines.join('\n'),
  );
  if (steps.length === wanted) return 'done';
  invocation.output.message(
    steps.length === 0
      ? `There is nothing to ${direction}.`
      : `Only ${count(steps.length, 'step')} could be ${key}.`,
  );
  return 'partly';
}

const details = 'N is the number of steps, 1 if not given. Exit code 1 if there were fewer.';

/** `gloss undo`: takes back the last steps. */
export const undoCommand: Command = {
  name: 'undo',
  takes: 'PROJECT [N]',
  summary: 'Undoes the last steps, the newest first.',
  details,
  options: {},
  run: (invocation) => run(undoCommand, 'undo', invocation),
};

/** `gloss redo`: does undone steps again. */
export const redoCommand: Command = {
  name: 'redo',
  takes: 'PROJECT [N]',
  summary: 'Does undone steps again.',
  details,
  options: {},
  run: (invocation) => run(redoCommand, 'redo', invocation),
};
