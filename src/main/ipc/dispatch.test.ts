import { expect, test, vi } from 'vitest';
import { appCalls } from '../../shared/ipc/app-calls.ts';
import { GlossError } from '../../shared/result.ts';
import { dispatch, type AppHandlers } from './dispatch.ts';

const never = (): never => {
  throw new Error('This handler was not to be called.');
};

function handlers(own: Partial<AppHandlers>): AppHandlers {
  const all = Object.fromEntries(Object.keys(appCalls).map((name) => [name, never]));
  return { ...(all as unknown as AppHandlers), ...own };
}

function setUp(own: Partial<AppHandlers> = {}) {
  const call = vi.fn<(channel: string, args: unknown) => Promise<never>>();
  call.mockResolvedValue({ ok: true, value: 'from the store' } as never);
  const ask = (channel: unknown, args?: unknown) =>
    dispatch(handlers(own), { call }, channel, args);
  return { ask, call };
}

test.each(['', 'host.open', 'parse.files', 'constructor', '__proto__', 'toString', 7, null, {}])(
  'there is no call %j',
  async (channel) => {
    const { ask, call } = setUp();
    expect(await ask(channel, {})).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
    expect(call).not.toHaveBeenCalled();
  },
);

test('a call of the store is forwarded with its defaults filled in', async () => {
  const { ask, call } = setUp();
  expect(await ask('article.list', { offset: 0, limit: 10 })).toEqual({
    ok: true,
    value: 'from the store',
  });
  expect(call).toHaveBeenCalledWith('article.list', { offset: 0, limit: 10, search: '' });
});

test.each([
  ['article.list', { offset: -1, limit: 10 }],
  ['article.list', { offset: 0, limit: 1e9 }],
  ['article.get', { id: '../../etc/passwd' }],
  ['fact.delete', { ids: [] }],
  ['fact.create', 'nonsense'],
  ['history.undo', { count: 0 }],
  ['project.info', { extra: 1 }],
  ['settings.set', { zoom: 100_000 }],
  ['link.open', {}],
])('%s with wrong arguments is refused before anything runs', async (channel, args) => {
  const { ask, call } = setUp();
  const answer = await ask(channel, args);
  expect(answer).toMatchObject({ ok: false, error: { kind: 'invalid-arguments' } });
  expect(call).not.toHaveBeenCalled();
});

test('a handler gets the parsed arguments, and nothing that was not given', async () => {
  const set = vi.fn<AppHandlers['settings.set']>();
  const { ask } = setUp({ 'settings.set': set });
  await ask('settings.set', { theme: 'dark', unknown: 1 });
  expect(set).toHaveBeenCalledWith({ theme: 'dark' });
});

test('arguments may be left out where none are needed', async () => {
  const { ask } = setUp({ 'job.cancel': () => null });
  expect(await ask('job.cancel')).toEqual({ ok: true, value: null });
});

test('what a handler throws crosses as its kind, message and hint', async () => {
  const { ask } = setUp({
    'project.close': () => {
      throw new GlossError('disk-full', 'No space.', 'Make some.');
    },
    'project.open': async () => {
      throw new Error('odd');
    },
  });
  expect(await ask('project.close', {})).toEqual({
    ok: false,
    error: { kind: 'disk-full', message: 'No space.', hint: 'Make some.' },
  });
  expect(await ask('project.open', {})).toEqual({
    ok: false,
    error: { kind: 'internal', message: 'odd' },
  });
});
