import { dropped, voids } from './html-elements.ts';
import { readTokens, type Attributes } from './html-tokens.ts';

/** Beyond these, building a document takes time and stack out of proportion. */
const longestPage = 8_000_000;
const mostElements = 50_000;
const mostDepth = 256;

/** Elements that end each other, and therefore do not nest when their ends are left out. */
const selfEnding: ReadonlySet<string> = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '),
);

/** What an article is found by; links need only be there. */
const kept: ReadonlySet<string> = new Set(
  'class id role itemprop itemtype rel hidden aria-hidden aria-modal dir lang datetime property name'.split(
    ' ',
  ),
);

const hiddenStyle = /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Readability takes a second heading for the title, if it has the title's words. */
function written(name: string): string {
  return name === 'h2' ? 'h3' : name;
}

function tagOf(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes)
    if (kept.has(key)) tag += ` ${key}="${escaped(value.slice(0, 300)).replaceAll('"', '&quot;')}"`;
  if (name === 'a' && attributes.has('href')) tag += ' href="#"';
  if (hiddenStyle.test(attributes.get('style') ?? '')) tag += ' style="display:none"';
  return `${tag}>`;
}

/** Dropped elements that are left in, since they are part of what is looked at. */
const left: ReadonlySet<string> = new Set(['title']);

/**
 * A page without what never is part of an article: scripts, styles, drawings, comments, addresses
 * of links and pictures; a third of it is faster to make a document of than all. Null if it is
 * built so that a document of it would take time or stack out of proportion.
 */
export function leanPage(page: string): string | null {
  if (page.length > longestPage) return null;
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  let hidden: string | null = null;
  let hiddenDepth = 0;
  const parts: string[] = [];
  readTokens(page, {
    onOpen: (name, attributes, selfClosing) => {
      if (hidden !== null) {
        if (name === hidden && !selfClosing) hiddenDepth += 1;
        return;
      }
      if (dropped.has(name) && !left.has(name)) {
        if (voids.has(name) || (selfClosing && name === 'svg')) return;
        hidden = name;
        hiddenDepth = 1;
        return;
      }
      // Elements of AMP and of frameworks are boxes like others.
      elements += 1;
      parts.push(tagOf(written(name), attributes));
      if (voids.has(name) || selfEnding.has(name)) return;
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onClose: (name) => {
      if (hidden !== null) {
        if (name === hidden) hiddenDepth -= 1;
        if (hiddenDepth === 0) hidden = null;
        return;
      }
      if (voids.has(name)) return;
      parts.push(`</${written(name)}>`);
      if (!selfEnding.has(name)) depth = Math.max(0, depth - 1);
    },
    onText: (text) => {
      if (hidden === null) parts.push(escaped(text));
    },
  });
  return elements <= mostElements && deepest <= mostDepth ? parts.join('') : null;
}
