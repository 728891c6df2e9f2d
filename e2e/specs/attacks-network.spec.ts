import { expect, test } from '@playwright/test';
import { blockedIn } from '../support/blocked.ts';
import { listen, shareListener } from '../support/listener.ts';
import { shareGloss } from '../support/shared-gloss.ts';

const shared = shareGloss();
const outside = shareListener();

test('the listener hears what does arrive', async () => {
  const heard = await listen();
  await fetch(`http://${heard.at}/canary`);
  expect(heard.arrived).toContain('GET /canary HTTP/1.1');
  heard.close();
});

test('no way of a page to speak to a network does', async () => {
  const { page } = shared.gloss();
  const tried = await page.evaluate(async (at) => {
    const url = (path: string): string => `http://${at}/${path}`;
    const outcomes: Record<string, string> = {};
    const ends = (target: EventTarget, good: string, bad: string): Promise<string> =>
      new Promise((resolve) => {
        target.addEventListener(good, () => resolve('arrived'), { once: true });
        target.addEventListener(bad, () => resolve('refused'), { once: true });
        setTimeout(() => resolve('nothing'), 3000);
      });
    const attempts: Readonly<Record<string, () => Promise<string>>> = {
      fetch: async () => {
        await fetch(url('fetch'), { mode: 'no-cors' });
        return 'arrived';
      },
      keepalive: async () => {
        await fetch(url('keepalive'), { method: 'POST', keepalive: true, body: 'x' });
        return 'arrived';
      },
      xhr: async () => {
        const request = new XMLHttpRequest();
        request.open('GET', url('xhr'));
        const end = ends(request, 'load', 'error');
        request.send();
        return end;
      },
      beacon: async () => (navigator.sendBeacon(url('beacon'), 'x') ? 'queued' : 'refused'),
      socket: async () => ends(new WebSocket(`ws://${at}/socket`), 'open', 'error'),
      events: async () => ends(new EventSource(url('events')), 'open', 'error'),
      transport: async () => {
        // A name that this TypeScript does not know yet.
        const Transport = Reflect.get(globalThis, 'WebTransport') as
          (new (address: string) => { readonly ready: Promise<unknown> }) | undefined;
        if (Transport === undefined) return 'refused';
        await new Transport(`https://${at}/transport`).ready;
        return 'arrived';
      },
      image: async () => {
        const image = new Image();
        const end = ends(image, 'load', 'error');
        image.src = url('image');
        return end;
      },
      font: async () => {
        await new FontFace('x', `url(${url('font')})`).load();
        return 'arrived';
      },
      worker: async () => ends(new Worker(url('worker')), 'message', 'error'),
      serviceWorker: async () => {
        await navigator.serviceWorker.register(url('service-worker'));
        return 'arrived';
      },
      module: async () => {
        await import(/* @vite-ignore */ url('module'));
        return 'arrived';
      },
      websocketOverApp: async () => ends(new WebSocket('wss://gloss/'), 'open', 'error'),
    };
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        outcomes[name] = await attempt();
      } catch {
        outcomes[name] = 'refused';
      }
    }
    return outcomes;
  }, outside().at);
  expect(Object.values(tried)).not.toContain('arrived');
  expect(outside().arrived).toEqual([]);
});

test('no element and no style fetches anything from elsewhere', async () => {
  const { page } = shared.gloss();
  await page.evaluate(async (at) => {
    const url = (path: string): string => `http://${at}/${path}`;
    const box = document.createElement('div');
    const elements: readonly [string, Readonly<Record<string, string>>][] = [
      ['img', { src: url('img'), srcset: `${url('img-2x')} 2x` }],
      ['iframe', { src: url('iframe') }],
      ['iframe', { srcdoc: `<img src="${url('srcdoc')}">` }],
      ['object', { data: url('object') }],
      ['embed', { src: url('embed') }],
      ['video', { src: url('video'), poster: url('poster'), autoplay: '' }],
      ['audio', { src: url('audio'), autoplay: '' }],
      ['script', { src: url('script') }],
      ['webview', { src: url('webview') }],
      ['portal', { src: url('portal') }],
      ['input', { type: 'image', src: url('input') }],
      ...[
        'stylesheet',
        'icon',
        'prefetch',
        'preconnect',
        'dns-prefetch',
        'prerender',
        'manifest',
      ].map((rel) => ['link', { rel, href: url(rel) }] as [string, Record<string, string>]),
      ['link', { rel: 'preload', as: 'image', href: url('preload') }],
      ['link', { rel: 'modulepreload', href: url('modulepreload') }],
      ['base', { href: url('base/') }],
      ['meta', { 'http-equiv': 'refresh', content: `0; url=${url('refresh')}` }],
      ['div', { style: `background-image: url(${url('style-attribute')})` }],
    ];
    for (const [name, attributes] of elements) {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      box.append(element);
    }
    const style = document.createElement('style');
    style.textContent = `@import "${url('import')}"; @font-face { font-family: spy; src: url(${url('face')}) }
      body { cursor: url(${url('cursor')}), auto; font-family: spy }`;
    const scripted = document.createElement('div');
    scripted.style.backgroundImage = `url(${url('scripted-style')})`;
    scripted.style.setProperty('--spy', `url(${url('custom-property')})`);
    scripted.style.maskImage = 'var(--spy)';
    scripted.textContent = 'x';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background: url(${url('constructed-sheet')}) }`);
    document.adoptedStyleSheets.push(sheet);
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.text = JSON.stringify({ prefetch: [{ source: 'list', urls: [url('speculation')] }] });
    const svg = new DOMParser().parseFromString(
      `<svg xmlns="http://www.w3.org/2000/svg"><image href="${url('svg-image')}"/>
        <use href="${url('svg-use')}#x"/><foreignObject><img xmlns="http://www.w3.org/1999/xhtml"
        src="${url('svg-foreign')}"/></foreignObject></svg>`,
      'image/svg+xml',
    ).documentElement;
    box.append(style, scripted, rules, svg);
    document.body.append(box);
    document.head.append(...box.querySelectorAll('link, base, meta'));
    const nodes = [...document.head.children].slice(-12);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    document.adoptedStyleSheets.pop();
    box.remove();
    for (const node of nodes) if (node.outerHTML.includes(at)) node.remove();
  }, outside().at);
  expect(outside().arrived).toEqual([]);
});

test('WebRTC finds no way out, over UDP or over TCP', async () => {
  const { page } = shared.gloss();
  const candidates = await page.evaluate(async (at) => {
    const found: string[] = [];
    const connection = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:${at}` },
        { urls: [`turn:${at}?transport=udp`], username: 'x', credential: 'x' },
        { urls: [`turn:${at}?transport=tcp`], username: 'x', credential: 'x' },
        { urls: [`turns:${at}?transport=tcp`], username: 'x', credential: 'x' },
      ],
    });
    connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate !== null) found.push(candidate.candidate);
    });
    connection.createDataChannel('spy');
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise<void>((resolve) => {
      connection.addEventListener('icegatheringstatechange', () => {
        if (connection.iceGatheringState === 'complete') resolve();
      });
      setTimeout(resolve, 4000);
    });
    connection.close();
    return found;
  }, outside().at);
  expect(candidates).toEqual([]);
  expect(outside().arrived).toEqual([]);
});

test('a page without any policy still reaches nothing, in whatever session it is', async () => {
  const { app } = shared.gloss();
  const before = (await blockedIn(app)).requests.length;
  const outcomes = await app.evaluate(
    async ({ BrowserWindow }, { at, partitions }) => {
      const answers: string[] = [];
      for (const partition of partitions) {
        const window = new BrowserWindow({ show: false, webPreferences: { partition } });
        await window.loadURL('data:text/html,<p>a page without a policy</p>');
        const script = `(async () => {
          const answers = [];
          try { await fetch('http://${at}/bare', { mode: 'no-cors' }); answers.push('fetch'); } catch {}
          try { await fetch('http://localhost:${at.split(':')[1] ?? ''}/name', { mode: 'no-cors' }); answers.push('name'); } catch {}
          try { await fetch('https://${at}/tls', { mode: 'no-cors' }); answers.push('tls'); } catch {}
          navigator.sendBeacon('http://${at}/beacon');
          await new Promise((resolve) => {
            const image = new Image();
            image.onload = image.onerror = resolve;
            image.src = 'http://${at}/image';
          });
          await new Promise((resolve) => {
            const socket = new WebSocket('ws://${at}/socket');
            socket.onopen = () => { answers.push('socket'); resolve(); };
            socket.onerror = resolve;
          });
          open('http://${at}/popup');
          location.href = 'http://${at}/location';
          return answers;
        })()`;
        answers.push(...((await window.webContents.executeJavaScript(script, true)) as string[]));
        await window.loadURL(`http://${at}/load`).then(
          () => answers.push('load'),
          () => null,
        );
        window.destroy();
      }
      return answers;
    },
    { at: outside().at, partitions: ['', 'other', 'persist:other'] },
  );
  expect(outcomes).toEqual([]);
  expect((await blockedIn(app)).requests.length).toBeGreaterThan(before + 8);
});
