import { describe, expect, it } from 'vitest';
import type { ParsedArticle } from '../shared/domain/article.ts';
import { parseSourceOnce } from './testing/parse-one.ts';
import { sourceOf } from './testing/sources.ts';

const paragraph = (n: number): string =>
  `The ministers met for the ${String(n)}th time on Friday, and said that more was needed, as before; paragraph ${String(n)} ends here.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${paragraph(from + at)}</p>`).join('\n');
const texts = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => paragraph(from + at)).join('\n');

async function articleOf(
  body: string,
  head = '<title>Ministers meet</title>',
): Promise<ParsedArticle> {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const outcome = await parseSourceOnce(sourceOf(html, 'page.html'));
  if (outcome.kind !== 'parsed') throw new Error(JSON.stringify(outcome));
  return outcome.article;
}

describe('what stands in an article without belonging to it', () => {
  it.each([
    [
      'a box that asks for an address',
      '<div class="newsletter-signup"><h4>Morning news</h4><p>All that you need to know, each day before seven, in your inbox.</p><form><input></form></div>',
    ],
    [
      'a label of an advertisement',
      '<div class="x"><span>Story continues below advertisement</span></div>',
    ],
    [
      'a link to another article',
      '<p><strong>Read more:</strong> <a href="/x">Ferry fares rise for the third time in two years</a></p>',
    ],
    [
      'a list of links under such a heading',
      '<div><h3>More on this story</h3><ul><li><a href="/1">Ferry fares rise for the third time</a></li><li><a href="/2">Why the trams of the capital are late</a></li></ul></div>',
    ],
    [
      'buttons to share it',
      '<ul class="share-tools"><li><a>Facebook</a></li><li><a>Copy link</a></li></ul>',
    ],
    [
      'a row of pages',
      '<div class="numbers"><a href="1">1</a> <a href="2">2</a> <a href="2">Next</a></div>',
    ],
    [
      'an offer of a subscription',
      '<div class="paywall"><h2>Keep reading for 1 crown</h2><p>Subscribers have unlimited access to all reports and the archive.</p><a href="/s">Subscribe</a></div>',
    ],
    [
      'names in camel case',
      '<div class="storyRelatedArticles"><p>Ferry fares rise for the third time in two years, and nobody knows why that is.</p></div>',
    ],
  ])('is left out: %s', async (_, box) => {
    for (const page of [
      `<article>${paragraphs(1, 3)}${box}${paragraphs(4, 7)}</article>`,
      `<div id="a"><div id="b">${paragraphs(1, 3)}${box}${paragraphs(4, 7)}</div></div>`,
    ])
      expect((await articleOf(page)).text).toBe(texts(1, 7));
  });

  it('is not what a person wrote in it, however it is named', async () => {
    const tweet =
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>Crews are on site, and the next update is at six.</p>— Norlight (@norlight) <a href="#">May 5, 2026</a></blockquote></div>';
    const { text } = await articleOf(
      `<article>${paragraphs(1, 3)}${tweet}${paragraphs(4, 7)}</article>`,
    );
    expect(text).toContain('Crews are on site, and the next update is at six.');
    expect(text).toContain('— Norlight (@norlight) May 5, 2026');
  });

  it('is no sentence that begins as an invitation does, nor the rest behind a button', async () => {
    const { text } = await articleOf(
      `<article>${paragraphs(1, 3)}<p>Sign up for the draft begins on Monday, the ministry said.</p><div class="read-more-content">${paragraphs(4, 5)}</div></article>`,
    );
    expect(text).toContain('Sign up for the draft begins on Monday');
    expect(text).toContain(paragraph(5));
  });

  it('is nothing where a page names its own parts so', async () => {
    const posts = Array.from(
      { length: 9 },
      (_, n) => `<div class="live-comment"><b>${String(10 + n)}:15</b><p>${paragraph(n)}</p></div>`,
    );
    const { text } = await articleOf(`<div class="feed">${posts.join('')}</div>`);
    for (let n = 0; n < 9; n += 1) expect(text).toContain(paragraph(n));
  });

  it('is nothing where each part of a page is named so', async () => {
    const messages = Array.from(
      { length: 9 },
      (_, n) => `<div class="share-message"><div>${paragraph(n)}</div></div>`,
    );
    const { text } = await articleOf(`<div class="feed">${messages.join('')}</div>`);
    for (let n = 0; n < 9; n += 1) expect(text).toContain(paragraph(n));
  });

  it('is no caption of its pictures, also above the text', async () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>Divers at the second pier &amp; on it. Photo: I. B.</figcaption></figure>';
    const { text } = await articleOf(
      `<article><h1>Ministers meet</h1>${figure}<div class="body">${paragraphs(1, 6)}</div></article>`,
    );
    expect(text).toBe(`Divers at the second pier & on it. Photo: I. B.\n${texts(1, 6)}`);
  });

  it('may be longer than the article, if readers wrote it', async () => {
    const comment =
      '<div class="c"><b>gull</b><p>I have crossed that bridge every day for thirty years, and nobody ever asked the people who use it, as I said.</p></div>';
    const { text } = await articleOf(
      `<article><h1>Ministers meet</h1><div>${paragraphs(1, 4)}</div><section id="reader-comments">${comment.repeat(30)}</section></article>`,
    );
    expect(text).toBe(texts(1, 4));
  });

  it('are the other cells of a page that is laid out as a table', async () => {
    const links = ['One', 'Two', 'Three', 'Four']
      .map((name) => `<a href="/">Headline ${name}</a><br>`)
      .join('');
    const { text } = await articleOf(
      `<table><tr><td>${links}</td><td><font>${[1, 2, 3, 4, 5, 6, 7].map(paragraph).join('<br><br>')}</font></td><td>${links}</td></tr></table>`,
    );
    expect(
      text
        .split('\n')
        .filter((line) => line !== '')
        .join('\n'),
    ).toBe(texts(1, 7));
  });
});

describe('a live blog', () => {
  it.each([
    [
      'header',
      (n: number): string =>
        `<header class="stream-header"><span class="vh">Posted at </span><span class="post-meta__time">1${String(n)}:05</span></header><h3 class="header-text">Heading ${String(n)}</h3><p>${paragraph(n)}</p>`,
    ],
    [
      'time',
      (n: number): string =>
        `<div class="meta"><time datetime="x">1${String(n)}.05 BST</time></div><h2>Heading ${String(n)}</h2><div>${paragraph(n)}</div><button>Share</button>`,
    ],
  ])('keeps the times and headings of its posts: %s', async (_, post) => {
    const posts = [1, 2, 3, 4, 5, 6].map((n) => `<li class="p">${post(n)}</li>`);
    const { text } = await articleOf(
      `<nav><a>Home</a></nav><h1>Ministers meet</h1><ol>${posts.join('')}</ol><footer>Terms and conditions.</footer>`,
    );
    const lines = text.split('\n');
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const at = lines.indexOf(`Heading ${String(n)}`);
      expect(lines[at - 1]).toMatch(new RegExp(`1${String(n)}[:.]05`));
      expect(lines[at + 1]).toBe(paragraph(n));
    }
    expect(text).not.toMatch(/Terms|Share|Home/);
  });

  it('is no article with times of others beside it', async () => {
    const cards = [1, 2, 3, 4, 5].map(
      (n) =>
        `<div><time>1${String(n)}:05</time><a href="/">Another headline of the day, the ${String(n)}th of them</a></div>`,
    );
    const { text } = await articleOf(
      `<main><article><h1>Ministers meet</h1>${paragraphs(1, 8)}</article><div class="x">${cards.join('')}</div></main>`,
    );
    expect(text).toBe(texts(1, 8));
  });
});

describe('a page that shows less than it has', () => {
  const data = (more: object): string =>
    `<title>Ministers meet</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ministers meet', ...more })}</script>`;

  it('is read from its data, which is reported', async () => {
    const { text, notes } = await articleOf(
      '<div id="root">Loading…</div>',
      data({ articleBody: [1, 2, 3, 4].map(paragraph).join('\n\n') }),
    );
    expect(text).toBe(texts(1, 4));
    expect(notes?.join(' ')).toMatch(/JSON-LD/);
  });

  it('is read as it is shown if that is not less', async () => {
    const { text, notes } = await articleOf(
      `<article>${paragraphs(1, 5)}</article>`,
      data({ articleBody: paragraph(1) }),
    );
    expect(text).toBe(texts(1, 5));
    expect(notes).toBeUndefined();
  });

  it('is read post by post if it is a live blog', async () => {
    const posts = [1, 2, 3].map((n) => ({
      '@type': 'BlogPosting',
      headline: `Post ${String(n)}`,
      datePublished: `2026-05-05T1${String(n)}:00:00Z`,
      articleBody: paragraph(n),
    }));
    const { text } = await articleOf(
      '<div>Loading…</div>',
      data({ '@type': 'LiveBlogPosting', liveBlogUpdate: posts }),
    );
    expect(text).toContain(`12:00 GMT\nPost 2\n${paragraph(2)}`);
  });

  it.each([
    ['its data say so', data({ isAccessibleForFree: false })],
    ['its data say so in words', data({ hasPart: { isAccessibleForFree: 'False' } })],
    ['its meta say so', '<title>T</title><meta property="article:content_tier" content="locked">'],
  ])('is said to be the beginning of an article if %s', async (_, head) => {
    const { notes } = await articleOf(`<article>${paragraphs(1, 2)}</article>`, head);
    expect(notes?.join(' ')).toMatch(/only subscribers/);
  });
});

describe('titles and authors as they are printed', () => {
  it.each([
    [
      'Ministers meet in Lorna | The Ledger',
      '<h1>Ministers meet in Lorna</h1>',
      'Ministers meet in Lorna',
    ],
    [
      'The Ledger: Ministers meet in Lorna',
      '<b>Ministers meet in Lorna</b><br>',
      'Ministers meet in Lorna',
    ],
    [
      'Ministers meet – live – BBB News',
      '<h1>BBB News</h1><h1>Ministers meet – live</h1>',
      'Ministers meet – live',
    ],
    [
      'Who pays? – a reader asks',
      '<h1>Another heading of the page</h1>',
      'Who pays? – a reader asks',
    ],
  ])('%s', async (title, heading, expected) => {
    const { metadata } = await articleOf(
      `${heading}${paragraphs(1, 6)}`,
      `<title>${title}</title>`,
    );
    expect(metadata.title).toBe(expected);
  });

  it.each([
    ['By Otto Fenn, Courier staff', 'Otto Fenn, Courier staff'],
    ['Von Käthe Müller', 'Käthe Müller'],
    ['By Ann Lee and Bo Ray', 'Ann Lee and Bo Ray'],
    ['By the end of the week, all was well.', null],
    ['By Friday the Ministers Had Left Town.', null],
  ])('%s', async (line, author) => {
    const { metadata } = await articleOf(
      `<div><h1>Ministers meet</h1><div>${line}</div></div><div>${paragraphs(1, 6)}</div>`,
    );
    expect(metadata.author).toBe(author);
  });
});

describe('pages that declare a wrong encoding', () => {
  it('are UTF-8 if that is what they are', async () => {
    const html = `<html><head><meta charset="iso-8859-1"><title>Über alles</title></head><body><article>${paragraphs(1, 5)}<p>Käthe Müller sagte „ja“.</p></article></body></html>`;
    const outcome = await parseSourceOnce(sourceOf(html, 'a.html'));
    expect(outcome).toMatchObject({
      kind: 'parsed',
      article: { metadata: { title: 'Über alles' } },
    });
  });
});
