import {
  advertLabel,
  besidePhrases,
  besideWords,
  furtherLabel,
  offerText,
  paywallWords,
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

/** Boxes of some names may be as long as the article, others not longer than this part of a page. */
const longNames = /comment|discussion|disq|respond|replies/;
const mostShare = 0.3;
const longestOffer = 2500;
const longestLine = 200;

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

function isOffer(element: PageElement, names: string): boolean {
  if (!wordsOf(names).some((word) => paywallWords.has(word))) return false;
  const text = textOf(element);
  return (
    text.length <= longestOffer &&
    offerText.test(text) &&
    element.querySelector('a, button') !== null
  );
}

/** A line of its own that is no part of the article: a label of an advertisement, a link elsewhere. */
function isStrayLine(element: PageElement): boolean {
  const text = textOf(element);
  if (text.length > longestLine || text === '') return false;
  if (advertLabel.test(text)) return true;
  if (signUpLine.test(text)) return text.length < 140;
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
  return links.length > 0 && linked >= text.length * 0.8;
}

/** Elements between a heading and the next. */
function removeFurther(page: PageElement): void {
  for (const heading of page.querySelectorAll('h2, h3, h4, h5, h6, strong, b')) {
    if (textOf(heading).length > 60 || !furtherLabel.test(textOf(heading))) continue;
    const next = heading.nextElementSibling ?? heading.parentElement?.nextElementSibling ?? null;
    if (next === null || !isFurtherList(next)) continue;
    next.remove();
    heading.remove();
  }
}

/**
 * Takes out of a document what stands in or beside an article without belonging to it: navigation,
 * comments, boxes that lead elsewhere or ask for an address, advertisements, offers of a
 * subscription. What holds a main heading or most of the page's text is left, however it is named.
 */
export function removeBeside(page: PageElement): void {
  const total = Math.max(1, page.querySelector('body')?.textContent.length ?? 0);
  for (const element of page.querySelectorAll('[class], [id], [role], [hidden], [aria-hidden]')) {
    const name = element.localName;
    if (holders.has(name)) continue;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    const isHidden =
      element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
    const isRole = roles.has(element.getAttribute('role') ?? '');
    const isBeside = isHidden || isRole || isNamedBeside(names);
    if (!isBeside && !isOffer(element, names)) continue;
    const isLong = longNames.test(names.toLowerCase());
    if (!isLong && element.textContent.length > total * mostShare && !isOffer(element, names))
      continue;
    if (element.querySelector(holding) === null) element.remove();
  }
  for (const element of page.querySelectorAll(tags))
    if (element.querySelector(holding) === null && element.textContent.length <= total * 0.5)
      element.remove();
  for (const line of page.querySelectorAll('p, div, span, li, h2, h3, h4, h5'))
    if (line.textContent.length <= longestLine * 2 && isStrayLine(line)) line.remove();
  removeFurther(page);
}
