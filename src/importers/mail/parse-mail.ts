import type { Attachment } from 'postal-mime';
import { GlossError } from '../../shared/result.ts';

/** A mail as far as it is used here. */
export interface Mail {
  readonly subject: string | null;
  readonly from: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string | null;
  readonly mediaType: string;
  /** Shown within the mail's text, as a picture or a logo is. */
  readonly isInline: boolean;
  readonly bytes: Uint8Array;
}

const deepest = 30;

/** Node 20 reads windows-1252 as ISO 8859-1, whose controls at these places no mail has. */
const misread = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function repaired(text: string | undefined): string | null {
  return (
    text?.replace(/[\u0080-\u009F]/g, (control) => misread.charAt(control.charCodeAt(0) - 0x80)) ??
    null
  );
}

function attachmentOf({
  filename,
  mimeType,
  disposition,
  related,
  content,
}: Attachment): MailAttachment {
  return {
    name: repaired(filename ?? undefined),
    mediaType: mimeType.toLowerCase(),
    isInline: related === true || (disposition === 'inline' && filename === null),
    bytes:
      typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  };
}

/**
 * Reads a mail with postal-mime; mails that are attached stay attachments. Throws `unknown-format`
 * for one nested too deeply or damaged.
 */
export async function parseMail(bytes: Uint8Array): Promise<Mail> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: deepest,
      attachmentEncoding: 'arraybuffer',
    });
    const { from } = mail;
    return {
      subject: repaired(mail.subject),
      from: repaired(from?.name === '' ? from.address : from?.name),
      text: repaired(mail.text),
      html: repaired(mail.html),
      attachments: mail.attachments.map(attachmentOf),
    };
  } catch (thrown) {
    throw new GlossError(
      'unknown-format',
      `The mail is damaged (${thrown instanceof Error ? thrown.message : String(thrown)}).`,
      'Open it in a mail program, save it anew or as text, and import that.',
    );
  }
}
