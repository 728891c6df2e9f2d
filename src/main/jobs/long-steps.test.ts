import { expect, test } from 'vitest';
import type { Progress } from '../../shared/domain/export.ts';
import { succeed } from '../../shared/result.ts';
import type { CallOptions } from '../host/connection.ts';
import { watchLongSteps } from './long-steps.ts';

const halfway: Progress = { done: 1, total: 2, what: 'Undo: Import 20,000 articles' };

function setUp() {
  const told: unknown[] = [];
  const clock = { time: 0 };
  const calls: { method: string; options: CallOptions | undefined; end: () => void }[] = [];
  const steps = watchLongSteps(
    {
      call: async (method, _args, options) => {
        await new Promise<void>((resolve) => {
          calls.push({ method, options, end: resolve });
        });
        // What a call answers is no matter here.
        return succeed(null as never);
      },
    },
    (event, detail) => told.push([event, detail]),
    () => clock.time,
  );
  return { steps, told, clock, calls };
}

test('a step that takes long tells how far it is, and that it has ended', async () => {
  const { steps, told, clock, calls } = setUp();
  const undo = steps.store.call('history.undo', { count: 1 });
  calls[0]?.options?.onProgress?.(halfway);
  clock.time = 500;
  calls[0]?.options?.onProgress?.(halfway);
  calls[0]?.options?.onProgress?.(halfway);
  calls[0]?.end();
  await undo;
  expect(told).toEqual([
    ['saving', halfway],
    ['saving', null],
  ]);
});

test('cancel stops what is being written, and no other call', async () => {
  const { steps, told, calls } = setUp();
  const read = steps.store.call('history.status', {});
  const undo = steps.store.call('history.undo', { count: 1 });
  steps.cancel();
  expect(calls.map(({ options }) => options?.signal?.aborted)).toEqual([undefined, true]);
  for (const { end } of calls) end();
  await Promise.all([read, undo]);
  const redo = steps.store.call('history.redo', { count: 1 });
  expect(calls[2]?.options?.signal?.aborted).toBe(false);
  calls[2]?.end();
  await redo;
  expect(told).toEqual([]);
});
