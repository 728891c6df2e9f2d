import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { call } from '../../shared/ipc/call.ts';
import { forkScriptedHost, patience } from '../testing/fork-child.ts';
import { superviseHost, type SuperviseOptions } from './supervise.ts';

type ScriptedCalls = typeof scriptedCalls;
const scriptedCalls = {
  echo: call<unknown>()(z.unknown()),
  pid: call<number>()(z.object({})),
  die: call<null>()(z.object({})),
  never: call<null>()(z.object({})),
  slow: call<null>()(z.object({})),
};

function supervise(options: Partial<SuperviseOptions> = {}) {
  const events = { onRestarted: vi.fn<() => void>(), onStopped: vi.fn<() => void>() };
  const log: string[] = [];
  const host = superviseHost<ScriptedCalls>({
    name: 'test',
    spawn: forkScriptedHost,
    restarts: 1,
    restartWindow: 60_000,
    restore: async () => undefined,
    log: (message) => log.push(message),
    ...events,
    ...options,
  });
  host.start();
  return { host, log, ...events };
}

test('calls are answered with what the host answered, bytes included', async () => {
  const { host } = supervise();
  const bytes = new Uint8Array([0, 255, 7]);
  expect(await host.call('echo', { text: 'é 🇺🇦', bytes })).toEqual({
    ok: true,
    value: { text: 'é 🇺🇦', bytes },
  });
});

test('calls made before the host is ready wait for it, in their order', async () => {
  const { host } = supervise();
  const answers = await Promise.all([1, 2, 3].map((n) => host.call('echo', n)));
  expect(answers).toEqual([1, 2, 3].map((value) => ({ ok: true, value })));
});

test('progress arrives and a cancel stops the call', async () => {
  const { host } = supervise();
  const controller = new AbortController();
  const seen: number[] = [];
  const result = await host.call(
    'slow',
    {},
    {
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done);
        if (done === 3) controller.abort();
      },
    },
  );
  expect(result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(seen.slice(0, 3)).toEqual([1, 2, 3]);
});

test('arguments that cannot be cloned fail and leave nothing pending', async () => {
  const { host } = supervise();
  expect((await host.call('echo', { run: () => 1 })).ok).toBe(false);
  await host.idle();
});

test('when the host stops, all pending calls fail and a new process takes over', async () => {
  const restored: string[] = [];
  const { host, onRestarted, onStopped } = supervise({
    restore: async (connection) => {
      restored.push(JSON.stringify(await connection.call('echo', 'back')));
    },
  });
  const before = await host.call('pid', {});
  const pending = [host.call('never', {}), host.call('never', {}), host.call('die', {})];
  for (const result of await Promise.all(pending))
    expect(result).toMatchObject({ ok: false, error: { kind: 'host-stopped' } });

  const after = await host.call('pid', {});
  expect(after.ok && before.ok && after.value !== before.value).toBe(true);
  expect(restored).toEqual(['{"ok":true,"value":"back"}']);
  await vi.waitFor(() => expect(onRestarted).toHaveBeenCalledOnce(), patience);
  expect(onStopped).not.toHaveBeenCalled();
});

test('a second stop is final until the host is started anew', async () => {
  const { host, onStopped, log } = supervise();
  await host.call('die', {});
  await host.call('die', {});
  await vi.waitFor(() => expect(onStopped).toHaveBeenCalledOnce(), patience);
  expect(await host.call('pid', {})).toMatchObject({ error: { kind: 'host-stopped' } });
  expect(log).toHaveLength(2);

  host.start();
  expect((await host.call('pid', {})).ok).toBe(true);
});

test('a stop long ago is forgotten', async () => {
  let time = 0;
  const { host, onStopped } = supervise({ now: () => time });
  await host.call('die', {});
  time = 60_001;
  await host.call('die', {});
  expect((await host.call('pid', {})).ok).toBe(true);
  expect(onStopped).not.toHaveBeenCalled();
});

test('a host that ends before it is ready fails its calls', async () => {
  const { host, onStopped } = supervise({ spawn: () => forkScriptedHost('--stillborn') });
  expect(await host.call('pid', {})).toMatchObject({ error: { kind: 'host-stopped' } });
  await vi.waitFor(() => expect(onStopped).toHaveBeenCalledOnce(), patience);
});

test('a host that was closed is not started again', async () => {
  const { host, onStopped, onRestarted } = supervise();
  await host.call('pid', {});
  const pending = host.call('never', {});
  host.close();
  expect(await pending).toMatchObject({ error: { kind: 'host-stopped' } });
  host.start();
  expect(await host.call('pid', {})).toMatchObject({ ok: false });
  expect(onStopped).not.toHaveBeenCalled();
  expect(onRestarted).not.toHaveBeenCalled();
});
