import { emptyMetadata } from '../shared/domain/article.ts';
import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { latin1Of } from './latin1.ts';
import { authorName } from './metadata.ts';
import { plainLine } from './plain-line.ts';
import { readRtf } from './rtf/rtf-text.ts';
import { titleOf } from './title.ts';

function read({ bytes, name }: Source): Reading {
  const content = readRtf(latin1Of(bytes));
  const text = canonicalise(content.text).text.replaceAll('\0', '\uFFFD');
  return {
    kind: 'read',
    text,
    metadata: {
      ...emptyMetadata,
      title: plainLine(content.title, 2000) ?? titleOf(text, name),
      author: authorName(content.author),
      published: leadingDate(text)?.published ?? null,
    },
  };
}

/** Rich text, as Word, WordPad, TextEdit and news databases write it. */
export const rtfImporter: Importer = {
  mediaType: 'application/rtf',
  recognises: ({ bytes }) => latin1Of(bytes.subarray(0, 5)) === '{\\rtf',
  read,
};
