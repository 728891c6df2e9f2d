import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Parsed } from './parse-files.ts';
import { parseSource } from './parse-source.ts';
import { createTask } from './task.ts';
import { docxOf, epubOf, odtOf, patchDirectory, wordParagraph, zipOf } from './testing/archives.ts';
import { parseAll } from './testing/parse-one.ts';
import { pdfOf } from './testing/pdf.ts';
import { bytesOf, sourceOf } from './testing/sources.ts';
import { xlsxOf, xlsxRow } from './testing/xlsx.ts';

const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1024 * 1024).fill(0x61);
const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${String(n + 1)} "${`&lol${n === 0 ? '' : String(n)};`.repeat(10)}">`).join('')}]><office:document-content><office:body><office:text><text:p>&lol9;</text:p></office:text></office:body></office:document-content>`;
const ole = (name: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...Buffer.from(name, 'utf16le'),
    ...new Uint8Array(100),
  ]);
const article = { 'a.txt': 'The ministers met.' };
const good = zipOf(article);
const nested = (times: number): Uint8Array => {
  let inner = good;
  for (let n = 0; n < times; n += 1) inner = zipOf({ [`level${String(n)}.zip`]: inner });
  return inner;
};

const failing: readonly (readonly [
  name: string,
  bytes: Uint8Array,
  message: RegExp,
  hint: RegExp,
])[] = [
  [
    'cut.zip',
    good.subarray(0, good.length - 30),
    /^cut\.zip: .*no directory at its end.*truncated/,
    /anew/,
  ],
  ['start.zip', good.subarray(0, 10), /^start\.zip: .*truncated/, /anew/],
  ['cut.docx', docxOf(wordParagraph('x')).subarray(0, 900), /^cut\.docx: .*truncated/, /anew/],
  [
    'secret.zip',
    patchDirectory(good, 8, [1, 0]),
    /^secret\.zip\/a\.txt: .*encrypted with a password/,
    /password/,
  ],
  ['method.zip', patchDirectory(good, 10, [14, 0]), /^method\.zip\/a\.txt: .*method 14/, /anew/],
  [
    'crc.zip',
    patchDirectory(good, 16, [0, 0, 0, 0]),
    /^crc\.zip\/a\.txt: .*not what was packed/,
    /anew/,
  ],
  [
    'lie.zip',
    patchDirectory(zipOf({ 'a.txt': 'x'.repeat(5000) }), 24, [1, 0, 0, 0]),
    /^lie\.zip\/a\.txt: It cannot be unpacked/,
    /anew/,
  ],
  [
    'bomb.zip',
    zipOf({ 'bomb.txt': zeros(20) }),
    /^bomb\.zip\/bomb\.txt: .*times larger than packed/,
    /trust/,
  ],
  [
    'huge.zip',
    patchDirectory(good, 24, [0, 0, 0, 0xf0]),
    /^huge\.zip\/a\.txt: .*larger than 200 MB/,
    /Unpack/,
  ],
  [
    'offset.zip',
    patchDirectory(good, 42, [0xff, 0xff, 0xff, 0]),
    /^offset\.zip\/a\.txt: .*not where the directory/,
    /anew/,
  ],
  ['empty.zip', zipSync({}), /^empty\.zip: There is no file/, /another/],
  ['deep.zip', nested(4), /level1\.zip: It lies in 3 files around it/, /Unpack/],
  ['laughs.odt', odtOf('', { 'content.xml': laughs }), /^laughs\.odt: .*declares entities/, /anew/],
  [
    'laughs.docx',
    docxOf('', { 'word/document.xml': laughs }),
    /^laughs\.docx: .*declares entities/,
    /anew/,
  ],
  [
    'deep.odt',
    odtOf('<text:span>'.repeat(20_000)),
    /^deep\.odt: .*nested more than 500/,
    /anew|plain/,
  ],
  [
    'deep.docx',
    docxOf('<w:p>'.repeat(100_000)),
    /^deep\.docx: .*nested more than 500/,
    /anew|plain/,
  ],
  ['broken.docx', docxOf('<w:p><w:r></w:q>'), /^broken\.docx: .*(?:damaged|no text)/, /./],
  [
    'bomb.docx',
    docxOf(wordParagraph('a'.repeat(20_000_000))),
    /^bomb\.docx: .*times larger than packed/,
    /trust/,
  ],
  ['scan.docx', docxOf('<w:p/>'), /^scan\.docx: .*picture/, /OCR/],
  [
    'locked.odt',
    odtOf('x', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
    /encrypted with a password/,
    /without one/,
  ],
  [
    'none.odt',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    /no content\.xml/,
    /anew/,
  ],
  [
    'drm.epub',
    epubOf(['<p>x</p>'], '', {
      'META-INF/encryption.xml': '<e><enc:CipherReference URI="OEBPS/text/c0 .xhtml"/></e>',
    }),
    /DRM/,
    /without protection/,
  ],
  [
    'none.epub',
    zipOf({ 'META-INF/container.xml': '<container/>' }),
    /does not say what its chapters are/,
    /anew/,
  ],
  [
    'missing.epub',
    epubOf(['<p>x</p>'], '', {
      'OEBPS/book.opf':
        '<package><item id="a" href="../../../etc/passwd"/><item id="b" href="b.html"/><itemref idref="a"/><itemref idref="b"/></package>',
    }),
    /has no OEBPS\/b\.html/,
    /anew/,
  ],
  [
    'sheet.xlsx',
    zipOf({ 'xl/workbook.xml': '<workbook/>' }),
    /no table with a header/,
    /names the columns/,
  ],
  ['slides.pptx', zipOf({ 'ppt/presentation.xml': '<p/>' }), /presentation/, /plain text/],
  ['locked.docx', ole('EncryptedPackage'), /encrypted with a password/, /without one/],
  ['old.doc', ole('WordDocument'), /old Word document/, /\.docx/],
  ['mail.msg', ole('__substg1.0_0037001F'), /Outlook message/, /\.eml/],
  [
    'locked.pdf',
    pdfOf([[{ text: 'The ministers met.', x: 50, y: 700 }]], { password: 'secret' }),
    /encrypted with a password/,
    /without one/,
  ],
  [
    'cyclic.pdf',
    pdfOf([[]], { objects: { 2: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 3 >>' } }),
    /damaged/,
    /anew|print/,
  ],
  ['scan.pdf', pdfOf([[], []]), /scan/, /OCR/],
  [
    'bomb.xlsx',
    xlsxOf([{ name: 'A', rows: xlsxRow(1, ['a'.repeat(20_000_000)]) }]),
    /times larger than packed/,
    /trust/,
  ],
  ['paper.txt', bytesOf('%PDF-1.7\n%\u00e2'), /PDF is truncated or damaged/, /print it/],
  ['photo.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /JPEG/, /OCR/],
  ['nul.txt', bytesOf('a\0b'), /binary/, /plain text/],
  ['nul.docx', new Uint8Array(1000), /binary/, /plain text/],
];

describe('hostile and broken files', () => {
  it.each(failing)('%s fails with its own message and cure', async (name, bytes, message, hint) => {
    const all = await parseAll(sourceOf(bytes, name));
    const failures = all.flatMap((parsed) => (parsed.kind === 'failed' ? [parsed.failure] : []));
    expect(failures.map((failure) => failure.message).join('\n')).toMatch(message);
    expect(failures.map((failure) => failure.hint).join('\n')).toMatch(hint);
    expect(all.filter((parsed) => parsed.kind === 'parsed')).toEqual([]);
  });
});

function texts(all: readonly Parsed[]): (readonly [string, string])[] {
  return all.map((parsed) => [
    parsed.entry,
    parsed.kind === 'parsed' ? parsed.article.text : parsed.kind,
  ]);
}

describe('archives', () => {
  it('give what lies in them, with its place, also in archives within', async () => {
    const all = await parseAll(
      sourceOf(
        zipOf({
          'news/a.txt': 'First.',
          'news/b.html': '<html><p>Second.',
          'more.zip': zipOf({ 'deep/c.docx': docxOf(wordParagraph('Third.')) }),
          'bad.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
          '__MACOSX/news/._a.txt': 'x',
          '.DS_Store': 'x',
          'page.html': '<html><p>Page.',
          'page_files/style.css': 'p {}',
        }),
        'all.zip',
      ),
    );
    expect(texts(all).toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['bad.png', 'failed'],
      ['more.zip/deep/c.docx', 'Third.'],
      ['news/a.txt', 'First.'],
      ['news/b.html', 'Second.'],
      ['page.html', 'Page.'],
    ]);
    const first = all.find(({ entry }) => entry === 'news/a.txt');
    expect(first?.kind === 'parsed' && first.article).toMatchObject({
      sourceName: 'all.zip/news/a.txt',
      metadata: { title: 'a' },
      original: bytesOf('First.'),
    });
  });

  it('nest three times', async () => {
    expect(texts(await parseAll(sourceOf(nested(2), 'n.zip')))).toEqual([
      ['level1.zip/level0.zip/a.txt', 'The ministers met.'],
    ]);
  });

  it('lead nowhere by their names', async () => {
    const names = [
      '../../etc/passwd.txt',
      '/root.txt',
      'C:\\win\\x.txt',
      '..\\..\\y.txt',
      './z.txt',
      'a\u0000b.txt',
    ];
    const all = await parseAll(
      sourceOf(
        zipOf(Object.fromEntries(names.map((name, at) => [name, `Text ${String(at)}.`]))),
        'x.zip',
      ),
    );
    expect(all.map(({ entry }) => entry).toSorted()).toEqual(
      ['etc/passwd.txt', 'root.txt', 'win/x.txt', 'y.txt', 'z.txt', 'a\uFFFDb.txt'].toSorted(),
    );
    expect(all.every(({ kind }) => kind === 'parsed')).toBe(true);
  });

  it('ask about an entry, and read it alone in the encoding that is answered', async () => {
    const bytes = zipOf({ 'a.txt': 'First.', 'b.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]) });
    expect((await parseAll(sourceOf(bytes, 'x.zip'))).map(({ kind }) => kind)).toEqual([
      'parsed',
      'undecided',
    ]);
    const answered = await parseAll(
      { ...sourceOf(bytes, 'x.zip'), charset: 'windows-1252' },
      { only: 'b.txt' },
    );
    expect(texts(answered)).toEqual([['b.txt', 'café']]);
  });

  it('stop when all together would be too large', async () => {
    const task = createTask();
    task.spendBytes(200 * 1024 * 1024 - 12);
    const all: Parsed[] = [];
    const bytes = zipOf({ '1.txt': 'First.', '2.txt': 'Next.', '3.txt': 'Third.', '4.txt': 'x' });
    for await (const parsed of parseSource(sourceOf(bytes, 'x.zip'), task)) all.push(parsed);
    expect(all.map(({ kind }) => kind)).toEqual(['parsed', 'parsed', 'failed']);
    const last = all.at(-1);
    expect(last?.kind === 'failed' && last.failure.message).toMatch(/x\.zip\/3\.txt: .*200 MB/);
  });
});
