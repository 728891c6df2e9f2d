import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { blockedIn } from '../support/blocked.ts';
import { answerMessageBox } from '../support/dialogs.ts';
import { ask, callRaw } from '../support/gloss-api.ts';
import { shareGloss } from '../support/shared-gloss.ts';

const shared = shareGloss();
const preload = resolve(import.meta.dirname, '../../out/preload/index.cjs');
const someId = '0198f0c0-0000-7000-8000-000000000000';

test.afterEach(async () => {
  const { app, page } = shared.gloss();
  const { project } = await ask(page, 'app.state', {});
  expect(project?.name, 'the project is still open').toBe('Sample project');
  expect(await app.evaluate(() => Reflect.get({}, 'polluted') as unknown)).toBeUndefined();
});

test('there are no calls but those of the contract', async () => {
  const { page } = shared.gloss();
  const names = [
    'host.open',
    'host.create',
    'host.saveCopy',
    'host.exportTable',
    'host.exportPackage',
    'host.setCoder',
    'parse.files',
    'gloss:call',
    'gloss:drop',
    '__proto__',
    'constructor',
    'toString',
    'app.state ',
    'APP.STATE',
    '',
    null,
    undefined,
    7,
    ['app.state'],
    { toString: 'app.state' },
    'x'.repeat(1_000_000),
  ];
  for (const name of names)
    expect(await callRaw(page, name, { path: '/etc/passwd' })).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed' },
    });
});

/** The preload script asks the same question first; this goes around it. */
test('the main process itself refuses them too', async () => {
  const { app } = shared.gloss();
  const answers = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<
      string,
      (...args: readonly unknown[]) => Promise<unknown>
    >;
    const call = handlers.get('gloss:call');
    const drop = handlers.get('gloss:drop');
    const [window] = BrowserWindow.getAllWindows();
    const sender = window?.webContents;
    const event = { sender, senderFrame: sender?.mainFrame };
    const names = ['host.open', 'host.exportTable', '__proto__', 'constructor', null, {}];
    return {
      channels: [...handlers.keys()].filter((name) => name.startsWith('gloss')),
      // The way round works: the same call with a good name is answered.
      good: await call?.(event, 'history.status', {}),
      bad: await Promise.all(
        names.map(async (name) => call?.(event, name, { path: '/etc/passwd' })),
      ),
      drops: await Promise.all(
        [null, [], 'x', [1], [''], { length: 1 }, ['x'.repeat(10_001)]].map(async (paths) =>
          drop?.(event, paths),
        ),
      ),
    };
  });
  expect(answers.channels).toEqual(['gloss:call', 'gloss:drop']);
  expect(answers.good).toMatchObject({ ok: true });
  for (const answer of answers.bad)
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
  for (const answer of answers.drops)
    expect(answer).toMatchObject({ ok: false, error: { kind: 'invalid-arguments' } });
});

test('arguments of the wrong shape are refused, whatever they are', async () => {
  const { page } = shared.gloss();
  const query = { articleId: null, factType: null };
  const wrong: readonly (readonly [string, unknown])[] = [
    ['app.state', { extra: 1 }],
    ['app.state', 'x'],
    ['app.state', [1]],
    ['article.get', {}],
    ['article.get', { id: 1 }],
    ['article.get', { id: "x' OR '1'='1" }],
    ['article.get', { id: { toString: someId } }],
    ['article.list', { offset: -1, limit: 10 }],
    ['article.list', { offset: 0, limit: 1_000_000 }],
    ['article.list', { offset: 0.5, limit: 10 }],
    ['article.list', { offset: 0, limit: Number.NaN }],
    ['article.list', { offset: 0, limit: 10, search: 'x'.repeat(501) }],
    ['article.setMetadata', { id: someId, metadata: { published: 'soon' } }],
    ['article.setMetadata', { id: someId, metadata: { title: 'x'.repeat(2001) } }],
    ['article.add', { articles: [{ text: '', metadata: {} }] }],
    ['fact.list', { offset: 0, limit: 1, query: { ...query, sort: 'n' } }],
    ['fact.list', { offset: 0, limit: 1, query: { ...query, sort: Array(6).fill(null) } }],
    ['fact.create', { articleId: someId, factType: 'AID', spans: Array(1001).fill(null) }],
    ['fact.create', { articleId: someId, factType: 'AID', spans: [{ start: 5, end: 1 }] }],
    ['fact.edit', { edits: [] }],
    ['fact.edit', { edits: [{ factId: someId, field: 'x', input: 'x'.repeat(1_000_001) }] }],
    ['fact.delete', { ids: [] }],
    ['fact.delete', { ids: Array(100_001).fill(someId) }],
    ['history.undo', { count: -1 }],
    ['history.undo', { count: 1e100 }],
    ['settings.set', { theme: 'pink' }],
    ['settings.set', { zoom: 1e9 }],
    ['settings.set', { coder: 'x'.repeat(101) }],
    ['import.text', { text: null }],
    ['import.answer', { itemId: '1', answer: { kind: 'charset', charset: 'x'.repeat(41) } }],
    ['import.answer', { itemId: '../1', answer: { kind: 'skip' } }],
    ['import.files', { options: { tags: 'x' } }],
    ['import.resume', { batchId: 1 }],
    ['export.table', { query, columns: [], options: {} }],
    ['link.open', { url: 'https://example.org/'.padEnd(4001, 'x') }],
    ['codebook.replace', { codebook: { factTypes: [{ key: 'X"; DROP TABLE fact; --' }] } }],
    ['project.openRecent', {}],
  ];
  for (const [channel, args] of wrong)
    expect(
      await callRaw(page, channel, args),
      `${channel} ${JSON.stringify(args)?.slice(0, 80)}`,
    ).toMatchObject({
      ok: false,
      error: { kind: 'invalid-arguments' },
    });
});

test('keys of Object’s prototype change nothing, and SQL in names stays a name', async () => {
  const { page } = shared.gloss();
  const evil = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  ) as object;
  const { coder } = await ask(page, 'settings.set', {});
  await page.evaluate(async (name) => {
    const poison = JSON.parse('{"__proto__":[],"constructor":[],"a":[]}') as Record<string, []>;
    await window.gloss.call('settings.set', { columns: poison });
    await window.gloss.call('settings.set', { columns: {}, coder: name });
  }, coder);
  expect((await callRaw(page, 'app.state', evil)).ok).toBe(false);
  const query = { articleId: null, factType: null };
  const injections = ['n; DROP TABLE fact', '"', "'", 'n"--', '__proto__', 'constructor', 'rowid'];
  for (const column of injections) {
    for (const bad of [
      { ...query, sort: [{ column, descending: true }] },
      { ...query, filters: [{ column, contains: "' OR 1=1 --" }] },
    ]) {
      const answer = await callRaw(page, 'fact.list', { offset: 0, limit: 10, query: bad });
      expect(answer.ok ? 'ok' : answer.error.kind, column).not.toBe('internal');
    }
    const factType = await callRaw(page, 'fact.create', {
      articleId: someId,
      factType: column,
      spans: [],
    });
    expect(factType.ok).toBe(false);
  }
  for (const search of ['"', '*', 'NEAR(', "') OR 1=1 --", 'title:x AND', '\0', '\uD800'])
    expect((await callRaw(page, 'article.list', { offset: 0, limit: 10, search })).ok, search).toBe(
      true,
    );
  expect((await ask(page, 'project.verify', {})).ok).toBe(true);
});

test('the window names no path: only projects of the recent list are opened', async () => {
  const { page } = shared.gloss();
  const { recent } = await ask(page, 'app.state', {});
  const [own] = recent;
  const paths = [
    '/etc/passwd',
    '',
    '.',
    `${own?.path ?? ''}/`,
    `${own?.path ?? ''}\0`,
    '../x.gloss',
  ];
  for (const path of paths)
    expect(await callRaw(page, 'project.openRecent', { path }), path).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed' },
    });
  expect(await callRaw(page, 'project.openRecent', { path: own?.path })).toMatchObject({
    ok: true,
  });
});

test('a file that a script made up cannot be dropped', async () => {
  const { page } = shared.gloss();
  const outcomes = await page.evaluate(async () => {
    const forged = [
      [{ path: '/etc/passwd', name: 'passwd' }],
      [new File(['x'], '/etc/passwd')],
      ['/etc/passwd'],
      [Object.create(File.prototype, { path: { value: '/etc/passwd' } }) as unknown],
      [],
    ];
    const answers: string[] = [];
    for (const files of forged) {
      try {
        const answer = await window.gloss.importDropped(files);
        answers.push(answer.ok ? 'imported' : answer.error.kind);
      } catch {
        answers.push('thrown');
      }
    }
    return answers;
  });
  expect(outcomes).not.toContain('imported');
});

test('a link leaves only by http or https, and only when the coder agrees', async () => {
  const { app, page } = shared.gloss();
  await app.evaluate(({ shell, dialog }) => {
    const log = { opened: [] as string[], asked: 0, answer: 1 };
    Object.assign(globalThis, { log });
    shell.openExternal = async (url) => {
      log.opened.push(url);
    };
    dialog.showMessageBox = async () => {
      log.asked += 1;
      return { response: log.answer, checkboxChecked: false };
    };
  });
  const seen = async (): Promise<unknown> =>
    app.evaluate(() => Reflect.get(globalThis, 'log') as unknown);
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'mailto:a@b.example',
    'smb://server/share',
    'ms-msdt:x',
    '/etc/passwd',
    'https://bank.example@evil.example/',
    '',
  ])
    expect(await callRaw(page, 'link.open', { url }), url).toMatchObject({
      ok: false,
      error: { kind: 'not-allowed' },
    });
  expect(await seen()).toMatchObject({ opened: [], asked: 0 });
  expect(await callRaw(page, 'link.open', { url: 'https://example.org/a?b=c' })).toEqual({
    ok: true,
    value: true,
  });
  expect(await seen()).toMatchObject({ opened: ['https://example.org/a?b=c'], asked: 1 });
  await answerMessageBox(app, 0);
  expect(await callRaw(page, 'link.open', { url: 'https://example.org/' })).toEqual({
    ok: true,
    value: false,
  });
  expect(await seen()).toMatchObject({ opened: ['https://example.org/a?b=c'] });
});

test('another window with the same preload script is answered by a refusal', async () => {
  const { app } = shared.gloss();
  const before = (await blockedIn(app)).calls.length;
  const pages = ['data:text/html,<p>x</p>', 'about:blank', 'app://gloss/index.html'];
  const answers = await app.evaluate(
    async ({ BrowserWindow }, [script, addresses]) => {
      const all: unknown[] = [];
      for (const address of addresses) {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload: script, sandbox: true, contextIsolation: true },
        });
        await window.loadURL(address);
        const attack = `Promise.all([
          gloss.call('app.state'),
          gloss.call('history.undo', { count: 1 }),
          gloss.call('settings.set', { coder: 'Mallory' }),
          gloss.importDropped([]),
        ])`;
        all.push(...((await window.webContents.executeJavaScript(attack)) as unknown[]));
        window.destroy();
      }
      return all;
    },
    [preload, pages] as const,
  );
  expect(answers).toHaveLength(4 * pages.length);
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
  const { calls } = await blockedIn(app);
  expect(calls.length).toBeGreaterThanOrEqual(before + 4 * pages.length);
});

test('a frame within the window has no bridge, and its messages are refused', async () => {
  const { app, page } = shared.gloss();
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.id = 'attack-frame';
    document.body.append(frame);
    return frame.contentWindow === null
      ? 'no frame'
      : typeof Reflect.get(frame.contentWindow, 'gloss');
  });
  expect(inFrame).toBe('undefined');
  const answers = await app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as ReadonlyMap<
      string,
      (...args: readonly unknown[]) => Promise<unknown>
    >;
    const call = handlers.get('gloss:call');
    const [window] = BrowserWindow.getAllWindows();
    const sender = window?.webContents;
    const [frame] = sender?.mainFrame.frames ?? [];
    return {
      hasFrame: frame !== undefined,
      frame: await call?.({ sender, senderFrame: frame }, 'app.state', {}),
      gone: await call?.({ sender, senderFrame: null }, 'app.state', {}),
      elsewhere: await call?.(
        { sender: { mainFrame: sender?.mainFrame }, senderFrame: sender?.mainFrame },
        'app.state',
        {},
      ),
    };
  });
  await page.evaluate(() => document.getElementById('attack-frame')?.remove());
  expect(answers.hasFrame).toBe(true);
  for (const answer of [answers.frame, answers.gone, answers.elsewhere])
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
});
