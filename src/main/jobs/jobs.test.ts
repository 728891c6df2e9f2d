import { expect, test } from 'vitest';
import { createJobs } from './jobs.ts';

function setUp() {
  const told: unknown[] = [];
  const clock = { time: 0 };
  const jobs = createJobs(
    (event, detail) => told.push([event, detail]),
    () => clock.time,
  );
  return { jobs, told, clock };
}

test('short work shows no progress', async () => {
  const { jobs, told } = setUp();
  const value = await jobs.run(async ({ onProgress }) => {
    onProgress({ done: 1, total: 2, what: 'x' });
    return 'done';
  });
  expect(value).toBe('done');
  expect(told).toEqual([]);
});

test('long work shows where it is, and that it ended', async () => {
  const { jobs, told, clock } = setUp();
  await jobs.run(async ({ onProgress }) => {
    clock.time = 800;
    onProgress({ done: 1, total: 2, what: 'x' });
    onProgress({ done: 2, total: 2, what: 'too soon after the other' });
  });
  expect(told).toEqual([
    ['progress', { done: 1, total: 2, what: 'x' }],
    ['progress', null],
  ]);
});

test('one job at a time, and after a failed one another', async () => {
  const { jobs } = setUp();
  const first = jobs.run(async ({ signal }) => {
    await new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('cancelled')));
    });
  });
  await expect(jobs.run(async () => 1)).rejects.toMatchObject({ kind: 'not-allowed' });
  jobs.cancel();
  await expect(first).rejects.toThrow('cancelled');
  expect(await jobs.run(async ({ signal }) => signal.aborted)).toBe(false);
});

test('a halt says so, and waits until the work has ended', async () => {
  const { jobs } = setUp();
  const order: unknown[] = [];
  const work = jobs.run(async ({ signal }) => {
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve);
    });
    order.push(signal.reason);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    order.push('ended');
  });
  await expect(jobs.run(async () => 1)).rejects.toMatchObject({ kind: 'not-allowed' });
  await jobs.halt();
  expect(order).toEqual(['halt', 'ended']);
  await work;
  await jobs.halt();
});
