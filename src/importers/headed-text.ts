import { canonicalise } from '../text/canonical.ts';
import { decode } from './charset.ts';
import { headText } from './head.ts';
import { headedArticle } from './headed/headed-article.ts';
import { isHeader, readHeader } from './headed/read-fields.ts';
import { splitDocuments, withoutSeparator } from './headed/split-documents.ts';
import type { Importer, Part, Reading, Source } from './importer.ts';
import { charsetNotes } from './notes.ts';

const headLength = 20_000;

function hasHeader(text: string): boolean {
  const header = readHeader(text.slice(0, headLength).replace(/^\s{1,1000}/, ''));
  return header !== null && isHeader(header);
}

function recognises({ bytes }: Source): boolean {
  const head = canonicalise(headText(bytes, headLength)).text;
  if (hasHeader(head)) return true;
  // Exports begin with a list of what is in them.
  return splitDocuments(head).some(
    ([start, end]) => start > 0 && hasHeader(head.slice(start, end)),
  );
}

function* partsOf(
  text: string,
  spans: readonly (readonly [number, number])[],
  source: Source,
  notes: readonly string[],
): Iterable<Part> {
  for (const [index, [start, end]] of spans.entries()) {
    const document = withoutSeparator(text.slice(start, end)).replace(/^\s{1,1000}/, '');
    const header = readHeader(document);
    if (header === null) continue;
    const article = { ...headedArticle(document, header, source.name), notes };
    const isOnly = spans.length === 1;
    yield {
      kind: 'article',
      entry: isOnly ? '' : `document ${String(index + 1)}`,
      article,
      mediaType: 'text/plain',
      original: isOnly ? source.bytes : new TextEncoder().encode(text.slice(start, end)),
    };
  }
}

function read(source: Source): Reading {
  const decoding = decode(source);
  if (decoding.kind === 'undecided') return decoding;
  const { text } = canonicalise(decoding.text);
  const notes = charsetNotes(decoding.guessed);
  return { kind: 'parts', parts: partsOf(text, splitDocuments(text), source, notes) };
}

/** Texts with a header (`TITLE:`, `DATE:`), and exports of news databases with many of them. */
export const headedTextImporter: Importer = { mediaType: 'text/plain', recognises, read };
