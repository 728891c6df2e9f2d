import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsedArticleSchema } from '../shared/domain/article.ts';
import { parseOne, parseSourceOnce } from './testing/parse-one.ts';
import { encodedSamples } from './testing/encoded-samples.ts';
import { bytesOf, fromBase64, sourceOf } from './testing/sources.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gloss-parse-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const page = `<!doctype html><html lang="en-GB"><head><title>Ministers meet - The Outlet</title>
<meta property="og:title" content="Ministers meet"><meta property="og:site_name" content="The Outlet">
<meta name="author" content="A. Writer"><meta property="article:published_time" content="2025-04-11T14:07:00.000+0000">
<link rel="canonical" href="https://example.org/a"></head><body><p>The ministers met.</p></body></html>`;

describe('parseFile', () => {
  it('reads plain text with the date that is glued to its start', async () => {
    const path = await fileOf(
      'digest 1.txt',
      '\uFEFF date 2025-04-04 The ministers met.\r\nEnd.\r\n',
    );
    expect(await parseOne(path)).toEqual({
      kind: 'parsed',
      entry: '',
      article: {
        text: ' date 2025-04-04 The ministers met.\nEnd.\n',
        metadata: {
          title: 'digest 1',
          outlet: null,
          author: null,
          url: null,
          published: '2025-04-04',
          language: null,
        },
        sourceName: 'digest 1.txt',
        mediaType: 'text/plain',
        original: bytesOf('\uFEFF date 2025-04-04 The ministers met.\r\nEnd.\r\n'),
      },
    });
  });

  it('reads a page with all that it says of itself', async () => {
    const outcome = await parseOne(await fileOf('page.html', page));
    expect(outcome.kind === 'parsed' && outcome.article).toMatchObject({
      text: 'The ministers met.',
      mediaType: 'text/html',
      metadata: {
        title: 'Ministers meet',
        outlet: 'The Outlet',
        author: 'A. Writer',
        url: 'https://example.org/a',
        published: '2025-04-11T14:07:00+00:00',
        language: 'en-GB',
      },
    });
  });

  it('asks for the encoding, and reads the file in the one that is answered', async () => {
    const sample = encodedSamples[1];
    const path = await fileOf('cyrillic.txt', fromBase64(sample?.base64 ?? ''));
    const question = await parseOne(path);
    const [first] = question.kind === 'undecided' ? question.candidates : [];
    expect(first?.charset).toBe('windows-1251');
    const answer = await parseOne(path, 'windows-1251');
    expect(answer.kind === 'parsed' && answer.article.text).toBe(sample?.text);
    expect(await parseOne(path, 'klingon')).toMatchObject({
      kind: 'failed',
      failure: { kind: 'invalid-arguments' },
    });
  });

  it.each([
    ['empty.txt', '', 'empty', /empty\.txt: There is no text/],
    ['blank.txt', ' \n\u00A0\n', 'empty', /no text/],
    ['blank.html', '<html><script>x</script>', 'empty', /no text/],
    ['paper.pdf', '%PDF-1.7', 'unknown-format', /paper\.pdf: This PDF is truncated/],
    ['nul.txt', 'a\0b', 'unknown-format', /binary/],
    ['nul16.txt', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0, 0]), 'unknown-format', /NUL/],
  ] as const)('refuses %s', async (name, content, kind, message) => {
    const outcome = await parseOne(await fileOf(name, content));
    expect(outcome.kind === 'failed' && outcome.failure.kind).toBe(kind);
    expect(outcome.kind === 'failed' && outcome.failure.message).toMatch(message);
    expect(outcome.kind === 'failed' && outcome.failure.hint).toBeTruthy();
  });

  it('refuses what is no readable file, saying why', async () => {
    await mkdir(join(folder, 'sub'));
    await symlink(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
    const large = await fileOf('large.txt', 'x');
    await truncate(large, 64 * 1024 * 1024 + 1);
    const huge = await fileOf('huge.txt', 'x');
    await truncate(huge, 200 * 1024 * 1024 + 1);
    for (const [name, kind, message] of [
      ['missing.txt', 'unreadable-file', /missing\.txt is not there/],
      ['dangling.txt', 'unreadable-file', /dangling\.txt is not there/],
      ['sub', 'unreadable-file', /sub is a folder/],
      ['large.txt', 'too-large', /large\.txt is larger than 64 MB/],
      ['huge.txt', 'too-large', /huge\.txt is larger than 200 MB/],
    ] as const) {
      const outcome = await parseOne(join(folder, name));
      expect(outcome.kind === 'failed' && outcome.failure.kind).toBe(kind);
      expect(outcome.kind === 'failed' && outcome.failure.message).toMatch(message);
    }
  });

  it.skipIf(process.platform === 'win32')('does not wait for a device', async () => {
    expect(await parseOne('/dev/zero')).toMatchObject({
      failure: { kind: 'unreadable-file', message: 'zero is a device or a pipe.' },
    });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'names a file that may not be read',
    async () => {
      const path = await fileOf('secret.txt', 'x');
      await chmod(path, 0);
      expect(await parseOne(path)).toMatchObject({
        failure: { kind: 'unreadable-file', message: 'secret.txt may not be read.' },
      });
    },
  );
});

describe('pages that lie', () => {
  it.each([
    ['<link rel=canonical href="javascript:alert(1)">', 'url', null],
    ['<link rel=canonical href="/relative">', 'url', null],
    ['<meta property="og:url" content="https://b.org/x">', 'url', 'https://b.org/x'],
    ['<meta property="og:url" content="https://a b.org/">', 'url', null],
    [`<meta property="og:url" content="https://a.org/${'a'.repeat(5000)}">`, 'url', null],
    ['<meta name=author content="https://facebook.com/x">', 'author', null],
    [`<meta name=author content="${'a'.repeat(600)}">`, 'author', null],
    ['<meta property="og:site_name" content="A\u0000 \u0007 B">', 'outlet', 'A\uFFFD B'],
    ['<meta property="article:published_time" content="yesterday">', 'published', null],
    ['<meta property="article:published_time" content="2025-02-30T10:00Z">', 'published', null],
    ['<meta name=date content="2025-04-11 14:07">', 'published', '2025-04-11T14:07'],
    [
      '<meta name=date content="2025-04-11T14:07:00+0200">',
      'published',
      '2025-04-11T14:07:00+02:00',
    ],
    ['<html lang="../../etc">', 'language', null],
    ['<html lang="uk">', 'language', 'uk'],
    [`<title>${'a'.repeat(3000)}</title>`, 'title', 'x'],
  ] as const)('%s gives %s %j', async (head, key, value) => {
    const outcome = await parseSourceOnce(sourceOf(`<html><body>${head}<p>Text.`, 'x.html'));
    expect(outcome.kind === 'parsed' && outcome.article.metadata[key]).toBe(value);
  });

  it('are read in the encoding that they declare, if that can be', async () => {
    const head = bytesOf('<html><meta charset="windows-1251"><p>');
    const body = fromBase64(encodedSamples[1]?.base64 ?? '');
    const outcome = await parseSourceOnce(sourceOf(new Uint8Array([...head, ...body])));
    expect(outcome.kind === 'parsed' && outcome.article.text).toBe(encodedSamples[1]?.text);
    const wrong = bytesOf(
      '<html><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>',
    );
    expect((await parseSourceOnce(sourceOf(new Uint8Array([...wrong, ...body])))).kind).toBe(
      'undecided',
    );
    const unknown = bytesOf('<html><meta charset="klingon"><p>plain');
    expect((await parseSourceOnce(sourceOf(unknown))).kind).toBe('parsed');
  });
});

describe('parseBytes', () => {
  it('answers any bytes under any name, and only valid articles', async () => {
    const start = fc.constantFrom('', '<html>', '\uFEFF', '<!doctype html><p>', 'date 2025-04-04 ');
    const name = fc.oneof(fc.string(), fc.constantFrom('a.html', 'a.txt', '\n', '.', 'a\0.txt'));
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.uint8Array({ maxLength: 300 }),
        name,
        async (prefix, tail, fileName) => {
          const bytes = new Uint8Array([...bytesOf(prefix), ...tail]);
          const outcome = await parseSourceOnce({ name: fileName, bytes, charset: null });
          if (outcome.kind !== 'parsed') return;
          expect(parsedArticleSchema.safeParse(outcome.article).error).toBeUndefined();
          expect(outcome.article.text).not.toMatch(/[\r\0]|\p{Surrogate}/u);
          expect(outcome.article.original).toEqual(bytes);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
