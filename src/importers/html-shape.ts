import { voids } from './html-elements.ts';
import { readTokens } from './html-tokens.ts';

/** Beyond these, building a document takes time and stack out of proportion. */
const longestPage = 8_000_000;
const mostElements = 50_000;
const mostDepth = 256;

/** Elements that end each other, and therefore do not nest when their ends are left out. */
const selfEnding: ReadonlySet<string> = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup'.split(' '),
);

/** Whether a page is so simply built that a document can be made of it in little time. */
export function isReasonable(page: string): boolean {
  if (page.length > longestPage) return false;
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  readTokens(page, {
    onOpen: (name) => {
      elements += 1;
      if (voids.has(name) || selfEnding.has(name)) return;
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onClose: (name) => {
      if (!voids.has(name) && !selfEnding.has(name)) depth = Math.max(0, depth - 1);
    },
    onText: () => undefined,
  });
  return elements <= mostElements && deepest <= mostDepth;
}
