import { pdfOf, type Print } from '../pdf.ts';
import { comesIn, fails, story, type HostileCase } from './case.ts';

function page(about: string): readonly Print[] {
  return [{ text: story(about).split('\n')[0] ?? '', x: 72, y: 700 }];
}

const good = pdfOf([page('a printed page')]);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Printed documents that are cut, locked, lead in circles, or hold no text. */
export const pdfs: readonly HostileCase[] = [
  comesIn('truncated.pdf', good.subarray(0, good.length - 60)),
  fails('half.pdf', good.subarray(0, Math.floor(good.length / 3)), /PDF/),
  fails('head only.pdf', latin1('%PDF-1.7\n'), /PDF/),
  comesIn('no pdf.pdf', story('a text that is named as a PDF')),
  comesIn('pdf.txt', pdfOf([page('a PDF that is named as a text')])),
  fails('locked.pdf', pdfOf([page('a secret')], { password: 'secret' }), /password/),
  comesIn('open lock.pdf', pdfOf([page('a lock that opens by itself')], { password: '' })),
  fails('scan.pdf', pdfOf([[]]), /no text/),
  fails(
    'circle of pages.pdf',
    pdfOf([page('x')], { objects: { 2: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>' } }),
    /PDF/,
  ),
  fails('circle of contents.pdf', pdfOf([page('y')], { objects: { 11: '11 0 R' } }), /PDF/),
  comesIn(
    'no end of pages.pdf',
    pdfOf([page('z')], { objects: { 2: '<< /Type /Pages /Kids [10 0 R] /Count 99999999 >>' } }),
  ),
  fails('deep.pdf', pdfOf([page('w')], { objects: { 10: '['.repeat(200_000) } }), /PDF/),
];
