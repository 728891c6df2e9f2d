import { Button } from '@blueprintjs/core';
import { useCallback, useEffect, useState } from 'react';
import type { Step } from '../../../shared/domain/step.ts';
import { travel } from '../../actions/history.ts';
import { attempt, report } from '../../actions/notify.ts';
import { call } from '../../api.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useSaving } from '../../state/saving.ts';
import { jumpTo } from './jump.ts';
import './history.css';

const pageSize = 200;

const time = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** The log from its newest step on, fetched page by page, and anew after each undo and redo. */
function useSteps() {
  const history = useSaving((saving) => saving.history);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [total, setTotal] = useState<number | null>(null);
  const load = useCallback(async (offset: number): Promise<void> => {
    const page = await call('history.list', { offset, limit: pageSize });
    setTotal(page.total);
    setSteps((old) => [...old.slice(0, offset), ...page.rows]);
  }, []);
  useEffect(() => {
    load(0).catch(report);
  }, [load, history]);
  return { steps, total, more: () => attempt(() => load(steps.length)) };
}

const stateText: Readonly<Record<Step['state'], string>> = {
  done: '',
  undone: 'undone',
  abandoned: 'undone, then overtaken',
};

function StepRow({ steps, index }: { readonly steps: readonly Step[]; readonly index: number }) {
  const step = steps[index];
  if (step === undefined) return null;
  const jump = jumpTo(steps, index);
  const isNow = step.state === 'done' && steps.findIndex(({ state }) => state === 'done') === index;
  return (
    <tr data-state={step.state} aria-current={isNow ? 'step' : undefined}>
      <td className="tabular muted">{step.number}</td>
      <td>
        {step.label} <span className="small muted">{stateText[step.state]}</span>
      </td>
      <td className="muted cut">{step.coder}</td>
      <td className="tabular muted">{time.format(new Date(step.at))}</td>
      <td className="history-act">
        {isNow && <span className="small muted">You are here</span>}
        {jump !== null && 'undo' in jump && (
          <Button
            size="small"
            text="Go back to here"
            aria-label={`Go back to here: step ${step.number}, ${step.label}`}
            onClick={() => attempt(() => travel('undo', jump.undo))}
          />
        )}
        {jump !== null && 'redo' in jump && (
          <Button
            size="small"
            text="Redo up to here"
            aria-label={`Redo up to here: step ${step.number}, ${step.label}`}
            onClick={() => attempt(() => travel('redo', jump.redo))}
          />
        )}
      </td>
    </tr>
  );
}

/** The state before the first step. */
function StartRow({ done }: { readonly done: number }) {
  return (
    <tr aria-current={done === 0 ? 'step' : undefined}>
      <td />
      <td className="muted">The new project</td>
      <td />
      <td />
      <td className="history-act">
        {done === 0 ? (
          <span className="small muted">You are here</span>
        ) : (
          <Button
            size="small"
            text="Go back to here"
            aria-label="Go back to here: the new project"
            onClick={() => attempt(() => travel('undo', done))}
          />
        )}
      </td>
    </tr>
  );
}

/** Every step of the project, the newest first, with the way back to each. */
export function HistoryDialog() {
  const { steps, total, more } = useSteps();
  const done = useSaving((saving) => saving.history.undo);
  return (
    <GlossDialog title="History" size="wide">
      <div className="bp6-dialog-body history" role="region" aria-label="Steps" tabIndex={0}>
        {total === 0 && <p className="muted history-none">Nothing has been done yet.</p>}
        {steps.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">Step</th>
                <th scope="col">What</th>
                <th scope="col">Coder</th>
                <th scope="col">When</th>
                <th scope="col">
                  <span className="visually-hidden">Go there</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step, index) => (
                <StepRow key={step.id} steps={steps} index={index} />
              ))}
              {steps.length === total && <StartRow done={done} />}
            </tbody>
          </table>
        )}
        {total !== null && steps.length < total && (
          <Button className="history-more" text="Show earlier steps" onClick={more} />
        )}
      </div>
      <div className="dialog-footer">
        <span className="muted small">Steps stay in the project file for good.</span>
        <Button intent="primary" text="Close" onClick={closeDialog} />
      </div>
    </GlossDialog>
  );
}
