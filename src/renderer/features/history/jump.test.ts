import { describe, expect, it } from 'vitest';
import type { Step, StepState } from '../../../shared/domain/step.ts';
import { jumpTo } from './jump.ts';

function log(...states: readonly StepState[]): readonly Step[] {
  return states.map((state, index) => ({
    number: states.length - index,
    id: String(index),
    label: '',
    coder: '',
    at: '',
    state,
    changes: 1,
  }));
}

describe('jumpTo', () => {
  it('undoes what was done after a step', () => {
    expect(jumpTo(log('done', 'done', 'done'), 2)).toEqual({ undo: 2 });
    expect(jumpTo(log('undone', 'done', 'abandoned', 'done'), 3)).toEqual({ undo: 1 });
  });

  it('redoes an undone step with all before it', () => {
    expect(jumpTo(log('undone', 'undone', 'done'), 0)).toEqual({ redo: 2 });
    expect(jumpTo(log('undone', 'abandoned', 'undone', 'done'), 2)).toEqual({ redo: 1 });
  });

  it('has no way to where the project is, to abandoned steps and beyond the log', () => {
    expect(jumpTo(log('undone', 'done', 'done'), 1)).toBeNull();
    expect(jumpTo(log('abandoned'), 0)).toBeNull();
    expect(jumpTo(log('done'), 5)).toBeNull();
  });
});
