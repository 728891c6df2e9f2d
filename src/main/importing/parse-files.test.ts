import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImporterHostCalls } from '../../shared/ipc/host-calls.ts';
import { superviseHost } from '../host/supervise.ts';
import { forkScriptedHost } from '../testing/fork-child.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { parseFiles } from './parse-files.ts';

function importer() {
  return superviseHost<ImporterHostCalls>({
    name: 'importer',
    spawn: forkScriptedHost,
    restarts: 5,
    restartWindow: 60_000,
    restore: async () => undefined,
    onRestarted: () => undefined,
    onStopped: () => undefined,
    log: () => undefined,
  });
}

function files(folder: string, names: readonly string[]): string[] {
  return names.map((name) => {
    const path = join(folder, name);
    writeFileSync(path, name);
    return path;
  });
}

const job = { signal: new AbortController().signal, onProgress: () => undefined };

test('files come back in their order, with progress by batches', async () => {
  const paths = files(
    temporaryFolder(),
    Array.from({ length: 40 }, (_, index) => `${index}.txt`),
  );
  const done: number[] = [];
  const outcome = await parseFiles(importer(), paths, {
    ...job,
    onProgress: (progress) => done.push(progress.done),
  });
  expect(outcome.parsed.map((article) => article.sourceName)).toEqual(paths);
  expect(done).toEqual([0, 16, 32]);
});

test('what one message does not carry is asked for', async () => {
  const paths = files(temporaryFolder(), ['a.txt', 'long.txt', 'b.txt']);
  const outcome = await parseFiles(importer(), paths, job);
  expect(outcome.parsed.map((article) => article.sourceName)).toEqual(paths);
});

test('a file that ends the importer costs only itself', async () => {
  const paths = files(temporaryFolder(), ['a.txt', 'deadly.txt', 'b.txt']);
  const outcome = await parseFiles(importer(), [...paths, '/missing.txt'], job);
  expect(outcome.parsed.map((article) => article.sourceName)).toEqual([paths[0], paths[2]]);
  expect(outcome.failed.map(({ path, failure }) => [path, failure.kind])).toEqual([
    [paths[1], 'unreadable-file'],
    ['/missing.txt', 'unreadable-file'],
  ]);
});

test('a cancel ends even a parser that hears nothing', async () => {
  const controller = new AbortController();
  const host = importer();
  const running = parseFiles(host, files(temporaryFolder(), ['endless.txt']), {
    ...job,
    signal: controller.signal,
  });
  controller.abort();
  await expect(running).rejects.toMatchObject({ kind: 'cancelled' });
  const again = await parseFiles(host, files(temporaryFolder(), ['a.txt']), job);
  expect(again.parsed).toHaveLength(1);
});
