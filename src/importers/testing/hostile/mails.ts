import { comesIn, fails, story, type HostileCase } from './case.ts';

const head = (subject: string, type = 'text/plain; charset=utf-8'): string =>
  `From: ann@example.org\r\nTo: bob@example.org\r\nSubject: ${subject}\r\nDate: Fri, 11 Apr 2025 14:07:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n`;

/** A mail in a mail in a mail. */
function nested(times: number): string {
  let inner = `${head('The innermost')}\r\n${story('a mail in mails')}`;
  for (let n = 0; n < times; n += 1)
    inner = `${head(`Level ${String(n)}`, `multipart/mixed; boundary="b${String(n)}"`)}\r\n--b${String(n)}\r\nContent-Type: text/plain\r\n\r\n${story(`level ${String(n)}`)}\r\n--b${String(n)}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="inner.eml"\r\n\r\n${inner}\r\n--b${String(n)}--\r\n`;
  return inner;
}

const parts = Array.from(
  { length: 5000 },
  (_, n) => `--p\r\nContent-Type: multipart/mixed; boundary="q${String(n)}"\r\n\r\n`,
);

/** Mails and mailboxes that are cut, deep, or never end. */
export const mails: readonly HostileCase[] = [
  {
    name: 'thirty deep.eml',
    make: nested(30),
    expected: { imported: 3, failed: [/It lies in 3 files around it/] },
  },
  comesIn(
    'no end.eml',
    `${head('No end', 'multipart/mixed; boundary="x"')}\r\n--x\r\nContent-Type: text/plain\r\n\r\n${story('a mail without an end')}`,
  ),
  comesIn(
    'long header.eml',
    `X-Long: ${'y'.repeat(3_000_000)}\r\n${head('A long header')}\r\n${story('a long header')}`,
  ),
  comesIn(
    'no base.eml',
    `${head('No base 64')}Content-Transfer-Encoding: base64\r\n\r\n!!!! ${story('no base')} ====`,
  ),
  {
    name: 'parts.eml',
    make: `${head('Parts', 'multipart/mixed; boundary="p"')}\r\n${parts.join('')}`,
    expected: { imported: 0, failed: [/no text in it/] },
  },
  comesIn(
    'no end.mbox',
    `From ann@example.org Fri Apr 11 14:07:00 2025\r\n${head('One')}\r\n${story('the first mail')}\r\n\r\nFrom bob@example.org Fri Apr 11 15:07:00 2025\r\n${head('Two')}\r\n${story('a mailbox without an end').trim()}`,
    2,
  ),
  comesIn('separators.mbox', 'From ann@example.org Fri Apr 11 14:07:00 2025\n\n'.repeat(200)),
  fails(
    'attachment name.eml',
    `${head('Outside', 'multipart/mixed; boundary="x"')}\r\n--x\r\nContent-Type: application/zip; name="../../../../etc/cron.d/x.zip"\r\nContent-Disposition: attachment; filename="../../../../etc/cron.d/x.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\nUEsDBAo=\r\n--x--\r\n`,
    /truncated/,
  ),
];
