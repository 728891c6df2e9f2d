import { GlossError } from '../../shared/result.ts';
import { canonicalise } from '../../text/canonical.ts';
import { markedCharset } from '../charset.ts';
import { decodeLeniently, decodeStrictly } from '../decode.ts';
import { declaredCharset } from '../html-charset.ts';
import { readTokens, type Attributes } from '../html-tokens.ts';
import { maxXmlDepth } from '../limits.ts';

/** What `readXml` tells of; names are in lower case, with their prefix. */
export interface XmlListener {
  readonly onOpen?: (name: string, attributes: Attributes) => void;
  readonly onClose?: (name: string) => void;
  readonly onText?: (text: string) => void;
}

/** The text of an XML file: as marked, as declared, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const marked = markedCharset(bytes);
  const declared = marked === null ? declaredCharset(bytes) : null;
  const text =
    (declared === null ? null : decodeStrictly(bytes, declared)) ??
    decodeLeniently(bytes, marked ?? 'utf-8');
  return canonicalise(text).text;
}

/**
 * Throws `unknown-format` for XML that declares entities, which may expand without bounds, or is
 * nested more deeply than any document. No entity is ever expanded but XML's own five.
 */
export function checkXml(xml: string, what: string): void {
  if (/<!ENTITY/i.test(xml)) {
    throw new GlossError(
      'unknown-format',
      `${what} declares entities of its own, which no honest document does.`,
      'Open it in the program that it comes from, save it anew, and import that.',
    );
  }
  let depth = 0;
  readTokens(
    xml,
    {
      onOpen: (_, __, selfClosing) => {
        if (!selfClosing) depth += 1;
        if (depth <= maxXmlDepth) return;
        throw new GlossError(
          'unknown-format',
          `${what} is nested more than ${String(maxXmlDepth)} elements deep, as no honest document is.`,
          'Open it in the program that it comes from, save it as plain text, and import that.',
        );
      },
      onClose: () => {
        depth -= 1;
      },
      onText: () => undefined,
    },
    true,
  );
}

/** Reads XML that `checkXml` has passed. An element that closes itself is told as closed too. */
export function readXml(xml: string, { onOpen, onClose, onText }: XmlListener): void {
  readTokens(
    xml,
    {
      onOpen: (name, attributes, selfClosing) => {
        onOpen?.(name, attributes);
        if (selfClosing) onClose?.(name);
      },
      onClose: (name) => onClose?.(name),
      onText: (text) => onText?.(text),
    },
    true,
  );
}
