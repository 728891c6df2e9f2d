import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduceHtml } from './html-reduce.ts';

function textOf(page: string): string {
  return reduceHtml(page).text;
}

describe('reduceHtml', () => {
  it.each([
    ['<h1>Head</h1><p>One <b>two</b>\n three<br>four</p>', 'Head\nOne two three\nfour'],
    ['<p>one<p>two', 'one\ntwo'],
    ['<div><div><p>a</p></div></div><div>b</div>', 'a\nb'],
    ['a<br><br>b', 'a\n\nb'],
    ['a<br><br><br><br>b', 'a\n\nb'],
    ['<ul><li>x<li>y</ul>', 'x\ny'],
    ['<table><tr><td>a</td> <td>b</td></tr><tr><th>c<th>d</table>', 'a\tb\nc\td'],
    ['<pre>\n  x\n\n\n   y</pre>z', '  x\n\n\n   y\nz'],
    ['a<xmp><b>x</xmp>', 'a\n<b>x'],
    ['<q>so</q> he said', '“so” he said'],
    ['f<b>o</b>o <i> bar</i>', 'foo bar'],
    [
      'a &amp; b &lt;tag&gt; &eacute; &#x1F600; &nbsp;x &unknown; &',
      'a & b <tag> é 😀 \u00A0x &unknown; &',
    ],
    ['<figure><img alt="no"><figcaption>Caption</figcaption></figure>', 'Caption'],
    ['word<!-- comment -->s', 'words'],
    ['<p>   </p><p></p>', ''],
    ['x<wbr>y', 'xy'],
  ])('makes %j into %j', (page, text) => {
    expect(textOf(page)).toBe(text);
  });

  it.each([
    '<script>alert(1)</script>',
    '<script>document.write("<p>x</p>")</script>',
    '<script><!-- </script>',
    '<style>p{color:red}</style>',
    '<noscript>on</noscript>',
    '<template><p>x</p><template>y</template></template>',
    '<iframe srcdoc="<p>x</p>">fallback</iframe>',
    '<svg><text>drawn</text><title>t</title></svg>',
    '<textarea><p>typed</textarea>',
    '<select><option>one<option>two</select>',
    '<object data="x">old</object>',
    '<video src="x"><p>Your browser is old.</p></video>',
    '<title>Title</title>',
    '<SCRIPT SRC=http://evil/x.js></SCRIPT>',
    '<base href="http://evil/">',
    '<meta http-equiv="refresh" content="0;url=http://evil/">',
    '<img src=x onerror=alert(1)>',
    '<link rel=stylesheet href=http://evil/x.css>',
    '<![CDATA[ hidden ]]>',
    '<?php echo 1 ?>',
    '<!DOCTYPE html>',
  ])('shows nothing of %j', (hidden) => {
    expect(textOf(`a${hidden}b`)).toBe('ab');
  });

  it('keeps the words of links, not their addresses', () => {
    expect(textOf('<a href="javascript:alert(1)" onclick="x()">word</a>')).toBe('word');
  });

  it('loses nothing behind a drawing or a list that was left open', () => {
    expect(textOf('<svg><text>drawn<p>Paragraph</p>')).toBe('Paragraph');
    expect(textOf('<select><option>one<p>Paragraph</p>')).toBe('Paragraph');
  });

  it('takes the first title and the facts of the page', () => {
    const page = reduceHtml(
      '<html lang=de><title>A &amp; B</title><title>C</title><svg><title>D</title></svg>' +
        '<meta property="OG:Title" content=" T "><meta name=author content="x"><meta name=author content="y">' +
        '<link rel=canonical href="https://a.org/">',
    );
    expect(page.title).toBe('A & B');
    expect(page.meta.get('og:title')).toBe('T');
    expect(page.meta.get('author')).toBe('x');
    expect(page.canonical).toBe('https://a.org/');
    expect(page.language).toBe('de');
  });

  it.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
    ['100,000 elements never closed', `${'<b>'.repeat(100_000)}x`],
    ['100,000 ends without a beginning', `${'</i>'.repeat(100_000)}x`],
    ['nested elements closed as others', `${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}x`],
    ['an attribute of a megabyte', `<p title="${'a'.repeat(1_000_000)}">x</p>`],
    ['100,000 attributes', `<p ${'a=1 '.repeat(100_000)}>x</p>`],
    [
      '100,000 different attributes',
      `<p ${Array.from({ length: 100_000 }, (_, i) => `a${String(i)}`).join(' ')}>x</p>`,
    ],
    ['a tag name of a megabyte', `<${'a'.repeat(1_000_000)}>x`],
    ['100,000 open comments', `x${'<!--'.repeat(100_000)}`],
    ['100,000 meta elements', `${'<meta name=a content=b>'.repeat(100_000)}x`],
  ])('finishes on %s', (_, page) => {
    expect(textOf(page)).toBe('x');
  });

  it('finishes on runs of white space, entities and opening brackets', () => {
    expect(textOf(`<pre>${'\n'.repeat(1_000_000)}</pre>`)).toBe('');
    expect(textOf(`a${' '.repeat(1_000_000)}b`)).toBe('a b');
    expect(textOf('&'.repeat(100_000))).toBe('&'.repeat(100_000));
    expect(textOf('&amp;'.repeat(100_000))).toBe('&'.repeat(100_000));
    expect(textOf('<'.repeat(100_000))).toBe('<'.repeat(100_000));
    expect(textOf(`x${'<p '.repeat(100_000)}`)).toBe('x');
  });

  it('answers any page with text that holds no tag of it', () => {
    const piece = fc.constantFrom(
      ...(
        '<p> </p> <div </div> <script> </script> <!-- --> <svg> </svg> <pre> </pre> <br> <td>' +
        ' <title> </title> <template> </template> " \' = > < & &amp; &#0; &#xD800; <![CDATA[ ]]>'
      ).split(' '),
      'word',
      ' ',
      '\n',
      '\0',
      '😀',
      '\uD83D',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text } = reduceHtml(pieces.join(''));
        expect(text).not.toMatch(/<(?:p|div|svg|br)>/);
        expect(text).not.toMatch(/^\n|\n$/);
      }),
      { numRuns: 1000 },
    );
  });
});
