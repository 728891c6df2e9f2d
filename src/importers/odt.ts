import { emptyMetadata, type Metadata } from '../shared/domain/article.ts';
import { GlossError } from '../shared/result.ts';
import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { authorName, languageTag } from './metadata.ts';
import { odtHeading } from './office/odt-heading.ts';
import { odtText } from './office/odt-text.ts';
import { xmlPart } from './office/part.ts';
import { plainLine } from './plain-line.ts';
import type { Task } from './task.ts';
import { titleAtStart, titleOf } from './title.ts';
import { textsOf } from './xml/texts-of.ts';
import { filesOf, zipKind, type ZipFiles } from './zip/zip-kind.ts';

function properties(files: ZipFiles, task: Task): Partial<Metadata> {
  const xml = xmlPart(files, 'meta.xml', task);
  if (xml === null) return {};
  const said = textsOf(xml, ['dc:title', 'meta:initial-creator', 'dc:creator', 'dc:language']);
  return {
    title: plainLine(said.get('dc:title')?.[0], 2000),
    author: authorName((said.get('meta:initial-creator') ?? said.get('dc:creator'))?.[0]),
    language: languageTag(said.get('dc:language')?.[0]),
  };
}

function read({ bytes, name }: Source, task: Task): Reading {
  const files = filesOf(bytes);
  const manifest = xmlPart(files, 'META-INF/manifest.xml', task);
  if (manifest?.includes('encryption-data') === true) {
    throw new GlossError(
      'unknown-format',
      'This document is encrypted with a password.',
      'Open it with its password, save it without one, and import that.',
    );
  }
  const xml = xmlPart(files, 'content.xml', task);
  if (xml === null) {
    throw new GlossError(
      'unknown-format',
      'This document has no content.xml: it is damaged.',
      'Open it in the program that it comes from, save it anew, and import that.',
    );
  }
  const { text } = canonicalise(odtText(xml));
  const said = properties(files, task);
  return {
    kind: 'read',
    text,
    metadata: {
      ...emptyMetadata,
      ...said,
      title: titleAtStart(text, odtHeading(xml)) ?? said.title ?? titleOf(text, name),
      published: leadingDate(text)?.published ?? null,
    },
  };
}

/** OpenDocument texts, as LibreOffice writes them. */
export const odtImporter: Importer = {
  mediaType: 'application/vnd.oasis.opendocument.text',
  recognises: ({ bytes }) => zipKind(bytes) === 'odt',
  read,
};
