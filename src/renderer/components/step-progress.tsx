import { Button, ProgressBar } from '@blueprintjs/core';
import { useEffect } from 'react';
import { canCancelStep, cancelStep } from '../actions/saving.ts';
import { attempt } from '../actions/notify.ts';
import { keyOf } from '../commands/keys.ts';
import { isMac } from '../commands/registry.ts';
import { useSaving } from '../state/saving.ts';
import './step-progress.css';

/** The key of the command that cancels, which a dialog over the window would keep from it. */
function cancelByKey(event: KeyboardEvent): void {
  if (keyOf(event, isMac()) !== 'Mod+.' || !canCancelStep()) return;
  event.preventDefault();
  attempt(cancelStep);
}

/** How far the step is that is being written, once that takes long, and how to take it back. */
export function StepProgress(): React.JSX.Element | null {
  const progress = useSaving((saving) => saving.progress);
  const cancelling = useSaving((saving) => saving.cancelling);
  const isShown = progress !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    globalThis.addEventListener('keydown', cancelByKey);
    return () => globalThis.removeEventListener('keydown', cancelByKey);
  }, [isShown]);
  if (progress === null) return null;
  const { done, total, what } = progress;
  const part = total === 0 ? 0 : done / total;
  return (
    <span className="step-progress" role="group" aria-label="Saving">
      <span className="cut">{what}</span>
      <ProgressBar
        className="step-progress-bar"
        value={part}
        animate={false}
        stripes={false}
        aria-label="Saving: progress"
      />
      <span className="step-progress-part tabular">{Math.floor(part * 100)} %</span>
      <Button
        size="small"
        variant="minimal"
        text={cancelling ? 'Cancelling…' : 'Cancel'}
        aria-label={cancelling ? 'Cancelling…' : 'Cancel and take it back'}
        disabled={cancelling}
        onClick={() => attempt(cancelStep)}
      />
    </span>
  );
}
