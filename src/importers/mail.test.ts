import { describe, expect, it } from 'vitest';
import type { Parsed } from './parse-files.ts';
import { docxOf, wordParagraph, zipOf } from './testing/archives.ts';
import { parseAll } from './testing/parse-one.ts';
import { bytesOf, sourceOf } from './testing/sources.ts';

const head = `Return-Path: <a@b.org>
From: =?utf-8?q?Ann_=C3=89crivain?= <ann@b.org>
To: desk@b.org
Subject: =?windows-1251?B?zOjt6PHy8A==?= and more
Date: Fri, 11 Apr 2025 14:07:00 +0200
MIME-Version: 1.0
`;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function attached(type: string, name: string, bytes: Uint8Array): string {
  return `--b\nContent-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${base64(bytes)}\n`;
}

function texts(all: readonly Parsed[]): (readonly [string, string])[] {
  return all.map((parsed) => [
    parsed.entry,
    parsed.kind === 'parsed' ? parsed.article.text.trim() : parsed.kind,
  ]);
}

async function firstOf(content: string | Uint8Array, name = 'a.eml'): Promise<Parsed> {
  const [first] = await parseAll(sourceOf(content, name));
  if (first === undefined) throw new Error('nothing was read');
  return first;
}

describe('mails', () => {
  it('give their text with what the header says', async () => {
    const mail = await firstOf(
      `${head}Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nna=EFve =93words=94\n`,
      'mail.txt',
    );
    expect(mail).toMatchObject({
      kind: 'parsed',
      article: {
        text: 'naïve “words”\n',
        mediaType: 'message/rfc822',
        metadata: {
          title: 'Министр and more',
          author: 'Ann Écrivain',
          published: '2025-04-11T14:07:00+02:00',
        },
      },
    });
  });

  it('prefer the text to the page, unless it only points to it', async () => {
    const alternative = (text: string): string =>
      `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}\n--b\nContent-Type: text/html\n\n<p>The words of the page, which are <b>many</b> more.</p>\n--b--\n`;
    expect(texts([await firstOf(alternative('The words of the text, which are enough.'))])).toEqual(
      [['', 'The words of the text, which are enough.']],
    );
    expect(texts([await firstOf(alternative('See HTML'))])).toEqual([
      ['', 'The words of the page, which are many more.'],
    ]);
  });

  it('give what is attached as articles of their own', async () => {
    const all = await parseAll(
      sourceOf(
        [
          `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n`,
          attached(
            'application/octet-stream',
            '../../report.docx',
            docxOf(wordParagraph('Report.')),
          ),
          attached('application/zip', 'all.zip', zipOf({ 'a.txt': 'Packed.' })),
          attached('image/png', 'logo.png', bytesOf('x')),
          attached('application/pdf', 'paper.pdf', bytesOf('%PDF-1.7')),
          `--b\nContent-Type: message/rfc822\n\nFrom: b@c.org\nSubject: Inner\nMessage-ID: <1@c>\n\nForwarded words.\n--b--\n`,
        ].join(''),
        'mail.eml',
      ),
    );
    expect(texts(all)).toEqual([
      ['', 'See below.'],
      ['report.docx', 'Report.'],
      ['all.zip/a.txt', 'Packed.'],
      ['paper.pdf', 'failed'],
      ['attachment 4.eml', 'Forwarded words.'],
    ]);
    const [mail] = all;
    expect(mail?.kind === 'parsed' && mail.article.notes).toEqual([
      'Left out, without text: logo.png.',
    ]);
    expect(all[2]?.kind === 'parsed' && all[2].article.sourceName).toBe('mail.eml/all.zip/a.txt');
  });

  it('ask for the encoding that they do not say', async () => {
    const bytes = new Uint8Array([...bytesOf(`${head}\ncaf`), 0xe9, ...bytesOf(' and more\n')]);
    expect((await firstOf(bytes)).kind).toBe('undecided');
    const [answered] = await parseAll({ ...sourceOf(bytes, 'a.eml'), charset: 'windows-1252' });
    expect(answered?.kind === 'parsed' && answered.article.text).toContain('café and more');
  });

  it('are told from texts with headings of their own', async () => {
    for (const text of [
      'Subject: peace\n\nWords.',
      'Note: this\nTo: that\n\nWords.',
      'From: London\n\nWords.',
    ])
      expect(await firstOf(text, 'a.txt')).toMatchObject({ article: { mediaType: 'text/plain' } });
  });

  it('fail with a message of their own when nested without end', async () => {
    const deep = Array.from(
      { length: 100 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${String(n)}\n\n--b${String(n)}\n`,
    ).join('');
    const outcome = await firstOf(`${head}${deep}\nx`);
    expect(outcome.kind === 'failed' && outcome.failure.message).toMatch(
      /a\.eml: The mail is damaged.*depth/,
    );
  });

  it('survive parts that never end, and headers of a megabyte', async () => {
    const open = `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nwords`;
    expect(texts([await firstOf(open)])).toEqual([['', 'words']]);
    const long = `${head}X-Long: ${'a'.repeat(1_000_000)}\n\nwords`;
    expect((await firstOf(long)).kind).not.toBe('undecided');
  });
});

describe('mailboxes', () => {
  const message = (n: number): string =>
    `From a@b.org Fri Apr 11 14:07:0${String(n)} 2025\nFrom: a@b.org\nSubject: Mail ${String(n)}\nMessage-ID: <${String(n)}@b>\n\nWords ${String(n)}.\n>From here on.\nFrom there on.\n\n`;

  it('give each of their mails', async () => {
    const all = await parseAll(sourceOf([1, 2, 3].map(message).join(''), 'archive'));
    expect(texts(all)).toEqual(
      [1, 2, 3].map((n) => [
        `message ${String(n)}.eml`,
        `Words ${String(n)}.\nFrom here on.\nFrom there on.`,
      ]),
    );
    expect(all[1]?.kind === 'parsed' && all[1].article).toMatchObject({
      sourceName: 'archive/message 2.eml',
      metadata: { title: 'Mail 2' },
    });
  });

  it('give ten thousand of them', async () => {
    const all = await parseAll(sourceOf(message(1).repeat(10_000), 'big.mbox'));
    expect(all).toHaveLength(10_000);
  });
});

describe('pages saved as one file', () => {
  const page = `<html><head><title>Ministers meet</title></head><body><p>M=C3=A9 words.</p></body></html>`;
  const saved = (end: string): string =>
    `From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\nSubject: Ministers meet\nDate: Sat, 12 Apr 2025 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="--b--"\n\n\n----b--\nContent-Type: text/html\nContent-ID: <frame-0@mhtml.blink>\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://example.org/a\n\n${page}\n${end}`;

  it('give the page, and nothing of its frames', async () => {
    const outcome = await firstOf(
      saved(
        '----b--\nContent-Type: text/html\nContent-Location: https://ads.example/\n\n<p>Buy now</p>\n----b--\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBO\n----b----\n',
      ),
      'page.mhtml',
    );
    expect(outcome).toMatchObject({
      article: {
        text: 'Mé words.',
        mediaType: 'multipart/related',
        metadata: { title: 'Ministers meet', url: 'https://example.org/a', published: null },
      },
    });
  });

  it('give what there is of a truncated one, and say so if there is nothing', async () => {
    expect(texts([await firstOf(saved(''), 'page.mht')])).toEqual([['', 'Mé words.']]);
    const none = await firstOf(saved('').slice(0, 300), 'page.mht');
    expect(none.kind === 'failed' && none.failure.message).toMatch(/page\.mht: There is no page/);
  });
});
