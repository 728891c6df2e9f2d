import { Readability } from '@mozilla/readability';
import { plainLength, removeBeside, removeComments } from './html-beside.ts';
import { documentOf, type PageElement } from './html-document.ts';
import { feedIn } from './html-feed.ts';
import { leanPage } from './html-lean.ts';

/** The article in a page, still as HTML, and what is printed as its author. */
export interface FoundArticle {
  readonly html: string;
  readonly byline: string | null;
}

/** Paragraphs shorter than this may be anything. */
const leastParagraph = 60;
const leastCaption = 15;
const mostCaption = 600;
/** If more of the paragraphs are missing, Readability has taken a part for the whole. */
const mostMissing = 0.3;
/** How much of what is no link is left of any page when comments, and other boxes, are gone. */
const leastBesideComments = 0.07;
const leastOfPage = 0.2;
/** A marked part with so much of all paragraphs holds the article. */
const mostOfPage = 0.75;
/** A live blog is so much of its page. */
const leastFeed = 0.5;

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The element that the page itself marks as its article or main part. */
function markedPart(page: PageElement): PageElement | null {
  const body = page.querySelector('[itemprop="articleBody"]');
  const [only, ...others] = page.querySelectorAll('article');
  const article = others.length === 0 ? only : undefined;
  return body ?? article ?? page.querySelector('main, [role="main"]');
}

/** The paragraphs in a part of a page, as far as they can be told apart from anything else. */
function paragraphsIn(part: PageElement): readonly string[] {
  return [...part.querySelectorAll('p, li, blockquote, figcaption')]
    .map(({ textContent }) => squeezed(textContent))
    .filter(({ length }) => length >= leastParagraph);
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** The main heading, and what says who wrote it, often stand above the part that a page marks. */
function isHeadOfArticle(element: PageElement): boolean {
  if (element.localName === 'h1' || element.querySelector('h1') !== null) return true;
  return (
    /byline|author/i.test(element.getAttribute('class') ?? '') && element.textContent.length < 200
  );
}

/**
 * Removes what stands outside of a part but for the main heading: of a page that marks its article,
 * Readability need not look at the rest, which takes most of its time.
 */
function isolate(part: PageElement): void {
  let inner: PageElement | null = part;
  while (inner !== null && inner.localName !== 'body') {
    const around: PageElement | null = inner.parentElement;
    for (const child of around === null ? [] : [...around.children])
      if (child !== inner && !isHeadOfArticle(child)) child.remove();
    inner = around;
  }
}

/** Captions of the pictures of a part. */
function captionsIn(part: PageElement): readonly string[] {
  return [...part.querySelectorAll('figcaption')]
    .map(({ textContent }) => squeezed(textContent))
    .filter(({ length }) => length >= leastCaption && length <= mostCaption);
}

/** The captions that were lost with the picture above the text, as paragraphs. */
function lostCaptions(captions: readonly string[], found: string): string {
  const text = squeezed(found);
  return [...new Set(captions)]
    .filter((caption) => !text.includes(caption))
    .map((caption) => `<p>${caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
}

/** Whether much of the marked part is missing in what was found: of live blogs, interviews, lists. */
function hasLost(marked: readonly string[], found: string): boolean {
  const text = squeezed(found);
  let all = 0;
  let missing = 0;
  for (const paragraph of marked) {
    all += paragraph.length;
    if (!text.includes(paragraph.slice(0, leastParagraph))) missing += paragraph.length;
  }
  return all > 0 && missing > all * mostMissing;
}

/** A page after a step of cleaning, or as it was before if that took nearly all of it. */
function stepped(
  lean: string,
  steps: readonly { readonly run: (page: PageElement) => void; readonly leastLeft: number }[],
): PageElement {
  let page = documentOf(lean);
  const done: ((page: PageElement) => void)[] = [];
  for (const { run, leastLeft } of steps) {
    const before = plainLength(page);
    run(page);
    if (plainLength(page) >= before * leastLeft) {
      done.push(run);
      continue;
    }
    // The page calls its own parts so: posts of a live blog "comments", messages "share".
    page = documentOf(lean);
    for (const earlier of done) earlier(page);
  }
  return page;
}

function cleanDocument(lean: string): PageElement {
  return stepped(lean, [
    { run: removeComments, leastLeft: leastBesideComments },
    { run: removeBeside, leastLeft: leastOfPage },
  ]);
}

/**
 * Finds the article in a page: the posts of a live blog, else what Readability takes for it, after
 * what stands beside it was taken out; where
 * that takes one piece of several only, the part that the page marks. Null where there is none, or
 * the page is built so that looking for one would take too long.
 */
export function findArticle(page: string): FoundArticle | null {
  const lean = leanPage(page);
  if (lean === null) return null;
  const document = cleanDocument(lean);
  const feed = feedIn(document);
  // Readability takes the times of posts for something beside them.
  if (feed !== null && plainLength(document) * leastFeed <= feed.textContent.length)
    return { html: feed.innerHTML, byline: null };
  const part = markedPart(document);
  const marked = part === null ? [] : paragraphsIn(part);
  const captions = part === null ? [] : captionsIn(part);
  if (part !== null && lengthOf(marked) >= lengthOf(paragraphsIn(document)) * mostOfPage)
    isolate(part);
  const found = new Readability(document, { disableJSONLD: true }).parse();
  if (found === null || typeof found.content !== 'string') return null;
  const isLost = hasLost(marked, found.textContent ?? '');
  // Readability has changed the document.
  const whole = isLost ? markedPart(cleanDocument(lean))?.innerHTML : undefined;
  const lost = isLost ? '' : lostCaptions(captions, found.textContent ?? '');
  return { html: whole ?? lost + found.content, byline: found.byline ?? null };
}
