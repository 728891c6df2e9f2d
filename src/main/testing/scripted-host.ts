// A host program for tests: a real process that speaks the host protocol, and stops when told to.
import { existsSync, writeFileSync } from 'node:fs';
import type { HostMessage, HostRequest } from '../../shared/ipc/host-protocol.ts';

const cancelled = new Set<number>();
let open: { path: string } | null = null;
/** What `parse.more` gives. */
let rest: (readonly [number, { id: string; path: string }])[] = [];
let half: string | null = null;

function send(message: HostMessage): void {
  // A test that has ended has closed the channel; that is no error here.
  process.send?.(message, undefined, undefined, () => undefined);
}

function fail(id: number, kind: 'cancelled' | 'internal' | 'no-project', message: string): void {
  send({ id, result: { ok: false, error: { kind, message } } });
}

function project(path: string): object {
  return { id: 'p', path, name: path, articles: 0, facts: 0, history: {} };
}

function pieceOf(id: string, path: string, name: string, done: boolean): object {
  const there = existsSync(path);
  const parsed = there ? [{ text: name, sourceName: name, path: name }] : [];
  const failed = there ? [] : [{ path, kind: 'unreadable-file', message: 'Missing.' }];
  return { id, parsed, failed, asked: [], done };
}

/** Reads on, until the first half of a long file or the end. */
function readOn(id: number, total: number): void {
  const files: object[] = [];
  for (const [at, file] of rest) {
    const { path } = file;
    send({ id, progress: { done: at, total, what: path } });
    if (path.includes('deadly')) process.exit(9);
    if (path.includes('sickly') && !existsSync(`${path}.seen`)) {
      writeFileSync(`${path}.seen`, '');
      process.exit(9);
    }
    if (path.includes('endless')) return;
    if (path.includes('babbling')) {
      setInterval(() => send({ id, progress: { done: at, total, what: path } }), 50);
      return;
    }
    if (path.includes('long') && half === null) {
      half = path;
      files.push(pieceOf(file.id, path, `${path}/1`, false));
      rest = rest.filter(([index]) => index >= at);
      send({ id, result: { ok: true, value: { files, more: 'rest' } } });
      return;
    }
    files.push(pieceOf(file.id, path, half === null ? path : `${path}/2`, true));
    half = null;
  }
  rest = [];
  send({ id, result: { ok: true, value: { files } } });
}

const methods: Readonly<Record<string, (id: number, args: never) => void>> = {
  echo: (id, args: unknown) => send({ id, result: { ok: true, value: args } }),
  pid: (id) => send({ id, result: { ok: true, value: process.pid } }),
  die: () => process.exit(7),
  never: () => undefined,
  slow: (id) => {
    let done = 0;
    const timer = setInterval(() => {
      done += 1;
      send({ id, progress: { done, total: 100, what: 'work' } });
      if (!cancelled.has(id)) return;
      clearInterval(timer);
      fail(id, 'cancelled', 'Stopped.');
    }, 5);
  },
  'host.open': (id, args: { path: string; coder: string }) => {
    open = { path: args.path };
    send({ id, result: { ok: true, value: project(args.path) } });
  },
  'host.create': (id, args: { path: string }) => {
    writeFileSync(args.path, '');
    open = { path: args.path };
    send({ id, result: { ok: true, value: project(args.path) } });
  },
  'host.close': (id) => {
    open = null;
    send({ id, result: { ok: true, value: null } });
  },
  'project.info': (id) => {
    if (open === null) fail(id, 'no-project', 'No project is open.');
    else send({ id, result: { ok: true, value: project(open.path) } });
  },
  /**
   * Reads nothing. A path that holds "deadly" ends the process, "sickly" does so once only, and
   * "endless" never answers, "babbling" only tells that it goes on; one that is missing fails; each file that holds "long" comes in two
   * messages, the rest when it is asked for.
   */
  'parse.files': (id, args: { files: { id: string; path: string }[] }) => {
    rest = [...args.files.entries()];
    readOn(id, args.files.length);
  },
  'parse.more': (id) => readOn(id, 0),
};

process.on('message', (request: HostRequest) => {
  if ('cancel' in request) {
    cancelled.add(request.cancel);
    return;
  }
  const method = methods[request.method];
  if (method === undefined) fail(request.id, 'internal', `No method ${request.method}`);
  else method(request.id, request.args as never);
});

if (process.argv.includes('--stillborn')) process.exit(3);
send({ ready: true });
