import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HostMessage } from '../../shared/ipc/host-protocol.ts';
import { parsedArticle } from '../../store/testing/articles.ts';
import { testCodebook } from '../../store/testing/codebook.ts';
import { serve } from './serve.ts';
import { storeService } from './store-service.ts';

let folder = '';
let messages: HostMessage[] = [];
let receive: (message: unknown) => void = () => null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-host-'));
  messages = [];
  receive = serve(storeService(), (message) => messages.push(message));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

let lastId = 0;

/** Sends a call and waits for its answer. */
async function call(method: string, args: unknown): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  receive({ id, method, args });
  for (;;) {
    const answer = messages.find((message) => 'result' in message && message.id === id);
    if (answer !== undefined && 'result' in answer) return answer.result;
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}

const path = (): string => join(folder, 'p.gloss');

it('opens, works on, exports and closes a project', async () => {
  const created = await call('host.create', { path: path(), codebook: testCodebook, coder: 'ann' });
  expect(created).toMatchObject({ ok: true, value: { name: 'p', articles: 0 } });
  const added = await call('article.add', { articles: [parsedArticle('Norway gave boats')] });
  expect(added).toMatchObject({ ok: true, value: { history: { undo: 1 } } });
  const options = { preset: 'exact', delimiter: ',' };
  const exported = await call('host.exportPackage', { options, folder: join(folder, 'out') });
  expect(exported).toMatchObject({ ok: true });
  expect(readdirSync(join(folder, 'out'))).toContain('facts_gift.csv');
  expect(messages.some((message) => 'progress' in message)).toBe(true);
  expect(await call('host.saveCopy', { path: join(folder, 'c.gloss') })).toMatchObject({
    ok: true,
  });
  expect(await call('host.versions', {})).toMatchObject({ ok: true });
  expect(await call('host.close', {})).toEqual({ ok: true, value: null });
  expect(readdirSync(folder).toSorted()).toEqual(['c.gloss', 'out', 'p.gloss']);
});

it('answers failures as such, and goes on', async () => {
  expect(await call('project.info', {})).toMatchObject({
    ok: false,
    error: { kind: 'no-project' },
  });
  expect(await call('host.open', { path: path(), coder: 'ann' })).toMatchObject({
    ok: false,
    error: { kind: 'not-found' },
  });
  expect(await call('host.open', { path: 1 })).toMatchObject({
    ok: false,
    error: { kind: 'invalid-arguments' },
  });
  for (const noise of [null, 'text', { id: 'x' }, { cancel: 12345 }]) receive(noise);
  await call('host.create', { path: path(), codebook: testCodebook, coder: 'ann' });
  expect(await call('no.such', {})).toMatchObject({
    ok: false,
    error: { kind: 'invalid-arguments' },
  });
  expect(await call('project.info', {})).toMatchObject({ ok: true });
  await call('host.close', {});
});

it('keeps the open project when another cannot be opened, and opens the same one anew', async () => {
  await call('host.create', { path: path(), codebook: testCodebook, coder: 'ann' });
  expect(await call('host.open', { path: join(folder, 'none'), coder: 'ann' })).toMatchObject({
    ok: false,
  });
  expect(await call('project.info', {})).toMatchObject({ ok: true });
  expect(await call('host.open', { path: path(), coder: 'bob' })).toMatchObject({ ok: true });
  await call('host.close', {});
});

it('stops an export that is cancelled, and leaves nothing of it', async () => {
  await call('host.create', { path: path(), codebook: testCodebook, coder: 'ann' });
  const articles = Array.from({ length: 200 }, (_, i) => parsedArticle(`Text ${String(i)}`));
  await call('article.add', { articles });
  const options = { preset: 'exact', delimiter: ',' };
  const answer = call('host.exportPackage', { options, folder: join(folder, 'out') });
  receive({ cancel: lastId });
  expect(await answer).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  await call('host.close', {});
  expect(readdirSync(folder)).toEqual(['p.gloss']);
});
