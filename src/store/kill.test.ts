import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { connectionOf } from './sqlite/handles.ts';
import { createStore, openStore } from './store.ts';
import { parsedArticle, trickyText } from './testing/articles.ts';
import { testCodebook } from './testing/codebook.ts';
import { expectedAfter, readState, type ScriptState } from './testing/kill-script.ts';
import { tempFolder } from './testing/temp-folder.ts';

const kills = Number(process.env['GLOSS_KILLS'] ?? '200');
const script = fileURLToPath(new URL('testing/kill-child.ts', import.meta.url));

/** When to kill: after so many lines of the child (or none), and some milliseconds. */
interface Moment {
  readonly lines: number;
  readonly delay: number;
}

/** Some while it starts and reads the log of the one before it, most while it is at work. */
function randomMoment(): Moment {
  if (Math.random() < 0.1) return { lines: 0, delay: Math.random() * 300 };
  return { lines: 1 + Math.floor(Math.random() * 15), delay: Math.random() * 8 };
}

function start(args: readonly string[], cache: string): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: cache },
  });
}

/** Runs the child until the moment, kills it, and answers how many actions it said were done. */
function runAndKill(path: string, from: number, cache: string): Promise<number> {
  const { lines, delay } = randomMoment();
  return new Promise((resolve, reject) => {
    const child = start([path, String(from)], cache);
    let output = '';
    let timer: NodeJS.Timeout | undefined;
    const check = (): void => {
      if (output.split('\n').length - 1 >= lines)
        timer ??= setTimeout(() => child.kill('SIGKILL'), delay);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      check();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      // A child that ended by itself has failed, and said why on standard error.
      if (code !== null) reject(new Error(`The child ended with ${String(code)}`));
      // Whole lines only, and the first says that the project is open.
      else resolve(Math.max(0, output.split('\n').length - 2));
    });
    check();
  });
}

it(
  `loses nothing that was acknowledged in ${String(kills)} kills at random moments`,
  async () => {
    const folder = tempFolder();
    const path = folder.file('project.gloss');
    await once(start(['', ''], folder.file('cache')), 'close');
    const fresh = createStore(path, testCodebook, { coder: 'parent' });
    fresh.handlers['article.add']({ articles: [parsedArticle(trickyText)] });
    let state: ScriptState = readState(fresh);
    fresh.close();
    let next = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const acknowledged = next + (await runAndKill(path, next, folder.file('cache')));
      while (next < acknowledged) {
        state = expectedAfter(state, next);
        next += 1;
      }
      const store = openStore(path, { coder: 'parent' });
      expect(connectionOf(store.db).raw.pragma('integrity_check', { simple: true })).toBe('ok');
      const found = readState(store);
      store.close();
      const oneMore = expectedAfter(state, next);
      // The action that was running when it was killed is there wholly or not at all.
      expect([state, oneMore]).toContainEqual(found);
      if (JSON.stringify(found) === JSON.stringify(oneMore)) {
        state = oneMore;
        next += 1;
      }
    }
    const store = openStore(path, { coder: 'parent' });
    expect(store.handlers['project.verify']({}).findings).toEqual([]);
    expect(store.handlers['history.undo']({ count: 1_000_000 }).value).toBe(state.undo);
    expect(store.handlers['project.info']({})).toMatchObject({ articles: 0, facts: 0 });
    store.close();
    folder.remove();
    // Most kills hit a child at work, else this would prove little.
    expect(next).toBeGreaterThan(kills);
  },
  20 * 60_000,
);
