import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListedFiles, ParsedFile, ParsedPage } from '../shared/ipc/host-calls.ts';
import type { HostMessage } from '../shared/ipc/host-protocol.ts';
import { createHost } from './host.ts';
import { encodedSamples } from './testing/encoded-samples.ts';
import { zipOf } from './testing/archives.ts';
import { fromBase64 } from './testing/sources.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-host-'));
  await writeFile(join(folder, 'good.txt'), 'Good text.');
  await writeFile(join(folder, 'odd.txt'), fromBase64(encodedSamples[1]?.base64 ?? ''));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A host with what it has posted, and a way to wait for the answer of a call. */
function startHost(): {
  send: (message: unknown) => void;
  posted: readonly HostMessage[];
  answerOf: (id: number) => Promise<HostMessage>;
} {
  const posted: HostMessage[] = [];
  const waiting = new Map<number, (message: HostMessage) => void>();
  const take = (message: HostMessage): void => {
    // What crosses a port is cloned; this fails for what cannot be.
    posted.push(structuredClone(message));
    if ('id' in message && 'result' in message) waiting.get(message.id)?.(message);
  };
  // A clock that stands still: messages are cut by what they hold, not by how busy the machine is.
  const send = createHost(take, () => 0);
  const answerOf = (id: number): Promise<HostMessage> =>
    new Promise((resolve) => {
      waiting.set(id, resolve);
    });
  return { send, posted, answerOf };
}

function valueOf(message: HostMessage): unknown {
  if (!('result' in message) || !message.result.ok) throw new Error(JSON.stringify(message));
  return message.result.value;
}

function pageOf(message: HostMessage): ParsedPage {
  // The protocol leaves values unknown; this test knows which call it made.
  return valueOf(message) as ParsedPage;
}

function fileOf(message: HostMessage): ParsedFile | undefined {
  return pageOf(message).files[0];
}

/** The files of a call of parse.files, named by their paths. */
function asked(paths: readonly string[]): { files: { id: string; path: string }[] } {
  return { files: paths.map((path) => ({ id: path, path })) };
}

describe('the importer host', () => {
  it('parses files, asks about one, and takes the answer', async () => {
    const { send, posted, answerOf } = startHost();
    const paths = ['good.txt', 'odd.txt', 'missing.txt'].map((name) => join(folder, name));
    const first = answerOf(1);
    send({ id: 1, method: 'parse.files', args: asked(paths) });
    const { files, more } = pageOf(await first);
    expect(more).toBeUndefined();
    expect(files.map(({ id, done }) => [id, done])).toEqual(paths.map((path) => [path, true]));
    expect(files[0]?.parsed.map(({ text, path }) => [text, path])).toEqual([
      ['Good text.', paths[0]],
    ]);
    expect(files[1]?.asked).toMatchObject([{ path: paths[1], ask: { kind: 'charset' } }]);
    expect(files[2]?.failed).toMatchObject([{ path: paths[2], kind: 'unreadable-file' }]);
    expect(posted.filter((message) => 'progress' in message)).toMatchObject([
      { progress: { done: 0 } },
      { progress: { done: 1 } },
      { progress: { done: 2, what: paths[2] } },
    ]);

    const second = answerOf(2);
    const settings = { charset: 'windows-1251' };
    send({ id: 2, method: 'parse.files', args: { ...asked(paths.slice(1, 2)), settings } });
    expect(fileOf(await second)?.parsed[0]?.text).toBe(encodedSamples[1]?.text);

    const third = answerOf(3);
    const wrong = { charset: 'klingon' };
    send({ id: 3, method: 'parse.files', args: { ...asked(paths.slice(1, 2)), settings: wrong } });
    expect(fileOf(await third)?.failed).toMatchObject([{ kind: 'invalid-arguments' }]);
  });

  it('reads a place within a file alone', async () => {
    const { send, answerOf } = startHost();
    const path = join(folder, 'places.zip');
    await writeFile(path, zipOf({ 'a.txt': 'One.', 'b/c.txt': 'Two.', 'b/c.txt.bak': 'Three.' }));
    const answer = answerOf(1);
    const places = [`${path}/b/c.txt`, `${path}/gone.txt`, join(folder, 'no/such/file.txt')];
    send({ id: 1, method: 'parse.files', args: asked(places) });
    const { files } = pageOf(await answer);
    expect(files.map(({ parsed }) => parsed.map(({ text }) => text))).toEqual([['Two.'], [], []]);
    expect(files[1]?.failed).toMatchObject([{ path, kind: 'empty' }]);
    expect(files[2]?.failed).toMatchObject([{ path: places[2], kind: 'unreadable-file' }]);
  });

  it('asks what the columns of a table hold, unless it was remembered', async () => {
    const { send, answerOf } = startHost();
    const path = join(folder, 'odd.csv');
    await writeFile(path, 'Aa,Bb\nShort,"A long text of an article, with words."\n');
    const first = answerOf(1);
    send({ id: 1, method: 'parse.files', args: asked([path]) });
    expect(fileOf(await first)?.asked).toMatchObject([
      { path, ask: { kind: 'columns', columns: [{ name: 'Aa' }, { name: 'Bb' }] } },
    ]);
    const second = answerOf(2);
    const remembered = [{ names: ['Bb', 'Aa'], columns: { text: 'Bb', title: 'Aa' } }];
    send({ id: 2, method: 'parse.files', args: { ...asked([path]), settings: { remembered } } });
    expect(fileOf(await second)?.parsed).toMatchObject([
      { path: `${path}/row 2`, metadata: { title: 'Short' } },
    ]);
  });

  it('says of a file in which nothing is that it is so', async () => {
    const { send, answerOf } = startHost();
    const path = join(folder, 'header.csv');
    await writeFile(path, 'title,text\n');
    const answer = answerOf(1);
    send({ id: 1, method: 'parse.files', args: asked([path]) });
    expect(fileOf(await answer)).toMatchObject({
      done: true,
      failed: [{ path, message: expect.stringContaining('header.csv: ') as string }],
    });
  });

  it('fills metadata by the name, then by what was said of the batch', async () => {
    const { send, answerOf } = startHost();
    const path = join(folder, '2025-04-04_reuters_Boats.txt');
    await writeFile(path, 'A first line that is a heading\nThe text.');
    const settings = {
      namePattern: '{date}_{outlet}_{title}',
      defaults: { outlet: 'Nobody', language: 'en' },
    };
    const answer = answerOf(1);
    send({
      id: 1,
      method: 'parse.files',
      args: { ...asked([path, join(folder, 'good.txt')]), settings },
    });
    const { files } = pageOf(await answer);
    expect(files.map(({ parsed }) => parsed[0]?.metadata)).toMatchObject([
      { title: 'Boats', outlet: 'reuters', published: '2025-04-04', language: 'en' },
      { title: 'good', outlet: 'Nobody', published: null, language: 'en' },
    ]);
  });

  it('reads the bytes of an original', async () => {
    const { send, answerOf } = startHost();
    const answer = answerOf(1);
    const bytes = fromBase64(encodedSamples[1]?.base64 ?? '');
    const settings = { charset: 'koi8-r' };
    send({ id: 1, method: 'parse.bytes', args: { bytes, name: 'odd.txt', settings } });
    expect(fileOf(await answer)).toMatchObject({ done: true, parsed: [{ path: 'odd.txt' }] });
  });

  it('parses pasted text, and names it where it fails', async () => {
    const { send, answerOf } = startHost();
    const first = answerOf(1);
    send({ id: 1, method: 'parse.text', args: { text: 'Words.', name: 'Pasted text' } });
    expect(fileOf(await first)?.parsed[0]?.text).toBe('Words.');
    const second = answerOf(2);
    send({ id: 2, method: 'parse.text', args: { text: ' ', name: 'Pasted text' } });
    expect(fileOf(await second)?.failed).toMatchObject([{ path: 'Pasted text', kind: 'empty' }]);
  });

  it('lists files and folders page by page', async () => {
    const { send, answerOf } = startHost();
    const inside = join(folder, 'listed');
    await mkdir(join(inside, 'a.txt'), { recursive: true });
    const names = Array.from({ length: 300 }, (_, at) => `${String(1000 + at)}.txt`);
    for (const name of names) await writeFile(join(inside, 'a.txt', name), name);
    await writeFile(join(inside, '.hidden'), '');
    await symlink(folder, join(inside, 'loop'));
    const seen: string[] = [];
    let answer = answerOf(1);
    send({ id: 1, method: 'list.files', args: { paths: [inside, join(folder, 'none')] } });
    for (let id = 2; ; id += 1) {
      const listed = valueOf(await answer) as ListedFiles;
      seen.push(...listed.files, ...listed.failed.map(({ message }) => message));
      if (listed.more === undefined) break;
      answer = answerOf(id);
      send({ id, method: 'list.more', args: { token: listed.more } });
    }
    expect(seen).toEqual([
      ...names.map((name) => join(inside, 'a.txt', name)),
      'loop is a link to a folder, which Gloss does not follow.',
      'none is not there any more.',
    ]);
  });

  it('stops between files when it is told to', async () => {
    const { send, answerOf } = startHost();
    const paths = Array.from({ length: 50 }, () => join(folder, 'good.txt'));
    const answer = answerOf(1);
    send({ id: 1, method: 'parse.files', args: asked(paths) });
    send({ cancel: 1 });
    expect(await answer).toMatchObject({ result: { ok: false, error: { kind: 'cancelled' } } });
  });

  it('cuts what one message should not carry, and gives the rest when asked', async () => {
    const { send, answerOf } = startHost();
    const path = join(folder, 'large.zip');
    const words = (n: number): string =>
      Array.from(
        { length: 600_000 },
        (_, at) => `${String(n)} ${String((at * 7919) % 99_991)}${at % 60 === 59 ? '\n' : ' '}`,
      ).join('');
    await writeFile(
      path,
      zipOf({ '1.txt': words(1), '2.txt': words(2), '3.txt': words(3), '4.txt': words(4) }),
    );
    const seen: string[] = [];
    const ends: string[] = [];
    let id = 1;
    let answer = answerOf(id);
    send({ id, method: 'parse.files', args: asked([path, join(folder, 'good.txt')]) });
    let page = pageOf(await answer);
    let token = '';
    for (;;) {
      for (const file of page.files) {
        for (const { path: place = '' } of file.parsed) seen.push(place);
        if (file.done) ends.push(file.id);
      }
      expect(page.files.flatMap(({ parsed }) => parsed).length).toBeLessThan(4);
      if (page.more === undefined) break;
      token = page.more;
      id += 1;
      answer = answerOf(id);
      send({ id, method: 'parse.more', args: { token } });
      page = pageOf(await answer);
    }
    expect(ends).toEqual([path, join(folder, 'good.txt')]);
    expect(id).toBeGreaterThan(1);
    expect(seen).toEqual([
      ...[1, 2, 3, 4].map((n) => `${path}/${String(n)}.txt`),
      join(folder, 'good.txt'),
    ]);
    const late = answerOf(99);
    send({ id: 99, method: 'parse.more', args: { token } });
    expect(await late).toMatchObject({ result: { ok: false, error: { kind: 'not-found' } } });
  });

  it('ignores what is no request, and goes on', async () => {
    const { send, posted, answerOf } = startHost();
    for (const message of [
      null,
      undefined,
      'text',
      42,
      [],
      {},
      { id: 'one', method: 'parse.text' },
      { id: 1 },
      { cancel: 'x' },
      { cancel: 99 },
      Object.create(null),
    ])
      send(message);
    const answer = answerOf(7);
    send({ id: 7, method: 'parse.text', args: { text: 'Still here.', name: 'x' } });
    expect(fileOf(await answer)?.parsed).toHaveLength(1);
    expect(posted).toHaveLength(1);
  });

  it.each([
    ['parse.files', { files: 'not a list' }],
    ['list.files', { paths: 'not a list' }],
    ['parse.files', {}],
    ['parse.text', { text: 5, name: 'x' }],
    ['parse.bytes', { bytes: 'x', name: 'x' }],
    ['list.more', null],
    ['parse.everything', {}],
    ['toString', {}],
    ['__proto__', {}],
  ])('answers %s with %j by invalid-arguments', async (method, args) => {
    const { send, answerOf } = startHost();
    const answer = answerOf(1);
    send({ id: 1, method, args });
    expect(await answer).toMatchObject({
      result: { ok: false, error: { kind: 'invalid-arguments' } },
    });
  });
});
