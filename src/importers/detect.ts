import { GlossError } from '../shared/result.ts';
import { hasControls, looksWide, markedCharset } from './charset.ts';
import { docxImporter } from './docx.ts';
import { emlImporter } from './eml.ts';
import { epubImporter } from './epub.ts';
import { htmlImporter } from './html.ts';
import type { Importer, Source } from './importer.ts';
import { maxTextBytes } from './limits.ts';
import { mboxImporter } from './mbox.ts';
import { mhtmlImporter } from './mhtml.ts';
import { odtImporter } from './odt.ts';
import { refusalOf } from './refusals.ts';
import { rtfImporter } from './rtf.ts';
import { txtImporter } from './txt.ts';
import { zipImporter } from './zip.ts';

/** Formats told by their first bytes, whatever follows. A format is added to one of these lists. */
const bySignature: readonly Importer[] = [
  docxImporter,
  odtImporter,
  epubImporter,
  zipImporter,
  rtfImporter,
];

/** Formats that hold many articles, and may therefore be larger than one text. */
const collections: readonly Importer[] = [mboxImporter, mhtmlImporter, emlImporter];

/** Formats of one text; the last takes what no other does. */
const texts: readonly Importer[] = [htmlImporter, txtImporter];

/** Whether bytes hold what no text does: a NUL, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const marked = markedCharset(bytes);
  if ((marked !== null && marked !== 'utf-8') || looksWide(bytes)) return false;
  return bytes.includes(0) || hasControls(bytes);
}

/**
 * The importer for a source, told by its content. Throws `unknown-format` if there is none, and
 * `too-large` above 64 MB for what is one text.
 */
export function detect(source: Source): Importer {
  const signed = bySignature.find((importer) => importer.recognises(source));
  if (signed !== undefined) return signed;
  const refusal = refusalOf(source);
  if (refusal !== null) throw refusal;
  const several = collections.find((importer) => importer.recognises(source));
  if (several !== undefined) return several;
  if (source.bytes.length > maxTextBytes) {
    throw new GlossError(
      'too-large',
      `${source.name} is larger than 64 MB, the most that Gloss reads as one article.`,
      'Split it into smaller files.',
    );
  }
  // A page may hold a NUL and still be read; browsers do.
  if (htmlImporter.recognises(source)) return htmlImporter;
  if (isBinary(source.bytes)) {
    throw new GlossError(
      'unknown-format',
      'This is a binary file, which Gloss does not read.',
      'Save it as plain text (.txt) or HTML and import that, or paste its text.',
    );
  }
  return texts.find((importer) => importer.recognises(source)) ?? txtImporter;
}
