import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../exporters/testing/projects.ts';
import { testCodebook } from '../store/testing/codebook.ts';
import { createStore } from '../store/store.ts';
import { importOptionsSchema } from '../shared/domain/batch.ts';
import { runBatch } from './importing/run-batch.ts';
import { makeOutput } from './output.ts';
import { runGloss, runJson } from './testing/run-gloss.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const at = (name: string): string => join(folder.path, name);

test('takes what a person says of the files, and reports each as CSV', async () => {
  writeFileSync(at('2025-04-04_herald_boats.txt'), 'Boats came, said "Anna".\n');
  writeFileSync(at('same.txt'), 'Boats came, said "Anna".\n');
  writeFileSync(at('empty.txt'), '');
  const { code } = await runGloss(folder.path, [
    'import',
    'p.gloss',
    '2025-04-04_herald_boats.txt',
    'same.txt',
    'empty.txt',
    'gone.txt',
    '--name-pattern',
    '{date}_{outlet}_{title}',
    '--published',
    '2024',
    '--language',
    'en',
    '--tag',
    'harbour',
    '--tag',
    'spring',
    '--no-originals',
    '--report',
    'r.csv',
  ]);
  expect(code).toBe(1);
  const lines = readFileSync(at('r.csv'), 'utf8').split('\r\n');
  expect(lines.map((line) => line.split(',').slice(0, 3).join(','))).toEqual([
    'path,outcome,title',
    'gone.txt,failed,',
    '2025-04-04_herald_boats.txt,imported,boats',
    'same.txt,duplicate,boats',
    'empty.txt,failed,',
    '',
  ]);
  const { answer } = await runJson(folder.path, 'list', 'p.gloss');
  expect(answer.articles).toMatchObject([
    { title: 'boats', published: '2025-04-04', outlet: 'herald' },
  ]);
  const id = String(lines[2]?.split(',')[3]);
  const kept = await runJson(folder.path, 'original', 'p.gloss', id, '--out', 'o.txt');
  expect(kept.answer.error?.message).toMatch(/left out/);
});

test('is one step, however many articles, and undone as one', async () => {
  mkdirSync(at('in'));
  for (let n = 0; n < 300; n += 1) writeFileSync(at(`in/${String(n)}.txt`), `Text ${String(n)}\n`);
  expect((await runGloss(folder.path, ['import', 'p.gloss', 'in'])).stdout).toBe(
    '300 articles imported\n',
  );
  const { answer } = await runJson(folder.path, 'history', 'p.gloss');
  expect(answer.total).toBe(1);
  await runGloss(folder.path, ['undo', 'p.gloss']);
  expect((await runJson(folder.path, 'list', 'p.gloss')).answer.articles).toEqual([]);
});

test('goes on where it was stopped, in the same step', async () => {
  mkdirSync(at('in'));
  const paths = ['a', 'b', 'c'].map((name) => at(`in/${name}.txt`));
  for (const path of paths) writeFileSync(path, `Text of ${path}\n`);
  const store = createStore(at('p.gloss'), testCodebook, { coder: 'ann' });
  const options = importOptionsSchema.parse({});
  const begun = { label: 'in', options, files: 3, paths };
  const { batchId } = store.handlers['host.batchBegin'](begun);
  const stop = new AbortController();
  const output = makeOutput(false, { stdout: () => null, stderr: () => null });
  // Stopped as soon as the first file is in.
  const [first] = store.handlers['host.batchPending']({ batchId, after: null, limit: 1 }).items;
  store.handlers['host.batchAdd']({
    batchId,
    files: [
      {
        itemId: first?.itemId ?? '',
        articles: [],
        asked: [],
        done: true,
        again: false,
        failed: [{ path: paths[0] ?? '', kind: 'empty', message: 'Nothing.' }],
      },
    ],
  });
  stop.abort();
  expect(await runBatch(store, batchId, { signal: stop.signal, output })).toBe(false);
  store.handlers['host.batchEnd']({ batchId, state: 'paused' });
  store.close();
  const { code, answer } = await runJson(folder.path, 'import', 'p.gloss', '--resume');
  expect(code).toBe(1);
  expect(answer.imported?.map(({ path }) => path)).toEqual(paths.slice(1));
  expect(answer.failed).toHaveLength(1);
  const none = await runJson(folder.path, 'import', 'p.gloss', '--resume');
  expect(none.answer.error?.kind).toBe('not-found');
});

test('saves the file that an article came from, byte for byte, and overwrites none', async () => {
  const bytes = Buffer.from('\ufeffBesançon\r\n', 'utf8');
  writeFileSync(at('a.txt'), bytes);
  const { answer } = await runJson(folder.path, 'import', 'p.gloss', 'a.txt');
  const id = answer.imported?.[0]?.id ?? '';
  const saved = await runJson(folder.path, 'original', 'p.gloss', id, '--out', 'b.txt');
  expect(saved.code).toBe(0);
  expect(readFileSync(at('b.txt'))).toEqual(bytes);
  const again = await runJson(folder.path, 'original', 'p.gloss', id, '--out', 'b.txt');
  expect(again.answer.error?.kind).toBe('exists');
});

test('refuses wrong options before it reads or makes anything', async () => {
  writeFileSync(at('a.txt'), 'Text\n');
  for (const wrong of [['--published', 'spring'], ['--name-pattern', '{nothing}'], ['--resume']]) {
    const { code } = await runGloss(folder.path, ['import', 'p.gloss', 'a.txt', ...wrong]);
    expect(code).toBe(2);
  }
  expect((await runGloss(folder.path, ['original', 'p.gloss', 'x', '--out', 'y'])).code).toBe(2);
});
