import { emptyMetadata } from '../shared/domain/article.ts';
import { canonicalise } from '../text/canonical.ts';
import { reduceHtml } from './html-reduce.ts';
import type { Importer, Part, ReadArticle, Reading, Source } from './importer.ts';
import { mailBytes } from './mail/mail-bytes.ts';
import { isMailHead, mailField, mailHead } from './mail/mail-head.ts';
import { parseMail, type Mail, type MailAttachment } from './mail/parse-mail.ts';
import { authorName } from './metadata.ts';
import { charsetNotes } from './notes.ts';
import { plainLine } from './plain-line.ts';
import { publishedFrom } from './published.ts';
import type { Task } from './task.ts';
import { titleOf } from './title.ts';

/** A text part this much shorter than the HTML part only says that there is one. */
const leastShare = 0.2;

function bodyOf({ text, html }: Mail): string {
  const plain = canonicalise(text ?? '').text;
  const page = html === null ? '' : canonicalise(reduceHtml(canonicalise(html).text).text).text;
  const body = plain.trim().length < page.length * leastShare ? page : plain;
  return body.replaceAll('\0', '\uFFFD');
}

/** What is attached to mails and holds no text: pictures, sound, signatures, calendars. */
const textless =
  /^(?:image|audio|video|font)\/|^(?:application\/(?:pgp-signature|(?:x-)?pkcs7-signature|ics|ms-tnef)|text\/(?:calendar|(?:x-)?vcard))$/;

function fileName(attachment: MailAttachment, number: number): string {
  const extension = attachment.mediaType === 'message/rfc822' ? '.eml' : '';
  const name = plainLine(attachment.name, 200)?.replace(/^.*[\\/]/, '') ?? '';
  return /^\.*$/.test(name) ? `attachment ${String(number)}${extension}` : name;
}

function* partsOf(
  source: Source,
  article: ReadArticle,
  files: readonly MailAttachment[],
  task: Task,
): Iterable<Part> {
  const isEmpty = article.text.trim() === '' && files.length > 0;
  if (!isEmpty)
    yield {
      kind: 'article',
      entry: '',
      article,
      mediaType: 'message/rfc822',
      original: source.bytes,
    };
  const taken = new Set<string>();
  for (const [index, file] of files.entries()) {
    const name = fileName(file, index + 1);
    const entry = taken.has(name) ? `${String(index + 1)} ${name}` : name;
    taken.add(entry);
    task.spendBytes(file.bytes.length);
    yield { kind: 'source', entry, open: () => file.bytes, charset: source.charset };
  }
}

async function read(source: Source, task: Task): Promise<Reading> {
  const readable = mailBytes(source);
  if (readable.kind === 'undecided') return readable;
  const mail = await parseMail(readable.bytes);
  const head = mailHead(source.bytes) ?? '';
  const left = mail.attachments.filter(
    ({ mediaType, isInline }) => isInline || textless.test(mediaType),
  );
  const text = bodyOf(mail);
  const names = left.flatMap(({ name, isInline }) => (isInline || name === null ? [] : [name]));
  const leftOut =
    names.length === 0 ? [] : [`Left out, without text: ${names.join(', ').slice(0, 500)}.`];
  const article = {
    text,
    metadata: {
      ...emptyMetadata,
      title: plainLine(mail.subject, 2000) ?? titleOf(text, source.name),
      author: authorName(mail.from),
      published: publishedFrom(mailField(head, 'date')),
    },
    notes: [...charsetNotes(readable.guessed), ...leftOut],
  };
  const files = mail.attachments.filter((attachment) => !left.includes(attachment));
  return { kind: 'parts', parts: partsOf(source, article, files, task) };
}

/** Mails: the text as one article, each attached file as another. */
export const emlImporter: Importer = {
  mediaType: 'message/rfc822',
  isContainer: true,
  recognises: ({ bytes }) => {
    const head = mailHead(bytes);
    return head !== null && isMailHead(head);
  },
  read,
};
