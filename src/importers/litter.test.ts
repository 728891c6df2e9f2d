import { expect, it } from 'vitest';
import { isLitter } from './litter.ts';

const all = new Set([
  'in/Ministers meet.html',
  'in/Ministers meet_files/frame.html',
  'in/Ministers meet-Dateien/a.css',
  'in/Ministers meet_файлы/a.js',
  'in/A long headline of a page.htm',
  'in/A long headline of a page_liitteet/a.png',
  'in/index.html',
  'in/index_articles/a.html',
  'other/Ministers meet_files/a.html',
]);

it.each([
  ['in/Ministers meet.html', false],
  ['in/Ministers meet_files/frame.html', true],
  ['in/Ministers meet-Dateien/a.css', true],
  ['in/Ministers meet_файлы/a.js', true],
  ['in/A long headline of a page_liitteet/a.png', true],
  // Only what is called as browsers call it, beside a page of a short name.
  ['in/index_articles/a.html', false],
  // No page of that name stands beside it.
  ['other/Ministers meet_files/a.html', false],
  ['in/.DS_Store', true],
  ['in/__MACOSX/x', true],
  ['in/Thumbs.db', true],
])('%s: %s', (name, isLeftOut) => {
  expect(isLitter(name, all)).toBe(isLeftOut);
});
