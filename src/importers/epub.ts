import { emptyMetadata } from '../shared/domain/article.ts';
import { GlossError } from '../shared/result.ts';
import { canonicalise } from '../text/canonical.ts';
import { reduceHtml } from './html-reduce.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { authorName, languageTag, webAddress } from './metadata.ts';
import { chapterNames, packageName } from './office/epub-package.ts';
import { xmlPart } from './office/part.ts';
import { plainLine } from './plain-line.ts';
import { publishedFrom } from './published.ts';
import type { Task } from './task.ts';
import { titleOf } from './title.ts';
import { decodeXml } from './xml/read-xml.ts';
import { textsOf } from './xml/texts-of.ts';
import { filesOf, zipKind, type ZipFiles } from './zip/zip-kind.ts';

function damaged(what: string): GlossError {
  return new GlossError(
    'unknown-format',
    `This book ${what}: it is damaged.`,
    'Get it anew, or save it as plain text in a reader of books and import that.',
  );
}

function chapterText(files: ZipFiles, name: string, task: Task): string {
  const entry = files.get(name);
  if (entry === undefined) throw damaged(`has no ${name}, which is one of its chapters`);
  task.spendBytes(entry.size);
  return canonicalise(reduceHtml(decodeXml(entry.open())).text.replaceAll('\0', '\uFFFD')).text;
}

function read({ bytes, name }: Source, task: Task): Reading {
  const files = filesOf(bytes);
  const container = xmlPart(files, 'META-INF/container.xml', task);
  const packagePath = container === null ? null : packageName(container);
  const xml = packagePath === null ? null : xmlPart(files, packagePath, task);
  if (packagePath === null || xml === null) throw damaged('does not say what its chapters are');
  const chapters = chapterNames(xml, packagePath);
  const encryption = xmlPart(files, 'META-INF/encryption.xml', task) ?? '';
  if (chapters.some((chapter) => encryption.includes(`"${chapter}"`))) {
    throw new GlossError(
      'unknown-format',
      'This book is protected against copying (DRM).',
      'Import a copy without protection, or paste the passages that you need.',
    );
  }
  const text = chapters
    .map((chapter) => chapterText(files, chapter, task))
    .filter((chapter) => chapter.trim() !== '')
    .join('\n\n');
  const said = textsOf(
    xml,
    'dc:title dc:creator dc:publisher dc:date dc:language dc:source'.split(' '),
  );
  const first = (key: string): string | undefined => said.get(key)?.[0];
  return {
    kind: 'read',
    text,
    metadata: {
      ...emptyMetadata,
      title: plainLine(first('dc:title'), 2000) ?? titleOf(text, name),
      outlet: plainLine(first('dc:publisher'), 500),
      author: authorName(said.get('dc:creator')?.join(', ')),
      url: webAddress(first('dc:source')),
      published: publishedFrom(first('dc:date')),
      language: languageTag(first('dc:language')),
    },
  };
}

/** Books: all chapters in the order of reading, as one article. */
export const epubImporter: Importer = {
  mediaType: 'application/epub+zip',
  recognises: ({ bytes }) => zipKind(bytes) === 'epub',
  read,
};
