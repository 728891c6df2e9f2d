import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An element's attributes by lower-case name; the first of a name counts, as in browsers. */
export type Attributes = ReadonlyMap<string, string>;

/** What `readTokens` tells of, in the order of the page. */
export interface TokenListener {
  readonly onOpen: (name: string, attributes: Attributes, selfClosing: boolean) => void;
  readonly onClose: (name: string) => void;
  /** A piece of text with its entities decoded; one text may come in several pieces. */
  readonly onText: (text: string) => void;
}

/** Longest name, and longest attribute value, that is kept; the rest is cut off. */
const longestName = 100;
const longestValue = 10_000;

function ignore(): void {
  // Comments and declarations are no text.
}

/**
 * Reads the tags and texts of a page in one pass. It stands on the tokenizer of htmlparser2 and not
 * on its parser, whose stack of open elements takes quadratic time on deeply nested pages: nothing
 * here grows with depth. With `xml`, CDATA is text, and no entities are known but XML's own five.
 */
export function readTokens(page: string, listener: TokenListener, xml = false): void {
  let name = '';
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';
  const open = (selfClosing: boolean): void => {
    listener.onOpen(name, attributes, selfClosing);
    attributes = new Map();
  };
  const extend = (piece: string): void => {
    if (value.length < longestValue) value += piece.slice(0, longestValue - value.length);
  };
  const lower = (start: number, end: number): string =>
    page.slice(start, Math.min(end, start + longestName)).toLowerCase();
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      name = lower(start, end);
    },
    onattribname: (start, end) => {
      attribute = lower(start, end);
      value = '';
    },
    onattribdata: (start, end) => extend(page.slice(start, Math.min(end, start + longestValue))),
    onattribentity: (codePoint) => extend(String.fromCodePoint(codePoint)),
    onattribend: () => {
      if (!attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: () => open(false),
    onselfclosingtag: () => open(true),
    onclosetag: (start, end) => listener.onClose(lower(start, end)),
    ontext: (start, end) => listener.onText(page.slice(start, end)),
    ontextentity: (codePoint) => listener.onText(String.fromCodePoint(codePoint)),
    // Outside drawings and formulas, browsers take it for a comment.
    oncdata: (start, end, offset) => {
      if (xml) listener.onText(page.slice(start, end - offset));
    },
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: xml }, callbacks);
  tokenizer.write(page);
  tokenizer.end();
}
