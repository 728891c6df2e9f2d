import { latin1Of } from '../latin1.ts';

/** How much of a file's start is looked for header fields in; received mail has many. */
const headLength = 64 * 1024;

/** Fields that mails have and texts with headings of their own have not. */
const telling =
  /^(?:mime-version|message-id|received|return-path|delivered-to|dkim-signature|x-mailer|snapshot-content-location):/im;
const from = /^from:[^\n]{0,1000}@/im;
const other = /^(?:to|subject|date|cc|reply-to|content-type):/im;

/**
 * The header of what may be a mail: its lines up to the first empty one, as characters of the
 * bytes' numbers, folded lines joined. Null if the bytes do not begin with header fields.
 */
export function mailHead(bytes: Uint8Array): string | null {
  const start = latin1Of(bytes.subarray(0, headLength)).replace(/^\xEF\xBB\xBF/, '');
  const head =
    /^(?:[!-9;-~]{1,100}:[^\n]{0,20000}\n(?:[ \t][^\n]{0,20000}\n){0,2000}){1,1000}/.exec(
      start,
    )?.[0];
  return head === undefined ? null : head.replace(/\r?\n[ \t]+/g, ' ');
}

/** Whether a header is that of a mail. */
export function isMailHead(head: string): boolean {
  return telling.test(head) || (from.test(head) && other.test(head));
}

/** A field of a header, as it stands there; null if it is missing. */
export function mailField(head: string, name: string): string | null {
  return new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, 'im').exec(head)?.[1]?.trim() ?? null;
}
