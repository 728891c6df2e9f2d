import type { Importer, Part, Source } from './importer.ts';
import { latin1Of } from './latin1.ts';
import { isMailHead, mailHead } from './mail/mail-head.ts';

/** The line before each message: who sent it, and when, with the year at the end of it. */
const separator = /^From [^\n]{0,500}\d{4}[^\n]{0,40}\r?\n/;
const nextSeparator = /\n\r?\nFrom [^\n]{0,500}\d{4}[^\n]{0,40}\r?\n/g;

/** Lines that begin with "From " are quoted in a mailbox, however often it went through one. */
function unquoted(message: Uint8Array): Uint8Array {
  const text = latin1Of(message);
  if (!text.includes('\n>')) return message;
  return Buffer.from(text.replace(/^>(>{0,20}From )/gm, '$1'), 'latin1');
}

function* messagesOf({ bytes, charset }: Source): Iterable<Part> {
  const text = latin1Of(bytes);
  let start = separator.exec(text)?.[0].length ?? 0;
  let number = 0;
  while (start < text.length) {
    nextSeparator.lastIndex = start;
    const next = nextSeparator.exec(text);
    const message = bytes.subarray(start, next?.index ?? text.length);
    number += 1;
    if (message.length > 0)
      yield {
        kind: 'source',
        entry: `message ${String(number)}.eml`,
        open: () => unquoted(message),
        charset,
      };
    start = next === null ? text.length : next.index + next[0].length;
  }
}

/** Mailboxes: each message is read as a mail of its own. */
export const mboxImporter: Importer = {
  mediaType: 'application/mbox',
  isContainer: true,
  recognises: ({ bytes }) => {
    const start = separator.exec(latin1Of(bytes.subarray(0, 1000)))?.[0].length;
    const head = start === undefined ? null : mailHead(bytes.subarray(start));
    return head !== null && isMailHead(head);
  },
  read: (source) => ({ kind: 'parts', parts: messagesOf(source) }),
};
