import { GlossError } from '../shared/result.ts';
import { readPage } from './html.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { latin1Of } from './latin1.ts';
import { isMailHead, mailField, mailHead } from './mail/mail-head.ts';
import { parseMail } from './mail/parse-mail.ts';
import { webAddress } from './metadata.ts';
import type { Task } from './task.ts';

function boundaryOf(head: string): string | null {
  return /boundary="?([^";\r\n]{1,200})/i.exec(mailField(head, 'content-type') ?? '')?.[1] ?? null;
}

/** The parts between the lines of a boundary, as bytes. */
function* partsOf(bytes: Uint8Array, boundary: string): Iterable<Uint8Array> {
  const text = latin1Of(bytes);
  const line = `\n--${boundary}`;
  let at = text.indexOf(line);
  while (at >= 0) {
    const start = text.indexOf('\n', at + 1) + 1;
    const next = text.indexOf(line, at + 1);
    if (start === 0 || next < 0) {
      // The last part of a truncated file is better than none.
      if (start > 0 && !text.startsWith(`${line}--`, at)) yield bytes.subarray(start);
      return;
    }
    yield bytes.subarray(start, next);
    at = next;
  }
}

/** The page itself is the first part that is one; the others are what stands in its frames. */
function pagePart(bytes: Uint8Array, head: string, depth = 0): Uint8Array | null {
  const boundary = boundaryOf(head);
  if (boundary === null || depth > 3) return null;
  for (const part of partsOf(bytes, boundary)) {
    const partHead = mailHead(part);
    const type = partHead === null ? '' : (mailField(partHead, 'content-type') ?? '');
    if (/^(?:text\/html|application\/xhtml)/i.test(type)) return part;
    const inner = /^multipart\//i.test(type) ? pagePart(part, partHead ?? '', depth + 1) : null;
    if (inner !== null) return inner;
  }
  return null;
}

async function read({ bytes, name }: Source, { wholePage }: Task): Promise<Reading> {
  const head = mailHead(bytes) ?? '';
  const part = pagePart(bytes, head);
  const html = part === null ? null : (await parseMail(part)).html;
  if (part === null || html === null) {
    throw new GlossError(
      'unknown-format',
      'There is no page in this web archive: it is truncated or damaged.',
      'Open it in a browser, save the page anew, and import that.',
    );
  }
  const { subject } = await parseMail(bytes.subarray(0, head.length + 1000));
  const article = await readPage(html, subject ?? name, wholePage);
  const location =
    mailField(head, 'snapshot-content-location') ??
    mailField(mailHead(part) ?? '', 'content-location');
  const url = article.metadata.url ?? webAddress(location);
  return { kind: 'read', ...article, metadata: { ...article.metadata, url } };
}

/** Pages saved as a single file. */
export const mhtmlImporter: Importer = {
  mediaType: 'multipart/related',
  recognises: ({ bytes, name }) => {
    const head = mailHead(bytes);
    if (head === null || !isMailHead(head)) return false;
    const type = mailField(head, 'content-type') ?? '';
    const isSaved =
      /^snapshot-content-location:|^content-location:|^from: <?saved by/im.test(head) ||
      /\.mht(?:ml)?$/i.test(name);
    return isSaved && /^multipart\/related/i.test(type);
  },
  read,
};
