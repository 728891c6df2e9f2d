import { canonicalise } from '../text/canonical.ts';
import { leadingDate } from '../text/published.ts';
import { decode } from './charset.ts';
import { headText } from './head.ts';
import { declaredCharset } from './html-charset.ts';
import { reduceHtml } from './html-reduce.ts';
import type { Importer, ReadArticle, Reading, Source } from './importer.ts';
import { readStructured } from './html-structured.ts';
import { metadataOf } from './metadata.ts';
import { charsetNotes } from './notes.ts';
import { printedByline } from './printed-byline.ts';
import { printedParts } from './plain-title.ts';
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

/** The text in a page's own data counts if it is so many times longer than what the page shows. */
const longerBody = 1.3;
/** Longer texts are hardly the beginning of one. */
const mostStub = 3000;

interface Chosen {
  readonly text: string;
  readonly byline: string | null;
  readonly note: string | null;
}

/** The text of the article, or of the whole page where none is found. */
async function choose(page: string, pageText: string, wholePage: boolean): Promise<Chosen> {
  const whole = { text: pageText, byline: null };
  if (wholePage) return { ...whole, note: 'All text of the page was taken, as was asked for.' };
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

/** The text that a page has in its data (JSON-LD) instead of showing it, or null. */
function dataText(body: string | undefined, { text, note }: Chosen): string | null {
  if (body === undefined) return null;
  const inner = /<\/(?:p|div|li)>|<br/i.test(body) ? reduceHtml(body).text : body;
  const lines = inner.replace(/[ \t]{0,20}\n\s{0,20}/g, '\n').trim();
  const isLonger = lines.length > text.length * longerBody;
  return lines.length >= leastArticle && (isLonger || note !== null) ? lines : null;
}

/** Reads a page that is decoded already: its article, or all its text, and what it says of itself. */
export async function readPage(
  decoded: string,
  name: string,
  wholePage: boolean,
): Promise<ReadArticle> {
  const page = canonicalise(decoded).text.replaceAll('\0', '\uFFFD');
  const reduced = reduceHtml(page);
  const said = readStructured(reduced.structured);
  const chosen = await choose(page, reduced.text, wholePage);
  const inData = wholePage ? null : dataText(said.body, chosen);
  const { text } = canonicalise(inData ?? chosen.text);
  const headings = [...reduced.headings, ...printedParts(reduced.title, reduced.text)];
  const metadata = metadataOf({ ...reduced, headings }, chosen.byline, said);
  const isLocked = /locked|metered|premium|paid/i.test(
    reduced.meta.get('article:content_tier') ?? '',
  );
  const isStub = (said.isPaid || isLocked) && text.length < mostStub;
  return {
    text,
    metadata: {
      ...metadata,
      title: metadata.title ?? titleOf(text, name),
      author: metadata.author ?? printedByline(reduced.text, metadata.title),
      published: metadata.published ?? leadingDate(text)?.published ?? null,
    },
    notes: [
      ...(inData !== null
        ? ['The text is from the data in the page (JSON-LD), which shows less.']
        : []),
      ...(inData === null && chosen.note !== null ? [chosen.note] : []),
      ...(isStub
        ? [
            'The page says that only subscribers can read all of it: this may be its beginning only.',
          ]
        : []),
    ],
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
