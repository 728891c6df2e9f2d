import {
  advertLabel,
  besidePhrases,
  besideWords,
  furtherLabel,
  offerText,
  paywallWords,
  readerWords,
  signUpLine,
} from './html-beside-names.ts';
import type { PageElement } from './html-document.ts';

const tags = 'nav, footer, form, button, dialog, aside, select, textarea';
const roles: ReadonlySet<string> = new Set(
  'navigation complementary dialog banner search'.split(' '),
);

/** What holds an article is never beside it. */
const holders: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const holding = 'h1, [itemprop="articleBody"], article, main';

/** What is named so and is longer than this part of a page is the article all the same. */
/** Posts of networks that an article quotes. */
const postNames = /social|embed|tweet|twitter|instagram|facebook|telegram/;
const mostShare = 0.3;
const longestOffer = 2500;
const longestLine = 200;
/** A cell with so much text is the article's in a page that is laid out as a table. */
const leastCell = 600;

function textOf(element: PageElement): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** The words of classes and ids, also of `relatedArticles`. */
function wordsOf(names: string): readonly string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Whether an element is named as something that stands beside articles. */
function isNamedBeside(names: string): boolean {
  return (
    wordsOf(names).some((word) => besideWords.has(word)) || besidePhrases.test(names.toLowerCase())
  );
}

function namesOf(element: PageElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

function isOffer(element: PageElement, names: string): boolean {
  if (!wordsOf(names).some((word) => paywallWords.has(word))) return false;
  const text = textOf(element);
  return (
    text.length <= longestOffer &&
    offerText.test(text) &&
    element.querySelector('a, button') !== null
  );
}

/** "Print | Send to a friend", "1 2 3 Next": hardly anything but links, and several of them. */
function isRowOfLinks(element: PageElement, text: string): boolean {
  return text.length < 100 && element.querySelectorAll('a').length > 1 && isFurtherList(element);
}

/** A line of its own that is no part of the article: a label of an advertisement, a link elsewhere. */
function isStrayLine(element: PageElement): boolean {
  const text = textOf(element);
  if (text.length > longestLine || text === '') return false;
  if (advertLabel.test(text) || isRowOfLinks(element, text)) return true;
  if (signUpLine.test(text))
    return text.length < 140 && element.querySelector('a, button') !== null;
  const label = furtherLabel.exec(text);
  const link = label === null ? null : element.querySelector('a');
  return (
    label !== null && link !== null && textOf(link).length >= (text.length - label[0].length) * 0.7
  );
}

/** A list that leads to other articles: nearly all of it is links, under a heading that says so. */
function isFurtherList(list: PageElement): boolean {
  const text = textOf(list);
  const links = [...list.querySelectorAll('a')];
  const linked = links.reduce((sum, link) => sum + textOf(link).length, 0);
  return links.length > 0 && linked >= text.length * 0.75;
}

/** Cells of a layout that are navigation: beside one that holds a text, they are nearly all links. */
function removeLinkCells(page: PageElement): void {
  for (const cell of page.querySelectorAll('td')) {
    if (cell.querySelectorAll('a').length < 3 || !isFurtherList(cell)) continue;
    const row = cell.parentElement;
    const longest = Math.max(0, ...[...(row?.children ?? [])].map((one) => textOf(one).length));
    if (longest >= leastCell && textOf(cell).length < longest) cell.remove();
  }
}

/** Lists of links, and their headings that say that they lead elsewhere. */
function removeFurther(page: PageElement): void {
  for (const heading of page.querySelectorAll('h2, h3, h4, h5, h6, strong, b')) {
    if (textOf(heading).length > 60 || !furtherLabel.test(textOf(heading))) continue;
    const next = heading.nextElementSibling ?? heading.parentElement?.nextElementSibling ?? null;
    if (next === null || !isFurtherList(next)) continue;
    next.remove();
    heading.remove();
  }
}

/** How much of the page is no link, in UTF-16 code units. */
export function plainLength(page: PageElement): number {
  const all = page.querySelector('body')?.textContent.length ?? 0;
  let linked = 0;
  for (const link of page.querySelectorAll('a')) linked += link.textContent.length;
  return Math.max(0, all - linked);
}

/** Takes out what readers wrote, however long it is. */
export function removeComments(page: PageElement): void {
  for (const element of page.querySelectorAll('[class], [id]')) {
    if (holders.has(element.localName)) continue;
    const isReaders = wordsOf(namesOf(element)).some((word) => readerWords.has(word));
    if (isReaders && element.querySelector(holding) === null) element.remove();
  }
}

/**
 * Takes out of a document what stands in or beside an article without belonging to it: navigation,
 * boxes that lead elsewhere or ask for an address, advertisements, offers of a subscription. What
 * holds a main heading or a large part of the page's text is left, however it is named.
 */
export function removeBeside(page: PageElement): void {
  const total = Math.max(1, page.querySelector('body')?.textContent.length ?? 0);
  for (const element of page.querySelectorAll('[class], [id], [role], [hidden], [aria-hidden]')) {
    const name = element.localName;
    if (holders.has(name)) continue;
    const names = namesOf(element);
    const isHidden =
      element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
    const isRole = roles.has(element.getAttribute('role') ?? '');
    const isPost =
      postNames.test(names.toLowerCase()) &&
      (name === 'blockquote' || element.querySelector('blockquote') !== null);
    // Readability would take it for what it is called, too.
    if (isPost) element.removeAttribute('class');
    const isBeside = isHidden || isRole || (!isPost && isNamedBeside(names));
    const isSmall = isBeside && element.textContent.length <= total * mostShare;
    if (!isSmall && !isOffer(element, names)) continue;
    if (element.querySelector(holding) === null) element.remove();
  }
  for (const element of page.querySelectorAll(tags))
    if (element.querySelector(holding) === null && element.textContent.length <= total * 0.5)
      element.remove();
  for (const line of page.querySelectorAll('p, div, span, li, h2, h3, h4, h5'))
    if (line.textContent.length <= longestLine * 2 && isStrayLine(line)) line.remove();
  removeFurther(page);
  removeLinkCells(page);
}
