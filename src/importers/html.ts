import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import { decode } from './charset.ts';
import { headText } from './head.ts';
import { declaredCharset } from './html-charset.ts';
import { reduceHtml } from './html-reduce.ts';
import type { Importer, Reading, Source } from './importer.ts';
import { metadataOf } from './metadata.ts';
import { charsetNotes } from './notes.ts';
import { titleOf } from './title.ts';

const htmlStart =
  /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|article)[\s/>]/i;
const htmlName = /\.(?:html?|xhtml|shtml)$/i;

/** By how it begins; a file that is named so needs only a tag. */
function recognises(source: Source): boolean {
  const head = headText(source.bytes);
  return htmlStart.test(head) || (htmlName.test(source.name) && /<[a-z!/][^<]{0,500}>/i.test(head));
}

function read(source: Source): Reading {
  const decoding = decode(source, declaredCharset(source.bytes));
  if (decoding.kind === 'undecided') return decoding;
  const page = reduceHtml(canonicalise(decoding.text).text.replaceAll('\0', '\uFFFD'));
  const { text } = canonicalise(page.text);
  const metadata = metadataOf(page);
  return {
    kind: 'read',
    text,
    metadata: {
      ...metadata,
      title: metadata.title ?? titleOf(text, source.name),
      published: metadata.published ?? leadingDate(text)?.published ?? null,
    },
    notes: charsetNotes(decoding.guessed),
  };
}

/** Web pages, reduced to the text that a reader sees. */
export const htmlImporter: Importer = { mediaType: 'text/html', recognises, read };
