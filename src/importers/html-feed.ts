import type { PageElement } from './html-document.ts';

/** Fewer posts with a time are no live blog; more are not looked at. */
const leastPosts = 4;
const mostPosts = 2000;
/** A post is so long (mean), and none is longer than this part of all: that would be an article. */
const leastPost = 50;
const longestPost = 0.5;
const mostLinked = 0.4;
const longestStamp = 48;

const clock = /(?:^|[^\d.:])\d{1,2}(?:[:.h]\d{2}|\d{2} (?:GMT|UTC|BST|CES?T|ES?T))(?![\d%])/;
const stamps = 'time, [class*="time" i], [class*="stamp" i], [class*="date" i]';

function ancestorsOf(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = [];
  for (let up = element.parentElement; up !== null; up = up.parentElement) found.push(up);
  return found;
}

/** The innermost element around all of them. */
function around(elements: readonly PageElement[]): PageElement | null {
  const [first, ...others] = elements;
  let shared = first === undefined ? [] : ancestorsOf(first);
  for (const other of others) {
    const own = new Set(ancestorsOf(other));
    shared = shared.filter((one) => own.has(one));
  }
  return shared[0] ?? null;
}

/** How long the texts between the stamps are, each with its stamp. */
function piecesOf(text: string, labels: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const label of labels) {
    const next = text.indexOf(label, at);
    if (next < 0) continue;
    starts.push(next);
    at = next + label.length;
  }
  return starts.map((start, index) => (starts[index + 1] ?? text.length) - start);
}

/**
 * The element of a page that holds the posts of a live blog: each with a printed time, none much
 * longer than the others together, and not mostly links. Null where there is none.
 */
export function feedIn(page: PageElement): PageElement | null {
  const times = [...page.querySelectorAll(stamps)]
    .filter(({ textContent }) => textContent.length < longestStamp * 4)
    .filter(({ textContent }) => {
      const text = textContent.trim();
      return text.length <= longestStamp && clock.test(text);
    })
    .slice(0, mostPosts);
  if (times.length < leastPosts) return null;
  const feed = around(times);
  if (feed === null) return null;
  const text = feed.textContent;
  const pieces = piecesOf(
    text,
    times.map(({ textContent }) => textContent),
  ).filter((length) => length >= leastPost);
  const linked = [...feed.querySelectorAll('a')].reduce(
    (sum, link) => sum + link.textContent.length,
    0,
  );
  const isEven = Math.max(0, ...pieces) <= text.length * longestPost;
  const isText = linked <= text.length * mostLinked;
  return pieces.length >= leastPosts && isEven && isText ? feed : null;
}
