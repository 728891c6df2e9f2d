import type { Step } from '../../shared/domain/step.ts';
import { countArgument, projectArgument, refuseMore } from '../arguments.ts';
import type { Command } from '../command.ts';
import { columns } from '../output.ts';
import { coderOf, withProject } from '../project.ts';
import { stepsOf } from '../steps.ts';

function asText(steps: readonly Step[]): string {
  return columns(
    steps.map(({ number, at, coder, state, label }) => [String(number), at, coder, state, label]),
  );
}

/** `gloss history`: the step log. */
export const historyCommand: Command = {
  name: 'history',
  takes: 'PROJECT [--limit N]',
  summary: 'Shows the steps, the newest first, and what can be undone.',
  details: '  --limit N  how many steps; all if not given',
  options: { limit: { type: 'string' } },
  run: async (invocation) => {
    const project = projectArgument(historyCommand, invocation);
    refuseMore(historyCommand, invocation, 1);
    const limit = countArgument(
      historyCommand,
      invocation.options['limit'],
      Number.POSITIVE_INFINITY,
    );
    const { steps, total, status } = await withProject(project, coderOf(undefined), (store) => ({
      steps: stepsOf(store, limit),
      total: store.handlers['history.list']({ offset: 0, limit: 1 }).total,
      status: store.handlers['history.status']({}),
    }));
    const { undo, redo } = status;
    invocation.output.result({ steps, total, undo, redo }, asText(steps));
    return 'done';
  },
};
