import { strToU8, zipSync } from 'fflate';

/** An archive of files by name, deflated. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(files))
    parts[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(parts);
}

/** Where a signature of four bytes stands, the last of them. */
function lastOf(bytes: Uint8Array, signature: readonly number[]): number {
  for (let at = bytes.length - 4; at >= 0; at -= 1)
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  throw new Error('no such signature');
}

/** Changes a field of the last entry in the directory, by its offset there. */
export function patchDirectory(
  bytes: Uint8Array,
  offset: number,
  values: readonly number[],
): Uint8Array {
  const patched = Uint8Array.from(bytes);
  patched.set(values, lastOf(patched, [0x50, 0x4b, 1, 2]) + offset);
  return patched;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with a body of WordprocessingML. */
export function docxOf(
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${relation}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A paragraph of WordprocessingML. */
export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The notes of a Word document, numbered from 1. */
export function wordNotes(texts: readonly string[]): string {
  const notes = texts.map(
    (text, at) => `<w:footnote w:id="${String(at + 1)}">${wordParagraph(text)}</w:footnote>`,
  );
  return `<?xml version="1.0"?><w:footnotes xmlns:w="${word}">${notes.join('')}</w:footnotes>`;
}

/** An OpenDocument text with the inside of its `office:text`. */
export function odtOf(
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...more,
  });
}

/** A book of chapters as XHTML, with the inside of its metadata. */
export function epubOf(
  chapters: readonly string[],
  metadata: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const ids = chapters.map((_, at) => `c${String(at)}`);
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns:dc="dc"><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${ids
      .toReversed()
      .map((id) => `<item id="${id}" href="text/${id}%20.xhtml"/>`)
      .join(
        '',
      )}</manifest><spine><itemref idref="nav"/>${ids.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><ol><li>Contents</li></ol></body></html>',
    ...Object.fromEntries(
      chapters.map((chapter, at) => [
        `OEBPS/text/c${String(at)} .xhtml`,
        `<?xml version="1.0"?><html><head><title>x</title></head><body>${chapter}</body></html>`,
      ]),
    ),
    ...more,
  });
}
