import { emptyMetadata } from '../shared/domain/article.ts';
import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import { decode } from './charset.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { charsetNotes } from './notes.ts';
import { titleOf } from './title.ts';

function read(source: Source): Reading {
  const decoding = decode(source);
  if (decoding.kind === 'undecided') return decoding;
  const { text } = canonicalise(decoding.text);
  const metadata = {
    ...emptyMetadata,
    title: titleOf(text, source.name),
    published: leadingDate(text)?.published ?? null,
  };
  return { kind: 'read', text, metadata, notes: charsetNotes(decoding.guessed) };
}

/** Plain text of any name. It takes whatever `detect.ts` has not refused as binary. */
export const txtImporter: Importer = { mediaType: 'text/plain', recognises: () => true, read };
