import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../shared/domain/article.ts';
import { parsedArticleSchema } from '../shared/domain/article.ts';
import { docxOf, epubOf, odtOf, wordNotes, wordParagraph } from './testing/archives.ts';
import { parseSourceOnce } from './testing/parse-one.ts';
import { bytesOf, sourceOf } from './testing/sources.ts';

async function articleOf(bytes: Uint8Array | string, name: string): Promise<ParsedArticle> {
  const outcome = await parseSourceOnce(sourceOf(bytes, name));
  if (outcome.kind !== 'parsed') throw new Error(JSON.stringify(outcome));
  expect(parsedArticleSchema.safeParse(outcome.article).error).toBeUndefined();
  return outcome.article;
}

const cell = (text: string): string => `<w:tc>${text}</w:tc>`;

describe('Word documents', () => {
  it('give paragraphs, lists, tables and notes, under any name', async () => {
    const body = [
      wordParagraph('Ministers meet'),
      '<w:p><w:r><w:t>They said so</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>, it was said.</w:t></w:r></w:p>',
      `<w:tbl><w:tr>${cell(wordParagraph('Donor'))}${cell(wordParagraph('Sum'))}</w:tr><w:tr>${cell(`${wordParagraph('A')}${wordParagraph('B')}`)}${cell(wordParagraph('€5'))}</w:tr></w:tbl>`,
      '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>One</w:t><w:br/><w:t>two &amp; three</w:t><w:tab/><w:t>four</w:t></w:r></w:p>',
    ].join('');
    const article = await articleOf(
      docxOf(body, { 'word/footnotes.xml': wordNotes(['At the summit.']) }),
      'minutes.bin',
    );
    expect(article.text).toBe(
      'Ministers meet\nThey said so[1], it was said.\nDonor\tSum\nA B\t€5\nOne\ntwo & three four\n[1] At the summit.',
    );
    expect(article.mediaType).toContain('wordprocessingml');
    expect(article.metadata.title).toBe('Ministers meet');
  });

  it('say their title, author and language', async () => {
    const core =
      '<cp:coreProperties xmlns:dc="d" xmlns:cp="c"><dc:title>The &lt;title&gt;</dc:title><dc:creator>A. Writer</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>';
    const article = await articleOf(
      docxOf(wordParagraph('Text.'), { 'docProps/core.xml': core }),
      'a.docx',
    );
    expect(article.metadata).toMatchObject({
      title: 'The <title>',
      author: 'A. Writer',
      language: 'en-GB',
    });
  });
});

describe('titles of documents', () => {
  const styles =
    '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>';
  const relations =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
  const styled = (style: string, text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const core =
    '<cp:coreProperties xmlns:dc="d" xmlns:cp="c"><dc:title>Template 7</dc:title></cp:coreProperties>';

  it.each([
    ['Titel', 'Six states agree, at last.'],
    ['berschrift1', 'Six states agree, at last.'],
  ])('are the first paragraph of that style, in any language: %s', async (style, title) => {
    const body = wordParagraph('Draft') + styled(style, title) + wordParagraph('Text.');
    const more = {
      'word/styles.xml': styles,
      'word/_rels/document.xml.rels': relations,
      'docProps/core.xml': core,
    };
    expect((await articleOf(docxOf(body, more), 'a.docx')).metadata.title).toBe(title);
    const late = wordParagraph('Some text, some more text. '.repeat(40)) + styled(style, 'Annex');
    expect((await articleOf(docxOf(late, more), 'a.docx')).metadata.title).toBe('Template 7');
  });

  it.each([
    [
      '<text:p>Draft</text:p><text:h text:outline-level="1">Six <text:span>states</text:span> agree.</text:h><text:p>Text.</text:p>',
    ],
    ['<text:p text:style-name="Title">Six states agree.</text:p><text:p>Text.</text:p>'],
  ])('are those of OpenDocument: %s', async (body) => {
    const { metadata } = await articleOf(odtOf(body), 'a.odt');
    expect(metadata.title).toBe('Six states agree.');
  });
});

describe('OpenDocument texts', () => {
  it('give paragraphs, lists, tables and notes', async () => {
    const body =
      '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Ministers meet</text:h>' +
      '<text:p>They<text:s text:c="2"/>said <text:span>so</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>At the summit.</text:p></text:note-body></text:note>.</text:p>' +
      '<text:list><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell><text:p>Donor</text:p></table:table-cell><table:table-cell><text:p>A</text:p><text:p>B</text:p></table:table-cell></table:table-row></table:table>' +
      '<text:p>Line<text:line-break/>break<office:annotation><text:p>comment</text:p></office:annotation> end</text:p>';
    const article = await articleOf(
      odtOf(body, {
        'meta.xml': '<m><dc:title>Said</dc:title><dc:creator>A. Writer</dc:creator></m>',
      }),
      'a.odt',
    );
    expect(article.text).toBe(
      'Ministers meet\nThey  said so[1].\nOne\nTwo\nDonor\tA B\nLine\nbreak end\n[1] At the summit.',
    );
    expect(article.metadata).toMatchObject({ title: 'Ministers meet', author: 'A. Writer' });
  });
});

describe('books', () => {
  it('give their chapters in the order of reading', async () => {
    const article = await articleOf(
      epubOf(
        ['<h1>One</h1><p>First &amp; foremost.</p>', '<p>Second.</p>', '<p>Third.</p>'],
        '<dc:title>The book</dc:title><dc:creator>A. Writer</dc:creator><dc:creator>B. Writer</dc:creator><dc:date>2025-04-11</dc:date><dc:publisher>House</dc:publisher><dc:language>en</dc:language>',
      ),
      'book.epub',
    );
    expect(article.text).toBe('One\nFirst & foremost.\n\nSecond.\n\nThird.');
    expect(article.metadata).toEqual({
      title: 'The book',
      author: 'A. Writer, B. Writer',
      published: '2025-04-11',
      outlet: 'House',
      language: 'en',
      url: null,
    });
  });
});

describe('rich text', () => {
  const rtf = (body: string): string => `{\\rtf1\\ansi\\ansicpg1252\\deff0${body}}`;

  it.each([
    ['plain\\par words', 'plain\nwords'],
    ['a\\line b\\tab c', 'a\nb\tc'],
    ["caf\\'e9 \\'80", 'café €'],
    ['\\u8217?s \\u-10179?\\u-8704?', '’s 😀'],
    ["{\\uc0\\u8220}x{\\uc2\\u8221\\'93\\'94}y", '“x”y'],
    ['\\uc1\\u233e', 'é'],
    ['a\\~b\\_c\\-d\\\\ \\{x\\}', 'a\u00A0b\u2011cd\\ {x}'],
    [
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Times;}}{\\f1 \\'cc\\'e8\\'f0} x",
      'Мир x',
    ],
    ["{\\fonttbl{\\f2\\fcharset128 Mincho;}}\\f2 \\'96\\'68\\'89\\'71", '防衛'],
    ['{\\pict\\pngblip 89504e47}{\\*\\unknown gone}{\\header gone}x', 'x'],
    ['{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt link}}', 'link'],
    ['{\\trowd a\\cell b\\cell\\row c\\cell d\\cell\\row}', 'a\tb\nc\td'],
    ['so{\\footnote At the summit.} said\\par end', 'so[1] said\nend\n[1] At the summit.'],
    ['{\\v hidden}shown{\\deleted gone}', 'shown'],
    ['\\ldblquote x\\rdblquote  \\emdash  y\\rquote s', '“x” — y’s'],
    ['\\bin5 {{{{{x', 'x'],
    ['a\r\nb', 'ab'],
  ])('reads %s', async (body, text) => {
    expect((await articleOf(rtf(body), 'a.rtf')).text).toBe(text);
  });

  it('says its title and author', async () => {
    const article = await articleOf(
      rtf('{\\info{\\title The title}{\\author A. Writer}{\\company gone}}Text.'),
      'a.rtf',
    );
    expect(article.metadata).toMatchObject({ title: 'The title', author: 'A. Writer' });
    expect(article.text).toBe('Text.');
  });

  it.each([
    ['groups that never end', '{\\rtf1 x{{{{y'],
    ['groups that end too often', '{\\rtf1 x}}}}}y'],
    ['a bare backslash', '{\\rtf1 xy\\'],
    ['a picture longer than the file', '{\\rtf1 xy\\bin99999999 z'],
    ['numbers beyond any', '{\\rtf1 xy\\uc99999999 \\li99999999999999 }'],
  ])('survives %s', async (_, content) => {
    expect((await articleOf(content, 'a.rtf')).text).toMatch(/^x/);
  });

  it('refuses groups nested without end', async () => {
    const outcome = await parseSourceOnce(sourceOf(`{\\rtf1${'{'.repeat(100_000)}x`, 'deep.rtf'));
    expect(outcome.kind === 'failed' && outcome.failure.message).toMatch(/deep\.rtf: .*nested/);
  });

  it('takes bytes beyond ASCII by the document’s code page', async () => {
    const bytes = new Uint8Array([
      ...bytesOf('{\\rtf1\\ansi\\ansicpg1251 '),
      0xcc,
      0xe8,
      0xf0,
      0x7d,
    ]);
    expect((await articleOf(bytes, 'a.rtf')).text).toBe('Мир');
  });
});
