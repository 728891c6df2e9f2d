import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import { decode } from './charset.ts';
import { headText } from './head.ts';
import { declaredCharset } from './html-charset.ts';
import { reduceHtml } from './html-reduce.ts';
import type { Importer, ReadArticle, Reading, Source } from './importer.ts';
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

/** A found article shorter than this, and than half of its page, may be any part of the page. */
const leastArticle = 140;

interface Chosen {
  readonly text: string;
  readonly byline: string | null;
  readonly note: string | null;
}

/** The text of the article, or of the whole page where none is found. */
async function choose(page: string, pageText: string, wholePage: boolean): Promise<Chosen> {
  const whole = { text: pageText, byline: null };
  if (wholePage) return { ...whole, note: null };
  // Loaded when the first page comes: it costs a start without pages nothing.
  const { findArticle } = await import('./html-article.ts');
  const article = findArticle(page);
  const text = article === null ? '' : reduceHtml(article.html).text;
  if (article === null || text.length < Math.min(leastArticle, pageText.length / 2)) {
    const note = 'No article was found in the page, so all of its text was taken.';
    return { ...whole, note: pageText.trim() === '' ? null : note };
  }
  return { text, byline: article.byline, note: null };
}

/** Reads a page that is decoded already: its article, or all its text, and what it says of itself. */
export async function readPage(
  decoded: string,
  name: string,
  wholePage: boolean,
): Promise<ReadArticle> {
  const page = canonicalise(decoded).text.replaceAll('\0', '\uFFFD');
  const reduced = reduceHtml(page);
  const chosen = await choose(page, reduced.text, wholePage);
  const { text } = canonicalise(chosen.text);
  const metadata = metadataOf(reduced, chosen.byline);
  return {
    text,
    metadata: {
      ...metadata,
      title: metadata.title ?? titleOf(text, name),
      published: metadata.published ?? leadingDate(text)?.published ?? null,
    },
    notes: chosen.note === null ? [] : [chosen.note],
  };
}

async function read(source: Source, { wholePage }: { wholePage: boolean }): Promise<Reading> {
  const decoding = decode(source, declaredCharset(source.bytes));
  if (decoding.kind === 'undecided') return decoding;
  const article = await readPage(decoding.text, source.name, wholePage);
  const notes = [...charsetNotes(decoding.guessed), ...(article.notes ?? [])];
  return { kind: 'read', ...article, notes };
}

/** Web pages, reduced to the text that a reader sees: that of the article, if one is found. */
export const htmlImporter: Importer = { mediaType: 'text/html', recognises, read };
