import type { Step } from '../../../shared/domain/step.ts';

/** What has to be undone or redone so that a step is the last one done. */
export type Jump = { readonly undo: number } | { readonly redo: number } | null;

/**
 * Reads the way to the step at `index` of a log that lists the newest step first, from its first
 * row on without gaps. Null if the project is there already or the step cannot be reached.
 */
export function jumpTo(steps: readonly Step[], index: number): Jump {
  const step = steps[index];
  if (step === undefined || step.state === 'abandoned') return null;
  if (step.state === 'done') {
    const undo = steps.slice(0, index).filter(({ state }) => state === 'done').length;
    return undo === 0 ? null : { undo };
  }
  return { redo: steps.slice(index).filter(({ state }) => state === 'undone').length };
}
