import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { blockedIn } from '../support/blocked.ts';
import { shareListener } from '../support/listener.ts';
import { shareGloss } from '../support/shared-gloss.ts';

const shared = shareGloss();
const outside = shareListener();

test.afterEach(async () => {
  const { app, page } = shared.gloss();
  expect(page.url()).toBe('app://gloss/index.html');
  await expect.poll(() => app.windows().length).toBe(1);
});

/** The listener is alive: without this, "nothing arrived" would prove nothing. */

test('the window has no Node and only the three functions of the preload script', async () => {
  const { page } = shared.gloss();
  const found = await page.evaluate(() => {
    const outer = globalThis as unknown as Record<string, unknown>;
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', '__dirname'];
    return {
      node: names.filter((name) => outer[name] !== undefined),
      gloss: Object.keys(window.gloss).toSorted(),
      replaced: Reflect.set(window, 'gloss', {}) || Reflect.deleteProperty(window, 'gloss'),
      added: Reflect.set(window.gloss, 'call', () => null),
    };
  });
  expect(found).toEqual({
    node: [],
    gloss: ['call', 'importDropped', 'on'],
    replaced: false,
    added: false,
  });
});

test('text never becomes code', async () => {
  const { page } = shared.gloss();
  const ran = await page.evaluate(async () => {
    const outer = globalThis as unknown as { pwned?: string[] };
    outer.pwned = [];
    // Backticks, so that it can stand in an attribute.
    const pwn = (how: string): string => `globalThis.pwned.push(\`${how}\`)`;
    const refused: string[] = [];
    // In a task of its own: code that the debugger runs is spared the policy.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        const attempts: readonly [string, () => unknown][] = [
          [
            'eval',
            () => (Reflect.get(globalThis, 'eval') as (code: string) => unknown)(pwn('eval')),
          ],
          ['Function', () => Reflect.construct(Function, [pwn('Function')])],
          ['timer', () => Reflect.apply(setTimeout, globalThis, [pwn('timer'), 0]) as unknown],
        ];
        for (const [name, attempt] of attempts) {
          try {
            attempt();
          } catch {
            refused.push(name);
          }
        }
        resolve();
      }, 0);
    });
    const add = (html: string): void => {
      const box = document.createElement('div');
      box.innerHTML = html;
      document.body.append(box);
      for (const inert of box.querySelectorAll('script')) {
        const script = document.createElement('script');
        for (const { name, value } of inert.attributes) script.setAttribute(name, value);
        script.text = inert.text;
        inert.replaceWith(script);
      }
      setTimeout(() => box.remove(), 500);
    };
    add(`<script>${pwn('inline script')}</script>`);
    add(`<script nonce="guess">${pwn('script with a nonce')}</script>`);
    add(`<script src="data:text/javascript,${pwn('data script')}"></script>`);
    add(`<img src="app://gloss/none.png" onerror='${pwn('onerror')}'>`);
    add(`<svg onload='${pwn('svg onload')}'><script>${pwn('svg script')}</script></svg>`);
    add(`<a id="attack-link" href='javascript:${pwn('javascript link')}'>x</a>`);
    add(`<div id="attack-click" onclick='${pwn('onclick')}'>x</div>`);
    for (const id of ['attack-link', 'attack-click']) document.getElementById(id)?.click();
    const blob = URL.createObjectURL(new Blob([pwn('blob script')], { type: 'text/javascript' }));
    add(`<script src="${blob}"></script>`);
    for (const address of ['data:text/javascript,0', blob]) {
      try {
        await import(/* @vite-ignore */ address);
        outer.pwned.push('import');
      } catch {
        refused.push('import');
      }
      try {
        const worker = new Worker(address);
        await new Promise<void>((resolve) => {
          worker.addEventListener('error', () => resolve());
        });
      } catch {
        // Refused at once.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    return { pwned: outer.pwned, refused };
  });
  expect(ran.pwned).toEqual([]);
  expect(ran.refused).toEqual(['eval', 'Function', 'import', 'import']);
});

test('devices, sensors, notifications and the clipboard stay closed', async () => {
  const { app, page } = shared.gloss();
  const answers = await page.evaluate(async () => {
    const reach = (path: string): unknown =>
      path.split('.').reduce<unknown>((at, key) => Reflect.get(Object(at), key), navigator);
    const ask = async (path: string, ...args: readonly unknown[]): Promise<string> => {
      const method = reach(path);
      const owner = reach(path.split('.').slice(0, -1).join('.')) ?? navigator;
      if (typeof method !== 'function') return 'missing';
      try {
        await Promise.race([
          Reflect.apply(method, path.includes('.') ? owner : navigator, args),
          new Promise((_resolve, reject) => {
            setTimeout(() => reject(new Error('no answer')), 3000);
          }),
        ]);
        return 'granted';
      } catch {
        return 'denied';
      }
    };
    return {
      geolocation: await new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(code === 1 ? 'denied' : 'unavailable'),
        );
      }),
      notifications: await Notification.requestPermission(),
      readClipboard: await ask('clipboard.readText'),
      camera: await ask('mediaDevices.getUserMedia', { video: true }),
      microphone: await ask('mediaDevices.getUserMedia', { audio: true }),
      screen: await ask('mediaDevices.getDisplayMedia', { video: true }),
      midi: await ask('requestMIDIAccess', { sysex: true }),
      usb: await ask('usb.requestDevice', { filters: [] }),
      serial: await ask('serial.requestPort'),
      bluetooth: await ask('bluetooth.requestDevice', { acceptAllDevices: true }),
      hid: await page_hid(),
    };
    async function page_hid(): Promise<string> {
      const hid = reach('hid') as { requestDevice?: (o: object) => Promise<unknown[]> } | undefined;
      if (hid?.requestDevice === undefined) return 'missing';
      try {
        return (await hid.requestDevice({ filters: [] })).length === 0 ? 'denied' : 'granted';
      } catch {
        return 'denied';
      }
    }
  });
  expect(Object.values(answers)).not.toContain('granted');
  expect(answers).toMatchObject({
    geolocation: 'denied',
    notifications: 'denied',
    readClipboard: 'denied',
    camera: 'denied',
    microphone: 'denied',
  });
  const { permissions } = await blockedIn(app);
  expect(permissions).toEqual(expect.arrayContaining(['geolocation', 'media']));
});

test('nothing is downloaded', async () => {
  const { app, page } = shared.gloss();
  const folder = test.info().outputPath('downloads');
  await app.evaluate(({ session }, path) => session.defaultSession.setDownloadPath(path), folder);
  await page.evaluate(async (at) => {
    const addresses = [
      'data:text/plain,x',
      URL.createObjectURL(new Blob(['x'])),
      'app://gloss/index.html',
      `http://${at}/download`,
    ];
    for (const address of addresses) {
      const link = document.createElement('a');
      link.href = address;
      link.download = 'spy.txt';
      document.body.append(link);
      link.click();
      link.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }, outside().at);
  await expect.poll(async () => (await blockedIn(app)).downloads.length).toBeGreaterThan(0);
  expect(() => readdirSync(folder)).toThrow('ENOENT');
});

test('the program’s own files are all that is served, and only to a GET', async () => {
  const { app } = shared.gloss();
  const fetched = await app.evaluate(
    async ({ net }, addresses) => {
      const statuses: Record<string, number | string> = {};
      for (const [method, address] of addresses) {
        try {
          const response = await net.fetch(address, { method });
          statuses[`${method} ${address}`] = response.status;
        } catch {
          statuses[`${method} ${address}`] = 'refused';
        }
      }
      return statuses;
    },
    [
      ['GET', 'app://gloss/index.html'],
      ['POST', 'app://gloss/index.html'],
      ['PUT', 'app://gloss/index.html'],
      ['DELETE', 'app://gloss/index.html'],
      ['GET', 'app://gloss/..%2fmain%2findex.js'],
      ['GET', 'app://gloss/%2e%2e%2fmain%2findex.js'],
      ['GET', 'app://gloss/assets/..%2f..%2fmain%2findex.js'],
      ['GET', 'app://gloss/..%5cmain%5cindex.js'],
      ['GET', 'app://gloss/%252e%252e%252fmain%252findex.js'],
      ['GET', 'app://gloss/%2fetc%2fpasswd'],
      ['GET', 'app://gloss/index.html%00.js'],
      ['GET', 'app://gloss/%E0%A4%A'],
      ['GET', 'app://evil/index.html'],
      ['GET', 'app://user@gloss/index.html'],
      ['GET', 'file:///etc/passwd'],
      ['GET', `http://${outside().at}/main-process`],
    ] as const,
  );
  const { 'GET app://gloss/index.html': own, ...others } = fetched;
  expect(own).toBe(200);
  for (const [what, status] of Object.entries(others))
    expect([403, 404, 'refused'], what).toContain(status);
});

/** The policy of the page is one wall; this takes it away and looks at the next. */

test('the window goes nowhere and opens nothing', async () => {
  const { app, page } = shared.gloss();
  const before = await blockedIn(app);
  await page.evaluate(async (at) => {
    const url = (path: string): string => `http://${at}/${path}`;
    const link = (attributes: Readonly<Record<string, string>>): void => {
      const element = document.createElement('a');
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      element.click();
      element.remove();
    };
    const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));
    window.open(url('open'));
    window.open('about:blank');
    window.open('app://gloss/index.html', '_blank');
    link({ href: url('blank'), target: '_blank', rel: 'opener' });
    link({ href: url('ping-target'), ping: url('ping') });
    await pause();
    link({ href: url('link') });
    await pause();
    location.assign(url('assign'));
    await pause();
    location.href = 'file:///etc/passwd';
    await pause();
    location.href = 'data:text/html,<h1>x</h1>';
    await pause();
    location.href = 'app://evil/index.html';
    await pause();
    location.href = 'app://gloss/assets/../other.html';
    await pause();
    location.href = 'mailto:somebody@example.org';
    await pause();
    const form = document.createElement('form');
    form.action = url('form');
    form.method = 'post';
    document.body.append(form);
    form.submit();
    await pause();
    form.remove();
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = `0; url=${url('refresh')}`;
    document.head.append(refresh);
    await pause();
    refresh.remove();
  }, outside().at);
  const refused = async (): Promise<string> =>
    (await blockedIn(app)).navigations.slice(before.navigations.length).join('\n');
  for (const way of ['/open', 'about:blank', '/blank', '/link', '/assign', 'app://evil/'])
    await expect.poll(refused).toContain(way);
  // Playwright's locators wait for the navigations that were refused, for ever.
  const isShown = await page.evaluate(
    () => document.querySelector('[aria-label="Source"]')?.checkVisibility() === true,
  );
  expect(isShown).toBe(true);
});
