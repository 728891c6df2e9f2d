import type { Step } from '../shared/domain/step.ts';
import type { Store } from '../store/store.ts';

const pageSize = 1000;

/** The steps of the log, the newest first; at most so many. */
export function stepsOf(store: Store, most = Number.POSITIVE_INFINITY): readonly Step[] {
  const steps: Step[] = [];
  while (steps.length < most) {
    const limit = Math.min(pageSize, most - steps.length);
    const page = store.handlers['history.list']({ offset: steps.length, limit });
    steps.push(...page.rows);
    if (page.rows.length < limit) break;
  }
  return steps;
}
