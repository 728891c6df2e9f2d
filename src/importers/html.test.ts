import { describe, expect, it } from 'vitest';
import { parsedArticleSchema } from '../shared/domain/article.ts';
import type { FileOutcome } from './parse-files.ts';
import { parseAll, parseSourceOnce } from './testing/parse-one.ts';
import { sourceOf } from './testing/sources.ts';

const paragraph = (n: number): string =>
  `The ministers met for the ${String(n)}th time on Friday, and said that more was needed, as before; paragraph ${String(n)} ends here.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `<p>${paragraph(from + at)}</p>`).join('\n');

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Ministers meet | Outlet</title>${head}</head><body>
<header><a href="/">Outlet home</a><nav><ul><li><a href="/w">World</a><li><a href="/s">Sport</a></ul></nav></header>
${body}
<footer><p>Contact us, subscribe, and read our terms, conditions and cookies.</p></footer></body></html>`;
}

async function articleOf(html: string): Promise<FileOutcome & { kind: 'parsed' }> {
  const outcome = await parseSourceOnce(sourceOf(html, 'page.html'));
  if (outcome.kind !== 'parsed') throw new Error(JSON.stringify(outcome));
  expect(parsedArticleSchema.safeParse(outcome.article).error).toBeUndefined();
  return outcome;
}

describe('the article of a page', () => {
  it('is taken without what stands around it', async () => {
    const { article } = await articleOf(
      page(`<article><h1>Ministers meet</h1>${paragraphs(1, 8)}<ul><li>One point</li><li>Two</li></ul>
<table><tr><th>Who</th><th>What</th></tr><tr><td>A</td><td>B</td></tr></table></article>
<aside><h2>Most read</h2><a href="/x">Another story</a></aside>`),
    );
    expect(article.text).toContain(paragraph(1));
    expect(article.text).toContain(paragraph(8));
    expect(article.text).toContain('One point\nTwo');
    expect(article.text).toContain('Who\tWhat\nA\tB');
    for (const word of ['Sport', 'Contact us', 'Most read'])
      expect(article.text).not.toContain(word);
    expect(article.notes).toBeUndefined();
  });

  it('is all of a live blog, also its short posts', async () => {
    const posts = Array.from(
      { length: 12 },
      (_, n) =>
        `<div class="post-${String(n)}"><h2>${String(10 + n)}.00 GMT</h2><p>${paragraph(n)}</p></div>`,
    ).join('\n');
    const { article } = await articleOf(page(`<main><h1>Live</h1>${posts}</main>`));
    for (let n = 0; n < 12; n += 1) expect(article.text).toContain(paragraph(n));
  });

  it('is found where the page leaves out what it may', async () => {
    for (const start of ['', '<!doctype html><title>P</title>', '<html lang=en><title>P</title>']) {
      const html = `${start}<nav><a href="/">Home</a></nav><article>${paragraphs(1, 8)}</article>`;
      const outcome = await parseSourceOnce(sourceOf(html, 'a.html'));
      expect(outcome.kind === 'parsed' && outcome.article.text).toBe(
        [1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('\n'),
      );
    }
  });

  it('is the stub of a page behind a paywall', async () => {
    const { article } = await articleOf(
      page(`<article><h1>Ministers meet</h1>${paragraphs(1, 2)}</article>
<div class="paywall"><p>Subscribe now.</p><button>Buy</button></div>`),
    );
    expect(article.text).toContain(paragraph(2));
  });

  it('is without the comments of readers', async () => {
    const { article } = await articleOf(
      page(`<article>${paragraphs(1, 8)}</article>
<section id="comments" class="comments"><div class="comment"><p>I, for one, disagree with all of this, and so do others.</p></div></section>`),
    );
    expect(article.text).not.toContain('I, for one');
  });

  it('is read from right to left too', async () => {
    const words =
      'أعلن وزير الدفاع يوم الجمعة عن مساعدات جديدة وقال إن الشاحنات جاهزة للتحرك نحو الحدود.';
    const body = Array.from({ length: 8 }, (_, n) => `<p>${words} ${String(n)}</p>`).join('');
    const { article } = await articleOf(
      `<!doctype html><html lang="ar" dir="rtl"><title>عنوان</title><body><article>${body}</article></body></html>`,
    );
    expect(article.text).toContain(`${words} 7`);
    expect(article.metadata).toMatchObject({ language: 'ar', title: 'عنوان' });
  });

  it('gives way to the whole page where none is found, and where a person wants that', async () => {
    const links = Array.from(
      { length: 40 },
      (_, n) => `<a href="/${String(n)}">Link ${String(n)}</a>`,
    );
    const html = `<html><body><div>${links.join(' ')}</div></body></html>`;
    const { article } = await articleOf(html);
    expect(article.text).toContain('Link 39');
    const [whole] = await parseAll(
      sourceOf(page(`<article>${paragraphs(1, 8)}</article>`), 'a.html'),
      {
        wholePage: true,
      },
    );
    expect(whole?.kind === 'parsed' && whole.article.text).toContain('Contact us');
  });

  it('says so where the whole page was taken', async () => {
    const deep = `${'<div>'.repeat(3000)}<p>${paragraph(1)}</p>${'</div>'.repeat(3000)}`;
    const { article } = await articleOf(`<html><body>${deep}</body></html>`);
    expect(article.text).toContain(paragraph(1));
    expect(article.notes).toEqual([
      'No article was found in the page, so all of its text was taken.',
    ]);
  });

  it.each([
    ['50,000 elements never closed', `<html>${'<b><p>x, '.repeat(50_000)}`],
    ['200,000 elements', `<html>${'<i>x</i> '.repeat(200_000)}`],
    ['50,000 list items', `<html><ul>${'<li>x'.repeat(40_000)}</ul>`],
    ['a page of nine megabytes', `<html><p>${'word, '.repeat(1_500_000)}`],
  ])('ends for %s', async (_, html) => {
    expect((await articleOf(html)).article.text.length).toBeGreaterThan(1000);
  });
});

describe('what a page says of itself', () => {
  const ld = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const news = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Structured headline',
    datePublished: '2025-04-11T14:07:00.000Z',
    author: [{ '@type': 'Person', name: 'A. Writer' }, { name: 'B. Writer' }],
    publisher: { '@type': 'Organization', name: 'The Structured' },
    mainEntityOfPage: { '@id': 'https://example.org/structured' },
    inLanguage: 'en-GB',
  };

  it.each([
    ['one node', ld(news)],
    ['a list', ld([{ '@type': 'BreadcrumbList' }, news])],
    [
      'a graph with references',
      ld({
        '@graph': [
          { '@type': 'WebPage', '@id': 'https://example.org/structured', name: 'Page' },
          { ...news, author: { '@id': '#a' }, publisher: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#a', name: 'A. Writer, B. Writer' },
          { '@type': 'NewsMediaOrganization', '@id': '#p', name: 'The Structured' },
        ],
      }),
    ],
    ['broken scripts before it', `<script type="application/ld+json">{"a":</script>${ld(news)}`],
  ])('is read from %s of JSON-LD', async (_, script) => {
    const { article } = await articleOf(
      `<html><head>${script}</head><body>${paragraphs(1, 5)}</body></html>`,
    );
    expect(article.metadata).toEqual({
      title: 'Structured headline',
      outlet: 'The Structured',
      author: 'A. Writer, B. Writer',
      url: 'https://example.org/structured',
      published: '2025-04-11T14:07:00Z',
      language: 'en-GB',
    });
    expect(article.text).not.toContain('Structured');
  });

  it.each([
    ['<time datetime="2025-04-11T14:07+02:00">', '2025-04-11T14:07+02:00'],
    [
      '<time datetime="2024-01-01"></time><time itemprop="datePublished" datetime="2025-04-11">',
      '2025-04-11',
    ],
    ['<meta name="date" content="Fri, 11 Apr 2025 14:07:09 GMT">', '2025-04-11T14:07:09Z'],
    ['<meta name="date" content="April 11, 2025 2:07 PM EDT">', '2025-04-11T14:07-04:00'],
    ['<time datetime="PT5M"></time>', null],
  ])('is read from %s', async (markup, published) => {
    const { article } = await articleOf(`<html><body>${markup}${paragraphs(1, 5)}`);
    expect(article.metadata.published).toBe(published);
  });

  it('takes the printed byline where nothing else names the author', async () => {
    const { article } = await articleOf(
      page(
        `<article><p class="byline">By <a rel="author" href="/w">Ann Writer</a></p>${paragraphs(1, 8)}</article>`,
      ),
    );
    expect(article.metadata.author).toBe('Ann Writer');
  });
});
