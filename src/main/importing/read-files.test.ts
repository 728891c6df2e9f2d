import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSettingsSchema, type ImporterHostCalls } from '../../shared/ipc/host-calls.ts';
import { superviseHost } from '../host/supervise.ts';
import { forkScriptedHost } from '../testing/fork-child.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { readLimits } from './limits.ts';
import { readFiles, type Importer, type ReadPiece } from './read-files.ts';

const settings = parseSettingsSchema.parse({});
const goOn = new AbortController().signal;

function importer(...args: readonly string[]) {
  return superviseHost<ImporterHostCalls>({
    name: 'importer',
    spawn: () => forkScriptedHost(...args),
    restarts: 5,
    restartWindow: 60_000,
    restore: async () => undefined,
    onRestarted: () => undefined,
    onStopped: () => undefined,
    log: () => undefined,
  });
}

function files(names: readonly string[]) {
  const folder = temporaryFolder();
  return names.map((name) => {
    const path = join(folder, name);
    if (!name.startsWith('missing')) writeFileSync(path, name);
    return { id: name, path };
  });
}

async function readAll(
  host: Importer,
  given: readonly { id: string; path: string }[],
  options: Partial<Parameters<typeof readFiles>[2]> = {},
): Promise<ReadPiece[]> {
  const all: ReadPiece[] = [];
  const all_ = readFiles(host, given, { settings, signal: goOn, ...options });
  for await (const pieces of all_) all.push(...pieces);
  return all;
}

/** What came of each file: how many texts, or the failure's first words behind the name. */
function told(pieces: readonly ReadPiece[]): unknown[] {
  return pieces.map(({ id, parsed, failed, done, again }) => [
    id,
    failed[0] === undefined ? parsed.length : failed[0].message.replace(/^.*?: |\..*/g, ''),
    ...(done ? [] : ['more']),
    ...(again ? ['again'] : []),
  ]);
}

test('files come back in their order, each once, and it is told which is read', async () => {
  const given = files(Array.from({ length: 300 }, (_, index) => `${String(index)}.txt`));
  const seen: string[] = [];
  const pieces = await readAll(importer(), given, { onFile: (path) => seen.push(path) });
  expect(pieces.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
  expect(pieces.every(({ done, parsed }) => done && parsed.length === 1)).toBe(true);
  expect(seen).toEqual(given.map(({ path }) => path));
});

test('what one message does not carry is asked for', async () => {
  expect(told(await readAll(importer(), files(['a', 'long', 'b'])))).toEqual([
    ['a', 1],
    ['long', 1, 'more'],
    ['long', 1],
    ['b', 1],
  ]);
});

test('a file that ends the importer costs only itself', async () => {
  const given = files([
    'a',
    'deadly 1',
    'b',
    'missing',
    'deadly 2',
    'deadly 3',
    'c',
    'sickly',
    'd',
  ]);
  expect(told(await readAll(importer(), given))).toEqual([
    ['a', 1],
    ['deadly 1', 'Reading it stopped the importer'],
    ['b', 1],
    ['missing', 'Missing'],
    ['deadly 2', 'Reading it stopped the importer'],
    ['deadly 3', 'Reading it stopped the importer'],
    ['c', 1],
    ['sickly', 1],
    ['d', 1],
  ]);
});

test('what was begun is told to begin again, and what was in is said to be', async () => {
  const again = await readAll(importer(), files(['long sickly', 'b']));
  expect(told(again)).toEqual([
    ['long sickly', 1, 'more'],
    ['long sickly', 1],
    ['b', 1],
  ]);
});

test('a file that hangs is stopped, once, and the rest goes on', async () => {
  const limits = { ...readLimits, silence: 800 };
  const pieces = await readAll(importer(), files(['a', 'endless', 'b']), { limits });
  expect(told(pieces)).toEqual([
    ['endless', 'Reading it took longer than Gloss waits for (1 second without a result)'],
    ['a', 1],
    ['b', 1],
  ]);
  expect(pieces[0]?.failed[0]?.hint).toMatch(/save it anew/);
});

test('a file that takes too much memory is stopped', async () => {
  const host = importer();
  const greedy: Importer = { ...host, memory: () => 5 * 1024 ** 3 };
  const pieces = await readAll(greedy, files(['endless']));
  expect(told(pieces)).toEqual([
    ['endless', 'Reading it needed more memory than Gloss gives to one file (2048 MB)'],
  ]);
});

test('a stop ends even a parser that hears nothing, and leaves the file for another day', async () => {
  const host = importer();
  const controller = new AbortController();
  const reading = readAll(host, files(['endless']), { signal: controller.signal });
  controller.abort();
  expect(await reading).toEqual([]);
  expect(told(await readAll(host, files(['a'])))).toEqual([['a', 1]]);
});

test('an importer that does not start fails the import, not the files', async () => {
  await expect(readAll(importer('--stillborn'), files(['a']))).rejects.toMatchObject({
    kind: 'host-stopped',
  });
});

test('a file of which something comes all the time is stopped at last', async () => {
  const limits = { ...readLimits, total: 600 };
  const pieces = await readAll(importer(), files(['babbling', 'b']), { limits });
  expect(told(pieces)).toEqual([
    ['babbling', 'Reading it took longer than 1 second'],
    ['b', 1],
  ]);
});
