import { decode } from '../charset.ts';
import { decodeStrictly } from '../decode.ts';
import type { CharsetCandidate, Source } from '../importer.ts';
import { latin1Of } from '../latin1.ts';

/** A mail's bytes with letters that can be read. */
export type MailBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly guessed: string | null }
  | { readonly kind: 'undecided'; readonly candidates: readonly CharsetCandidate[] };

/**
 * Mails say their encodings. One that says none and is not UTF-8 is read as a text of an unknown
 * encoding is, and made UTF-8 before its parts are told apart.
 */
export function mailBytes(source: Source): MailBytes {
  const { bytes } = source;
  const saysNone = !/charset\s*=/i.test(latin1Of(bytes));
  if (!saysNone || decodeStrictly(bytes, 'utf-8') !== null)
    return { kind: 'bytes', bytes, guessed: null };
  const decoding = decode(source);
  return decoding.kind === 'undecided'
    ? decoding
    : {
        kind: 'bytes',
        bytes: new TextEncoder().encode(decoding.text),
        guessed: decoding.guessed,
      };
}
