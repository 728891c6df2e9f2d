import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { isReasonable } from './html-shape.ts';

/** The article in a page, still as HTML, and what is printed as its author. */
export interface FoundArticle {
  readonly html: string;
  readonly byline: string | null;
}

/** As much of a DOM element as is used here; linkedom's own types need those of browsers. */
interface PageElement {
  readonly textContent: string;
  readonly innerHTML: string;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly closest: (selector: string) => PageElement | null;
  readonly remove: () => void;
}

function isElement(value: unknown): value is PageElement {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value;
}

/** A page with a body of its own: browsers add one that is left out, linkedom does not. */
function withBody(page: string): string {
  if (/<body[\s>]/i.test(page)) return page;
  const inside = page.replace(/<!doctype[^>]{0,1000}>|<\/?html(?:\s[^>]{0,1000})?>/gi, '');
  return `<!doctype html><html><body>${inside}</body></html>`;
}

/** Nothing of a page is run or fetched: linkedom has neither scripts nor a network. */
function documentOf(page: string): PageElement {
  const made: unknown = new DOMParser().parseFromString(withBody(page), 'text/html');
  if (!isElement(made)) throw new Error('linkedom makes a document of any string');
  return made;
}

/** What stands in or beside an article without belonging to it. */
const beside =
  'nav, aside, footer, form, button, dialog, [role="navigation"], [role="complementary"], ' +
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], ' +
  '[class*="newsletter" i], [class*="promo" i], [class*="share" i], [class*="social" i], ' +
  '[class*="advert" i], [class*="cookie" i], [hidden], [aria-hidden="true"]';

/** Paragraphs shorter than this may be anything. */
const leastParagraph = 60;
/** If more of the paragraphs are missing, Readability has taken a part for the whole. */
const mostMissing = 0.3;

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

/**
 * The marked part without what stands beside the article, if much of its text is missing in what
 * was found: of live blogs, interviews and lists, Readability sometimes takes one piece only.
 */
function lostArticle(page: string, found: string): string | null {
  const part = markedPart(documentOf(page));
  if (part === null) return null;
  for (const element of part.querySelectorAll(beside)) element.remove();
  const text = squeezed(found);
  let all = 0;
  let missing = 0;
  for (const paragraph of part.querySelectorAll('p, li, blockquote')) {
    const words = squeezed(paragraph.textContent);
    if (words.length < leastParagraph) continue;
    all += words.length;
    if (!text.includes(words.slice(0, leastParagraph))) missing += words.length;
  }
  return all > 0 && missing > all * mostMissing ? part.innerHTML : null;
}

/**
 * Finds the article in a page with Readability. Null where there is none, or the page is built so
 * that looking for one would take too long.
 */
export function findArticle(page: string): FoundArticle | null {
  if (!isReasonable(page)) return null;
  const found = new Readability(documentOf(page), { disableJSONLD: true }).parse();
  if (found === null || typeof found.content !== 'string') return null;
  const whole = lostArticle(page, found.textContent ?? '');
  return { html: whole ?? found.content, byline: found.byline ?? null };
}
