// A host program for tests: a real process that speaks the host protocol, and stops when told to.
import { existsSync, writeFileSync } from 'node:fs';
import type { HostMessage, HostRequest } from '../../shared/ipc/host-protocol.ts';

const cancelled = new Set<number>();
let open: { path: string } | null = null;
/** What `parse.more` gives. */
let rest: unknown[] = [];

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
   * Reads nothing; a path that holds "deadly" ends the process, one that is missing fails, and with
   * one that holds "long" all but the first come only when the rest is asked for.
   */
  'parse.files': (id, args: { paths: string[] }) => {
    if (args.paths.some((path) => path.includes('deadly'))) process.exit(9);
    if (args.paths.some((path) => path.includes('endless'))) return;
    const there = args.paths.filter((path) => existsSync(path));
    const failed = args.paths
      .filter((path) => !existsSync(path))
      .map((path) => ({ path, failure: { kind: 'unreadable-file', message: 'Missing.' } }));
    const parsed = there.map((path) => ({ text: path, sourceName: path }));
    const isLong = there.some((path) => path.includes('long'));
    if (isLong) rest = parsed.splice(1);
    const more = isLong ? { more: 'rest' } : {};
    send({ id, result: { ok: true, value: { parsed, failed, questions: [], ...more } } });
  },
  'parse.more': (id) => {
    send({
      id,
      result: { ok: true, value: { parsed: rest.splice(0), failed: [], questions: [] } },
    });
  },
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
