import { writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ImportItem } from '../../shared/domain/batch.ts';
import { generateHostile, hostileCases } from '../../importers/testing/hostile/corpus.ts';
import { valueOf } from '../host/value.ts';
import { openImporting, type OpenImporting } from '../testing/open-importing.ts';
import { readLimits } from './limits.ts';

// A hundred files, some of them large, through two processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 400_000 });

async function itemsOf({ store }: OpenImporting, batchId: string): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for (;;) {
    const asked = { batchId, outcomes: null, offset: items.length, limit: 500 };
    const { rows } = valueOf(await store.call('batch.items', asked));
    if (rows.length === 0) return items;
    items.push(...rows);
  }
}

/** What became of a case's file and of all in it, as its expectation says it. */
function outcomeOf(items: readonly ImportItem[]): unknown {
  const count = (outcome: string): number =>
    items.filter((item) => item.outcome === outcome).length;
  return {
    imported: count('imported'),
    duplicates: count('duplicate'),
    failed: count('failed'),
    asked: count('asked'),
    pending: count('pending'),
  };
}

test('of a corpus of broken and hostile files nothing is lost, nothing hangs, and all is told', async () => {
  // A file that gives nothing for so long would be taken for one that hangs, and fail otherwise.
  const open = await openImporting({ ...readLimits, silence: 45_000 });
  const folder = join(open.folder, 'hostile');
  generateHostile(folder);
  const { batch } = await open.importing.files([folder]);
  expect(batch.state).toBe('done');
  expect(batch.filesDone).toBe(batch.files);

  const items = await itemsOf(open, batch.id);
  const within = (path: string, name: string): boolean => {
    const file = join(folder, name);
    return path === file || path.startsWith(`${file}/`) || path.startsWith(`${file}${sep}`);
  };
  for (const { name, expected } of hostileCases) {
    const own = items.filter(({ path }) => within(path, name));
    const { imported = 1, duplicates = 0, failed = [], asked = 0 } = expected;
    expect.soft(outcomeOf(own), name).toEqual({
      imported,
      duplicates,
      failed: failed.length,
      asked,
      pending: 0,
    });
    const failures = own.filter(({ outcome }) => outcome === 'failed');
    for (const why of failed)
      expect.soft(failures.map(({ message }) => message).join('\n'), name).toMatch(why);
    for (const { message, hint } of failures) {
      expect.soft(hint, `${name}: ${String(message)}`).toBeTruthy();
      expect.soft(message, name).not.toMatch(/undefined|null|\[object|internal/);
    }
  }
  const known = items.filter(({ path }) => !hostileCases.some(({ name }) => within(path, name)));
  expect(known).toEqual([]);

  const info = valueOf(await open.store.call('project.info', {}));
  expect(info.articles).toBe(batch.imported);
  const report = valueOf(await open.store.call('project.verify', {}));
  expect(report.findings).toEqual([]);
});

test('a page that takes a parser too long is given up, and its neighbours come in', async () => {
  const open = await openImporting({ ...readLimits, silence: 1500 });
  const paths = ['a.txt', 'b slow.html', 'c.txt'].map((name) => join(open.folder, name));
  const [before = '', slow = '', behind = ''] = paths;
  writeFileSync(before, 'The first text.');
  writeFileSync(slow, `<html><body><p>Slow${'&amp;lt;&#x110000;&nosuch;'.repeat(300_000)}`);
  writeFileSync(behind, 'The last text.');
  const { batch, report } = await open.importing.files(paths);
  expect(batch).toMatchObject({ state: 'done', imported: 2, failed: 1 });
  expect(report.failed).toMatchObject([
    {
      path: slow,
      kind: 'too-large',
      message:
        'b slow.html: Reading it took longer than Gloss waits for (2 seconds without a result). It was left out.',
    },
  ]);
});

test('a file that needs more memory than the importer has costs only itself', async () => {
  const open = await openImporting({ ...readLimits, memory: 260 * 1024 * 1024 });
  const paths = ['a.txt', 'b large.txt', 'c.txt'].map((name) => join(open.folder, name));
  const [before = '', large = '', behind = ''] = paths;
  writeFileSync(before, 'The first text.');
  writeFileSync(large, 'A long line without an end, and '.repeat(1_900_000));
  writeFileSync(behind, 'The last text.');
  const { batch, report } = await open.importing.files(paths);
  expect(batch).toMatchObject({ state: 'done', imported: 2, failed: 1 });
  expect(report.failed).toMatchObject([
    { path: large, message: expect.stringContaining('needed more memory') as string },
  ]);
});
