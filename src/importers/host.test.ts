import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParseOutcome } from '../shared/ipc/host-calls.ts';
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
  const send = createHost((message) => {
    // What crosses a port is cloned; this fails for what cannot be.
    posted.push(structuredClone(message));
    if ('id' in message && 'result' in message) waiting.get(message.id)?.(message);
  });
  const answerOf = (id: number): Promise<HostMessage> =>
    new Promise((resolve) => {
      waiting.set(id, resolve);
    });
  return { send, posted, answerOf };
}

function outcomeOf(message: HostMessage): ParseOutcome {
  if (!('result' in message) || !message.result.ok) throw new Error(JSON.stringify(message));
  // The protocol leaves values unknown; this test knows which call it made.
  return message.result.value as ParseOutcome;
}

describe('the importer host', () => {
  it('parses files, asks about one, and takes the answer', async () => {
    const { send, posted, answerOf } = startHost();
    const paths = ['good.txt', 'odd.txt', 'missing.txt'].map((name) => join(folder, name));
    const first = answerOf(1);
    send({ id: 1, method: 'parse.files', args: { paths } });
    const { parsed, questions, failed } = outcomeOf(await first);
    expect(parsed.map(({ text }) => text)).toEqual(['Good text.']);
    expect(failed).toMatchObject([{ path: paths[2], failure: { kind: 'unreadable-file' } }]);
    expect(questions).toMatchObject([{ path: paths[1] }]);
    expect(posted.filter((message) => 'progress' in message)).toHaveLength(3);

    const token = questions[0]?.token ?? '';
    const second = answerOf(2);
    send({ id: 2, method: 'parse.withCharset', args: { token, charset: 'windows-1251' } });
    expect(outcomeOf(await second).parsed[0]?.text).toBe(encodedSamples[1]?.text);

    const third = answerOf(3);
    send({ id: 3, method: 'parse.withCharset', args: { token, charset: 'windows-1251' } });
    expect(await third).toMatchObject({ result: { ok: false, error: { kind: 'not-found' } } });
  });

  it('keeps a question open until an encoding fits', async () => {
    const { send, answerOf } = startHost();
    const first = answerOf(1);
    send({ id: 1, method: 'parse.files', args: { paths: [join(folder, 'odd.txt')] } });
    const token = outcomeOf(await first).questions[0]?.token ?? '';
    const second = answerOf(2);
    send({ id: 2, method: 'parse.withCharset', args: { token, charset: 'klingon' } });
    expect(outcomeOf(await second).failed).toMatchObject([
      { failure: { kind: 'invalid-arguments' } },
    ]);
    const third = answerOf(3);
    send({ id: 3, method: 'parse.withCharset', args: { token, charset: 'koi8-u' } });
    expect(outcomeOf(await third).parsed).toHaveLength(1);
  });

  it('parses pasted text, and names it where it fails', async () => {
    const { send, answerOf } = startHost();
    const first = answerOf(1);
    send({ id: 1, method: 'parse.text', args: { text: 'Words.', name: 'Pasted text' } });
    expect(outcomeOf(await first).parsed[0]?.text).toBe('Words.');
    const second = answerOf(2);
    send({ id: 2, method: 'parse.text', args: { text: ' ', name: 'Pasted text' } });
    expect(outcomeOf(await second).failed).toMatchObject([
      { path: 'Pasted text', failure: { kind: 'empty' } },
    ]);
  });

  it('stops between files when it is told to', async () => {
    const { send, answerOf } = startHost();
    const paths = Array.from({ length: 50 }, () => join(folder, 'good.txt'));
    const answer = answerOf(1);
    send({ id: 1, method: 'parse.files', args: { paths } });
    send({ cancel: 1 });
    expect(await answer).toMatchObject({ result: { ok: false, error: { kind: 'cancelled' } } });
  });

  it('cuts what one message should not carry, and gives the rest when asked', async () => {
    const { send, answerOf } = startHost();
    const path = join(folder, 'large.zip');
    const words = (n: number): string =>
      Array.from(
        { length: 600_000 },
        (_, at) => `${String(n)} ${String((at * 7919) % 99_991)}`,
      ).join('\n');
    await writeFile(
      path,
      zipOf({ '1.txt': words(1), '2.txt': words(2), '3.txt': words(3), '4.txt': words(4) }),
    );
    const seen: string[] = [];
    let id = 1;
    let answer = answerOf(id);
    send({ id, method: 'parse.files', args: { paths: [path, join(folder, 'good.txt')] } });
    let outcome = outcomeOf(await answer);
    let token = '';
    for (;;) {
      for (const { path: place = '' } of outcome.parsed) seen.push(place);
      expect(outcome.parsed.length).toBeLessThan(4);
      if (outcome.more === undefined) break;
      token = outcome.more;
      id += 1;
      answer = answerOf(id);
      send({ id, method: 'parse.more', args: { token } });
      outcome = outcomeOf(await answer);
    }
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
    expect(outcomeOf(await answer).parsed).toHaveLength(1);
    expect(posted).toHaveLength(1);
  });

  it.each([
    ['parse.files', { paths: 'not a list' }],
    ['parse.files', {}],
    ['parse.text', { text: 5, name: 'x' }],
    ['parse.withCharset', null],
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
