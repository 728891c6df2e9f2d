import { call } from '../api.ts';
import { useSaving } from '../state/saving.ts';

/** Whether a step is being written that takes long enough to be seen, and taken back. */
export function canCancelStep(): boolean {
  const { progress, cancelling } = useSaving.getState();
  return progress !== null && !cancelling;
}

/** Takes back the step that is being written. */
export async function cancelStep(): Promise<void> {
  useSaving.setState({ cancelling: true });
  await call('step.cancel');
}
