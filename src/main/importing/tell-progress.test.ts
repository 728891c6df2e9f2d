import { expect, test } from 'vitest';
import {
  importOptionsSchema,
  type BatchProgress,
  type ImportBatch,
} from '../../shared/domain/batch.ts';
import { createProgressTeller } from './tell-progress.ts';

const batch: ImportBatch = {
  id: 'b',
  label: 'b',
  coder: 'ann',
  startedAt: '',
  endedAt: null,
  state: 'running',
  options: importOptionsSchema.parse({}),
  files: 1000,
  filesDone: 100,
  imported: 90,
  duplicates: 4,
  failed: 5,
  asked: 1,
  nearDuplicates: 0,
  undone: false,
};

const one = { imported: 10, duplicates: 0, failed: 0, asked: 0 };

test('progress counts on from where the batch stands, with rate and rest', () => {
  const told: (BatchProgress | null)[] = [];
  const clock = { time: 0 };
  const progress = createProgressTeller(
    (_event, detail) => {
      // Only `batch` is told here.
      told.push(detail as BatchProgress | null);
    },
    batch,
    () => clock.time,
  );
  expect(told).toMatchObject([{ filesDone: 100, imported: 90, rate: null, rest: null }]);
  for (let n = 0; n < 20; n += 1) {
    clock.time += 100;
    progress.added(one, 10);
  }
  expect(told.length).toBeLessThanOrEqual(11);
  expect(told.at(-1)).toMatchObject({ state: 'running', filesDone: 300, imported: 290 });
  expect(told.at(-1)?.rate).toBeCloseTo(100, 5);
  expect(told.at(-1)?.rest).toBeCloseTo(7, 5);

  // A stretch in which nothing comes lowers the rate, and old marks are forgotten.
  clock.time += 10_000;
  progress.reading('/in/slow.pdf');
  expect(told.at(-1)).toMatchObject({ what: '/in/slow.pdf' });
  expect(told.at(-1)?.rate).toBeLessThan(20);
  progress.state('pausing');
  expect(told.at(-1)).toMatchObject({ state: 'pausing' });
  progress.end();
  expect(told.at(-1)).toBeNull();
});
