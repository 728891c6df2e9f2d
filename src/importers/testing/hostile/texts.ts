import { writeFileSync, truncateSync } from 'node:fs';
import { utf16Of } from '../sources.ts';
import { comesIn, fails, story, type HostileCase } from './case.ts';

const mega = 1024 * 1024;
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** A file of that size which takes no room: it has never been written. */
function hollow(size: number): (path: string) => void {
  return (path) => {
    writeFileSync(path, 'One line that does not end');
    truncateSync(path, size);
  };
}

/** Texts and pages that are empty, endless, deep, misnamed or in no encoding at all. */
export const texts: readonly HostileCase[] = [
  fails('empty.txt', '', /no text in it/),
  fails('blank.txt', ' \n\t\u00a0\n', /no text in it/),
  fails('blank.html', '<html><script>document.write("x")</script>', /no text in it/),
  fails('one gigabyte.txt', hollow(1024 * mega), /larger than 200 MB/),
  fails('seventy megabytes.txt', hollow(70 * mega), /larger than 64 MB/),
  comesIn('one line.txt', `${story('one long line').trim()} ${'and so on '.repeat(400_000)}`),
  fails('nul.txt', 'a\0b\0c', /binary/),
  comesIn('nul.html', `<html><body><p>a\0${story('a NUL in a page')}</p></body></html>\0`),
  fails('picture.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /JPEG/),
  fails('program.txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]), /a program/),
  fails(
    'noise.txt',
    Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919 + (n >> 3)) & 255),
    /binary/,
  ),
  comesIn('page.txt', `<!doctype html><title>Page</title><p>${story('a page named as a text')}`),
  comesIn('text.docx', story('a text named as a document')),
  comesIn('surrogates.txt', utf16Of(`${story('lone surrogates')}\ud800 and \udc00.`, 'le')),
  {
    name: 'half characters.txt',
    make: Uint8Array.from(latin1('They said \xed\xa0\x80 and \xff\xfe\xc3.')),
    expected: { imported: 0, asked: 1 },
  },
  {
    name: 'cut in a character.txt',
    make: Buffer.from(`${story('a cut')}été`).subarray(0, -1),
    expected: { imported: 0, asked: 1 },
  },
  comesIn('zalgo.txt', `${story('marks')}Z${'\u0301\u0336\u20dd'.repeat(50_000)}`),
  comesIn('right to left.txt', `${story('\u202edirections\u202c')}\u2067${'\u05d0'.repeat(1000)}`),
  comesIn('deep.html', `<html><body>${'<div>'.repeat(100_000)}<p>${story('depth')}</p>`),
  comesIn('wide.html', `<html><body>${'<p>x</p>'.repeat(200_000)}<p>${story('width')}</p>`),
  comesIn(
    'unclosed.html',
    `<html><body><p>${story('an unclosed tag')}<a href="${'x'.repeat(mega)}`,
  ),
  comesIn('attributes.html', `<html><body><p ${'a=b '.repeat(300_000)}>${story('attributes')}</p>`),
  comesIn(
    'entities.html',
    `<html><body><p>${story('entities')}${'&amp;lt;&#x110000;&nosuch;'.repeat(20_000)}`,
  ),
  comesIn(
    'scripts.html',
    `<html><body><p>${story('scripts')}</p><script>while(1);</script><img src=x onerror=alert(1)><svg onload=alert(2)>`,
  ),
];
