import { GlossError } from '../shared/result.ts';
import { isBinary } from './binary.ts';
import { csvImporter } from './csv.ts';
import { docxImporter } from './docx.ts';
import { emlImporter } from './eml.ts';
import { epubImporter } from './epub.ts';
import { headedTextImporter } from './headed-text.ts';
import { htmlImporter } from './html.ts';
import type { Importer, Source } from './importer.ts';
import { maxTextBytes } from './limits.ts';
import { jsonImporter } from './json.ts';
import { jsonlImporter } from './jsonl.ts';
import { markdownImporter } from './markdown.ts';
import { mboxImporter } from './mbox.ts';
import { mhtmlImporter } from './mhtml.ts';
import { odtImporter } from './odt.ts';
import { pdfImporter } from './pdf.ts';
import { refusalOf } from './refusals.ts';
import { rtfImporter } from './rtf.ts';
import { txtImporter } from './txt.ts';
import { xlsxImporter } from './xlsx.ts';
import { zipImporter } from './zip.ts';

/** Formats told by their first bytes, whatever follows. A format is added to one of these lists. */
const bySignature: readonly Importer[] = [
  docxImporter,
  odtImporter,
  epubImporter,
  xlsxImporter,
  zipImporter,
  rtfImporter,
  pdfImporter,
];

/** Mails, which may hold bytes that no text does. */
const mails: readonly Importer[] = [mboxImporter, mhtmlImporter, emlImporter];

/** Tables and other texts of many articles, which may be larger than one text. */
const collections: readonly Importer[] = [jsonlImporter, jsonImporter, csvImporter];

/** Formats of one text; the last takes what no other does. */
const texts: readonly Importer[] = [markdownImporter, headedTextImporter, txtImporter];

/**
 * The importer for a source, told by its content. Throws `unknown-format` if there is none, and
 * `too-large` above 64 MB for what is one text.
 */
export function detect(source: Source): Importer {
  const signed = bySignature.find((importer) => importer.recognises(source));
  if (signed !== undefined) return signed;
  const refusal = refusalOf(source);
  if (refusal !== null) throw refusal;
  const isText = !isBinary(source.bytes);
  const several = [...mails, ...(isText ? collections : [])].find((importer) =>
    importer.recognises(source),
  );
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
  if (!isText) {
    throw new GlossError(
      'unknown-format',
      'This is a binary file, which Gloss does not read.',
      'Save it as plain text (.txt) or HTML and import that, or paste its text.',
    );
  }
  return texts.find((importer) => importer.recognises(source)) ?? txtImporter;
}
