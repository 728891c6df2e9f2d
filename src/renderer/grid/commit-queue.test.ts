import { expect, it } from 'vitest';
import { CommitQueue } from './commit-queue.ts';

it('begins at once, and keeps the order of what is added meanwhile', async () => {
  const queue = new CommitQueue();
  const log: string[] = [];
  let end = (): void => undefined;
  void queue.add(async () => {
    log.push('first begins');
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    log.push('first ends');
  });
  expect([log, queue.busy]).toEqual([['first begins'], true]);
  void queue.add(async () => void log.push('second'));
  expect(log).toHaveLength(1);
  end();
  await queue.settled();
  expect([log, queue.busy]).toEqual([['first begins', 'first ends', 'second'], false]);
});
