import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GlossError, type ErrorKind } from '../../shared/result.ts';
import { latestVersion } from '../migrations/migrations.ts';
import { createStore, openStore } from '../store.ts';
import { parsedArticle, trickyText } from '../testing/articles.ts';
import { testCodebook } from '../testing/codebook.ts';
import { tempFolder, type TempFolder } from '../testing/temp-folder.ts';

let folder: TempFolder;
let path = '';

beforeEach(() => {
  folder = tempFolder();
  path = folder.file('project.gloss');
});

afterEach(() => {
  chmodSync(folder.path, 0o755);
  folder.remove();
});

/** A closed project with an article of some 100 kB and a fact. */
function makeProject(): void {
  const store = createStore(path, testCodebook, { coder: 'ann' });
  const text = trickyText.repeat(1000);
  const { value } = store.handlers['article.add']({ articles: [parsedArticle(text)] });
  store.handlers['fact.create']({
    articleId: value.imported[0]?.id ?? '',
    factType: 'GIFT',
    spans: [{ start: 0, end: 6 }],
  });
  store.close();
}

/** The error with which opening fails; the folder must be as it was, in names and in bytes. */
function refusal(file = path): GlossError {
  const before = folder.snapshot();
  let error: unknown = null;
  try {
    openStore(file, { coder: 'ann' }).close();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(GlossError);
  expect(folder.snapshot()).toEqual(before);
  if (!(error instanceof GlossError)) throw new Error('It opened');
  return error;
}

function expectRefusal(kind: ErrorKind, file = path): void {
  const error = refusal(file);
  expect(error.kind).toBe(kind);
  expect(error.message).not.toBe('');
  expect(error.hint).not.toBe('');
}

/** Changes the closed file by SQL, as another program might. */
function alter(sql: string): void {
  const raw = new Database(path);
  raw.exec(sql);
  raw.close();
}

describe('a file that is no project', () => {
  it('is missing', () => expectRefusal('not-found'));

  it('is a folder', () => {
    mkdirSync(path);
    expectRefusal('not-a-project');
  });

  it('is empty', () => {
    writeFileSync(path, '');
    expectRefusal('not-a-project');
  });

  it.each([
    ['text', 'This is an article, not a project.'.repeat(20)],
    ['short text', 'x'],
    ['zeros', '\0'.repeat(8192)],
  ])('is %s', (_, content) => {
    writeFileSync(path, content);
    expectRefusal('not-a-project');
  });

  it('is a database of another program', () => {
    alter('CREATE TABLE places (url TEXT); PRAGMA journal_mode = WAL');
    expectRefusal('not-a-project');
  });
});

describe('a project', () => {
  beforeEach(makeProject);

  it('of a newer Gloss is refused, in a clean file and in a log that was left behind', () => {
    alter(`PRAGMA user_version = ${String(latestVersion + 10)}`);
    expectRefusal('newer-project');
  });

  it('that is newer only in its log is refused and keeps the log', () => {
    const raw = new Database(path);
    raw.pragma('wal_autocheckpoint = 0');
    raw.pragma(`user_version = ${String(latestVersion + 10)}`);
    // As after a kill: the log is there, and nobody has the project open.
    for (const end of ['', '-wal']) copyFileSync(path + end, folder.file(`left.gloss${end}`));
    raw.close();
    expect(statSync(folder.file('left.gloss-wal')).size).toBeGreaterThan(0);
    expectRefusal('newer-project', folder.file('left.gloss'));
  });

  it('of a version that there never was is damaged', () => {
    alter('PRAGMA user_version = 7');
    expectRefusal('damaged-project');
  });

  it('without its tables is damaged', () => {
    alter('DROP TABLE meta');
    expectRefusal('damaged-project');
  });

  it('that lost its end is refused at any length', () => {
    const whole = readFileSync(path);
    const lengths = [1, 15, 16, 99, 100, 101, 512, 4095, 4096, 4097, 8192, whole.length >> 1];
    for (const length of [...lengths, whole.length - 4096, whole.length - 1]) {
      writeFileSync(path, whole);
      truncateSync(path, length);
      // A file that keeps only the first letters of the header could be anything.
      expect(refusal().kind).toBe('damaged-project');
    }
  });

  it('that is locked by another process is refused, until that process is killed', async () => {
    const script = fileURLToPath(new URL('../testing/hold-child.ts', import.meta.url));
    const child = spawn(process.execPath, [script, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expectRefusal('locked');
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    openStore(path, { coder: 'ann' }).close();
  });

  it('that is open in this process is refused, and work on it goes on', () => {
    const store = openStore(path, { coder: 'ann' });
    expectRefusal('locked');
    expect(store.handlers['history.undo']({ count: 1 }).value).toBe(1);
    expect(store.handlers['project.verify']({}).ok).toBe(true);
    store.close();
    openStore(path, { coder: 'ann' }).close();
  });

  it('that is marked read-only is refused', () => {
    chmodSync(path, 0o444);
    expectRefusal('read-only');
    chmodSync(path, 0o644);
  });

  it('in a read-only folder is refused', () => {
    chmodSync(folder.path, 0o555);
    expectRefusal('read-only');
  });

  it('is alone in its folder after it was closed', () => {
    expect(Object.keys(folder.snapshot())).toEqual(['project.gloss']);
  });

  it('is not replaced by a new one of its name', () => {
    const before = folder.snapshot();
    expect(() => createStore(path, testCodebook, { coder: 'ann' })).toThrow(GlossError);
    expect(folder.snapshot()).toEqual(before);
  });
});

describe('flipped bytes', () => {
  beforeEach(makeProject);

  it('are refused, or reported by verify, or in no used place; nothing crashes or changes', () => {
    const whole = readFileSync(path);
    const kinds = new Set<string>();
    const flips = 150;
    for (let flip = 0; flip < flips; flip += 1) {
      const bytes = Buffer.from(whole);
      // The first page is the most delicate: a third of the flips go there.
      const range = flip % 3 === 0 ? 4096 : whole.length;
      const at = Math.floor(((flip * 0.618_033_988_7) % 1) * range);
      const run = flip % 2 === 0 ? 1 : 16;
      for (let i = at; i < Math.min(at + run, whole.length); i += 1)
        bytes[i] = (bytes[i] ?? 0) ^ 0xff;
      writeFileSync(path, bytes);
      try {
        const store = openStore(path, { coder: 'ann' });
        const { ok } = store.handlers['project.verify']({});
        kinds.add(ok ? 'unused place' : 'found by verify');
        store.close();
      } catch (thrown) {
        if (!(thrown instanceof GlossError)) throw thrown;
        kinds.add(thrown.kind);
        expect(readFileSync(path).equals(bytes)).toBe(true);
        expect(Object.keys(folder.snapshot())).toEqual(['project.gloss']);
      }
    }
    expect(kinds).toContain('damaged-project');
    expect(kinds).toContain('found by verify');
    expect([...kinds]).not.toContain('internal');
  });
});
