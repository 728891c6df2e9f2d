import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Codebook } from '../../shared/domain/codebook.ts';
import type { StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import { openRecents } from '../files/recents-file.ts';
import { superviseHost } from '../host/supervise.ts';
import { forkScriptedHost, patience } from '../testing/fork-child.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createSession, type ProjectSession } from './session.ts';

function setUp() {
  const folder = temporaryFolder();
  const told: unknown[] = [];
  const later: { session: ProjectSession | null } = { session: null };
  const onRestarted = vi.fn<() => void>();
  const store = superviseHost<StoreHostCalls>({
    name: 'store',
    spawn: forkScriptedHost,
    restarts: 1,
    restartWindow: 60_000,
    restore: async (connection) => later.session?.reopen(connection),
    onRestarted,
    onStopped: () => later.session?.storeStopped(),
    log: () => undefined,
  });
  const recents = openRecents(folder, () => undefined);
  const session = createSession({
    store,
    recents,
    coder: () => 'Ana',
    tell: (event, detail) => told.push([event, detail]),
    onChange: () => undefined,
  });
  later.session = session;
  const project = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    return path;
  };
  return { session, store, recents, told, project, folder, onRestarted };
}

test('an opened project is current and the first of the recent ones', async () => {
  const { session, recents, project } = setUp();
  const path = project('a.gloss');
  expect((await session.open(path)).path).toBe(path);
  expect(session.current()?.path).toBe(path);
  expect(recents.last()).toBe(path);
});

test('a missing file is told as a failure, kept, and taken away by the next project', async () => {
  const { session, told, project } = setUp();
  await expect(session.open('/gone.gloss')).rejects.toMatchObject({ kind: 'not-found' });
  expect(session.failure()).toMatchObject({ path: '/gone.gloss', failure: { kind: 'not-found' } });
  expect(told).toEqual([['failure', session.failure()]]);
  await session.open(project('a.gloss'));
  expect(session.failure()).toBeNull();
});

test('openings asked for at the same time happen one after the other; the last one stays', async () => {
  const { session, store, project } = setUp();
  const [a, b, c] = [project('a.gloss'), project('b.gloss'), project('c.gloss')];
  await Promise.all([session.open(a), session.open(b), session.open(c)]);
  expect(session.current()?.path).toBe(c);
  expect(await store.call('project.info', {})).toMatchObject({ ok: true, value: { path: c } });
});

test('when the store stops once, the project is open again', async () => {
  const { session, store, project, onRestarted } = setUp();
  const path = project('a.gloss');
  await session.open(path);
  store.kill();
  await vi.waitFor(() => expect(onRestarted).toHaveBeenCalledOnce(), patience);
  expect(await store.call('project.info', {})).toMatchObject({ ok: true, value: { path } });
  expect(session.failure()).toBeNull();
});

test('when it stops twice, that is a failure, and opening starts it anew', async () => {
  const { session, store, project, onRestarted } = setUp();
  const path = project('a.gloss');
  await session.open(path);
  store.kill();
  await vi.waitFor(() => expect(onRestarted).toHaveBeenCalledOnce(), patience);
  store.kill();
  await vi.waitFor(() => expect(session.failure()?.failure.kind).toBe('host-stopped'), patience);
  expect(session.failure()?.path).toBe(path);
  expect(session.current()).toBeNull();
  expect((await session.open(path)).path).toBe(path);
});

test('a closed project is not opened at the next start, but stays in the list', async () => {
  const { session, recents, project } = setUp();
  await session.open(project('a.gloss'));
  await session.close();
  expect(session.current()).toBeNull();
  expect(recents.last()).toBeNull();
  expect(recents.list()).toHaveLength(1);
});

test('a project is created with its codebook and becomes current', async () => {
  const { session, folder } = setUp();
  const path = join(folder, 'new.gloss');
  // The scripted host does not look at it.
  await session.create(path, {} as Codebook);
  expect(session.current()?.path).toBe(path);
});
