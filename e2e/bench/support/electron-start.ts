import { spawn, type ChildProcess } from 'node:child_process';

function hostFlags(): readonly string[] {
  const flags: unknown = JSON.parse(process.env['GLOSS_E2E_ARGS'] ?? '[]');
  return Array.isArray(flags) ? flags.map(String) : [];
}

/** Where Chromium listens for a debugger, as it says on its standard error. */
function debuggerAddress(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(new URL(address));
    });
    child.once('exit', () => reject(new Error(`Electron ended at once:\n${said}`)));
  });
}

async function pageAddress({ host }: URL): Promise<string> {
  for (;;) {
    const targets: unknown = await (await fetch(`http://${host}/json/list`)).json();
    const list = Array.isArray(targets) ? (targets as readonly Record<string, string>[]) : [];
    const page = list.find(
      ({ type, url }) => type === 'page' && url !== 'about:blank' && url !== '',
    );
    if (page?.['webSocketDebuggerUrl'] !== undefined) return page['webSocketDebuggerUrl'];
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** In the page: the wall clock once it says that it is ready and has drawn that. */
const whenReady = `new Promise((resolve) => {
  const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
  const look = () => {
    if (document.documentElement?.dataset.ready !== 'true') return;
    watch.disconnect();
    drawn();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
  look();
})`;

/** What a debugger's answer to `Runtime.evaluate` can be. */
interface Answer {
  readonly error?: { readonly message: string };
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

function evaluate(address: string, expression: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const params = { expression, awaitPromise: true, returnByValue: true };
    const ask = (): void =>
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
    socket.addEventListener('open', ask);
    socket.addEventListener('error', () => reject(new Error('The page cannot be reached')));
    socket.addEventListener('close', () => reject(new Error('The page has gone')));
    socket.addEventListener('message', ({ data }) => {
      // The protocol's own shape.
      const { error, result } = JSON.parse(String(data)) as Answer;
      const value = result?.result?.value;
      if (typeof value === 'number') resolve(value);
      // The page is being replaced by the one that is loaded.
      else if (error !== undefined) setTimeout(ask, 5);
      else reject(new Error(`The page answered ${String(data)}`));
    });
  });
}

/**
 * Starts Electron with an app and ends it once the page has set `data-ready` and drawn it; answers
 * how long that took from the start of the process, in ms. Without Playwright, which would stop
 * the program at its first line.
 */
export async function timeToUsable(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const executable = process.env['GLOSS_E2E_ELECTRON'];
  if (executable === undefined) throw new Error('Run the benchmarks with `npm run bench`.');
  const began = Date.now();
  const child = spawn(executable, [...hostFlags(), '--remote-debugging-port=0', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const usable = await evaluate(await pageAddress(await debuggerAddress(child)), whenReady);
    return usable - began;
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}
