import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { openLog } from './log.ts';
import { endWork, type QuitSteps } from './quit.ts';

function steps(changes: Partial<QuitSteps> = {}) {
  const order: string[] = [];
  const all: QuitSteps = {
    stopWork: () => order.push('stop'),
    drain: async () => {
      order.push('drain');
    },
    closeProject: async () => {
      order.push('close');
    },
    finish: () => order.push('finish'),
    ...changes,
  };
  return { all, order };
}

test('work is stopped, drained and closed before anything ends', async () => {
  const { all, order } = steps();
  await endWork(all, () => undefined);
  expect(order).toEqual(['stop', 'drain', 'close', 'finish']);
});

test('what never answers is given up, and the log says so', async () => {
  const { all, order } = steps({ drain: async () => new Promise(() => undefined) });
  const log: string[] = [];
  await endWork(all, (message) => log.push(message), 20);
  expect(order).toEqual(['stop', 'finish']);
  expect(log).toEqual([expect.stringContaining('20 ms')]);
});

test('a project that cannot be closed does not keep the program from ending', async () => {
  const { all, order } = steps({
    closeProject: async () => {
      throw new Error('disk gone');
    },
  });
  const log: string[] = [];
  await endWork(all, (message) => log.push(message));
  expect(order).toEqual(['stop', 'drain', 'finish']);
  expect(log).toEqual([expect.stringContaining('disk gone')]);
});

test('the log has a file a day, and the last fourteen stay', () => {
  const folder = temporaryFolder();
  for (let day = 10; day < 30; day += 1)
    writeFileSync(join(folder, `gloss-2025-03-${day}.log`), 'old\n');
  writeFileSync(join(folder, 'notes.txt'), 'not ours');
  const log = openLog(folder, () => new Date('2025-04-11T14:07:00Z'));
  log('one');
  log('two');
  const names = readdirSync(folder).toSorted();
  expect(names).toHaveLength(14 + 2);
  expect(names).toEqual(expect.arrayContaining(['notes.txt', 'gloss-2025-03-16.log']));
  expect(readFileSync(join(folder, 'gloss-2025-04-11.log'), 'utf8')).toBe(
    '2025-04-11T14:07:00.000Z one\n2025-04-11T14:07:00.000Z two\n',
  );
});

test('a log that cannot be written stops nothing', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => openLog(join(file, 'logs'))('message')).not.toThrow();
});
