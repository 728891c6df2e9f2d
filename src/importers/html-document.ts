import { DOMParser } from 'linkedom';

/** As much of a DOM element as is used here; linkedom's own types need those of browsers. */
export interface PageElement {
  readonly localName: string;
  readonly textContent: string;
  readonly innerHTML: string;
  readonly nextElementSibling: PageElement | null;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly hasAttribute: (name: string) => boolean;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => ArrayLike<PageElement> & Iterable<PageElement>;
  readonly removeAttribute: (name: string) => void;
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
export function documentOf(page: string): PageElement {
  const made: unknown = new DOMParser().parseFromString(withBody(page), 'text/html');
  if (!isElement(made)) throw new Error('linkedom makes a document of any string');
  return made;
}
