import { blocks, dropped, endedByBlocks, preformatted, voids } from './html-elements.ts';
import { collectMetadata, type PageFacts } from './html-metadata.ts';
import { buildText } from './html-text.ts';
import { readTokens } from './html-tokens.ts';

/** A page's text as a reader sees it, and what the page says of itself. */
export interface Reduced extends PageFacts {
  readonly text: string;
}

/** Pages have one, and their site's name as another. */
const mostHeadings = 4;

/** Choices are blocks, but stand within their list. */
function breaksOut(name: string): boolean {
  return blocks.has(name) && name !== 'option' && name !== 'optgroup';
}

/**
 * Reduces a page to text. Scripts, styles, drawings, embedded pages and form choices go with their
 * content; blocks, list items and table rows become lines; `br` a line break; table cells are
 * parted by a tab; `q` gets the quotation marks that browsers draw. Runs nothing, fetches nothing,
 * and takes time in proportion to the page, however its tags are nested.
 */
export function reduceHtml(page: string): Reduced {
  const text = buildText();
  const metadata = collectMetadata();
  /** The dropped element that is open, and how many of its own kind are open within it. */
  let hidden: string | null = null;
  let hiddenDepth = 0;
  let preDepth = 0;
  /** Just behind `<pre>`, where one line break is not shown. */
  let atPreStart = false;
  let isHeading = false;
  let headings = 0;

  const openVisible = (name: string): void => {
    if (name === 'br') text.breakLine();
    else if (name === 'td' || name === 'th') text.startCell();
    else if (name === 'q') text.add('“');
    else if (blocks.has(name)) text.startLine();
    if (name === 'h1' && headings < mostHeadings) {
      isHeading = true;
      headings += 1;
      metadata.onHeadingStart();
    }
    if (!preformatted.has(name)) return;
    preDepth += 1;
    atPreStart = true;
  };
  const addPre = (piece: string): void => {
    text.addVerbatim(atPreStart && piece.startsWith('\n') ? piece.slice(1) : piece);
    atPreStart = false;
  };
  readTokens(page, {
    onOpen: (name, attributes, selfClosing) => {
      metadata.onElement(name, attributes);
      if (hidden !== null && endedByBlocks.has(hidden) && breaksOut(name)) hidden = null;
      if (hidden !== null) {
        if (name === hidden && !selfClosing) hiddenDepth += 1;
        return;
      }
      if (dropped.has(name)) {
        const empty = voids.has(name) || (selfClosing && name === 'svg');
        if (empty) return;
        hidden = name;
        hiddenDepth = 1;
        return;
      }
      openVisible(name);
    },
    onClose: (name) => {
      if (hidden !== null) {
        if (name === hidden) hiddenDepth -= 1;
        if (hiddenDepth === 0) {
          if (hidden === 'title') metadata.onTitleEnd();
          hidden = null;
        }
        return;
      }
      if (name === 'h1') isHeading = false;
      if (name === 'q') text.add('”');
      else if (name === 'br') text.breakLine();
      else if (blocks.has(name)) text.startLine();
      if (preformatted.has(name)) preDepth = Math.max(0, preDepth - 1);
    },
    onText: (piece) => {
      if (isHeading && hidden === null) metadata.onHeading(piece);
      if (hidden === 'title') metadata.onTitle(piece);
      else if (hidden === 'script') metadata.onScript(piece);
      else if (hidden === null && preDepth > 0) addPre(piece);
      else if (hidden === null) text.add(piece);
    },
  });
  return { text: text.finish(), ...metadata.finish() };
}
